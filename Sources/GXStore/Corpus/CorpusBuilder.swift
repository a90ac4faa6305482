public import GXModel

/// Collects reports into a ``Corpus``.
///
/// Of several versions of a report (same organ, year and scope) the one with the most complete table is
/// kept, then the latest published; the result does not depend on the order of arrival.
public struct CorpusBuilder {
  /// The reports that were not taken, in the order of arrival.
  public private(set) var rejected: [RejectedReport] = []
  /// The reports that a better version of the same report replaced.
  public private(set) var superseded: [Source] = []

  private var headers: [ReportHeader] = []
  private var ranks: [VersionRank] = []
  private var live: [ReportIdentity: Int] = [:]
  /// The figures of each measure by its code, in the order of arrival.
  private var cells = Array(repeating: CellList(), count: MeasureCode.count)
  private var seen = SeenMeasures()

  public init() {}

  /// Adds a report.
  ///
  /// - Returns: why it was not taken, or `nil` when it was.
  @discardableResult
  public mutating func append(_ report: ParsedReport) -> RejectedReport? {
    do throws(RejectedReport) {
      let header = try ReportHeader(report)
      if let row = begin(header, rank: VersionRank(report)) {
        append(report.observations, row: row)
      }
      return nil
    } catch {
      rejected.append(error)
      return error
    }
  }

  /// Adds the figures that count in the report's own scope: for each measure what
  /// ``GXModel/ParsedReport/observation(of:)`` gives.
  private mutating func append(_ observations: [Observation], row: Int32) {
    seen.reset()
    for observation in observations where observation.mayCount {
      let code = MeasureCode.code(of: observation.measure)
      guard seen.insert(code) else { continue }
      let cell = Cell(value: observation.value, status: observation.status)
      cells[code].append(cell, row: row)
    }
  }

  /// Gives a report a row, unless a better version of it has one.
  mutating func begin(_ header: ReportHeader, rank: VersionRank) -> Int32? {
    let row = headers.count
    if let known = live[header.identity] {
      if headers[known].source.sha256 == header.source.sha256 { return nil }
      guard ranks[known] < rank else {
        superseded.append(header.source)
        return nil
      }
      superseded.append(headers[known].source)
    }
    live[header.identity] = row
    headers.append(header)
    ranks.append(rank)
    return Int32(truncatingIfNeeded: row)
  }

  /// Adds a figure to the row that ``begin(_:rank:)`` gave last; once for each measure.
  mutating func append(_ cell: Cell, measureCode: Int, row: Int32) {
    cells[measureCode].append(cell, row: row)
  }

  mutating func append(rejected report: RejectedReport) { rejected.append(report) }

  /// The corpus of the live reports.
  public consuming func finish() -> Corpus {
    let organs = Set(live.keys.map(\.organ)).sorted()
    let codes = Dictionary(uniqueKeysWithValues: organs.enumerated().map { ($1, $0) })
    let order = live.values.map { row in
      (row: row, key: RowOrder(headers[row], organ: codes[headers[row].organ] ?? 0))
    }.sorted { $0.key < $1.key }.map(\.row)
    var positions = [Int32](repeating: -1, count: headers.count)
    for (position, row) in order.enumerated() { positions[row] = Int32(position) }
    let rows = RowAttributes(
      order.map { headers[$0] }, tableFigures: order.map { ranks[$0].tableFigures },
      organCodes: codes)
    var builder = ColumnBuilder(positions: positions, rowCount: order.count)
    let columns = zip(MeasureCode.measures, cells).compactMap { measure, cells in
      cells.isEmpty ? nil : builder.column(measure, of: cells)
    }
    return Corpus(
      organs: organs, rows: rows, columns: columns, rejected: rejected, superseded: superseded)
  }
}

/// The order of a corpus' rows.
private struct RowOrder: Comparable {
  let year: Int
  /// Codes stand in the order of division and name.
  let organ: Int
  let scope: Int

  init(_ header: ReportHeader, organ: Int) {
    year = header.year
    self.organ = organ
    scope = Int(header.scope.code)
  }

  static func < (left: RowOrder, right: RowOrder) -> Bool {
    (left.year, left.organ, left.scope) < (right.year, right.organ, right.scope)
  }
}
