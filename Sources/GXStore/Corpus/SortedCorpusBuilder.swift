public import GXModel

/// Builds a corpus straight into columns from figures that come in the order of its rows.
///
/// For sources that are tables already, such as synthetic corpora of millions of reports: no
/// ``GXModel/ParsedReport`` is made on the way. Reports must ascend by year, organ and scope.
public struct SortedCorpusBuilder {
  /// A report that does not follow the one before it, or names no organ of the builder.
  public struct OrderViolation: Error, Hashable, Sendable {
    /// The row that the report would have had, from 0.
    public let row: Int
  }

  /// The order that reports come in.
  private struct Key: Comparable {
    let year: Int
    let organ: Int
    let scope: UInt8

    static func < (left: Key, right: Key) -> Bool {
      (left.year, left.organ, left.scope) < (right.year, right.organ, right.scope)
    }
  }

  /// The organs, ascending; a report names one by its position.
  public let organs: [CorpusOrgan]
  private let source: Source
  private let isSynthetic: Bool
  private var columns: [GrowingColumn]
  private var last: Key?
  private var years: [Int16] = []
  private var codes: [Int32] = []
  private var divisions: [Int32] = []
  private var levels: [UInt8] = []
  private var forms: [UInt8] = []
  private var scopes: [UInt8] = []

  /// - Parameters:
  ///   - organs: put into their order, without repetitions.
  ///   - measures: the columns; a figure names one by its position.
  ///   - decimals: the decimal places of each column's figures, 0…6; missing ones are 0.
  ///   - source: where all reports come from.
  ///   - isSynthetic: whether their figures are made up.
  public init(
    organs: some Sequence<CorpusOrgan>, measures: [Measure], decimals: [Measure: Int] = [:],
    source: Source, isSynthetic: Bool
  ) {
    self.organs = Set(organs).sorted()
    self.source = source
    self.isSynthetic = isSynthetic
    columns = measures.map {
      GrowingColumn(measure: $0, decimals: min(max(decimals[$0] ?? 0, 0), 6))
    }
  }

  /// Begins a report, whose figures ``set(_:_:)`` gives.
  public mutating func beginReport(
    year: Int, organ: Int, level: Level?, form: Form, scope: Scope
  ) throws(OrderViolation) {
    let key = Key(year: year, organ: organ, scope: scope.code)
    guard organs.indices.contains(organ), (2000...2199).contains(year),
      last.map({ $0 < key }) ?? true, codes.count < Int32.max
    else { throw OrderViolation(row: codes.count) }
    last = key
    years.append(Int16(truncatingIfNeeded: year))
    codes.append(Int32(truncatingIfNeeded: organ))
    divisions.append(organs[organ].division?.number ?? 0)
    levels.append(level?.code ?? AttributeCode.none)
    forms.append(form.code)
    scopes.append(scope.code)
  }

  /// Sets a figure of the report begun last, in the unit that the column's decimals give; once a report.
  public mutating func set(_ column: Int, _ units: Int64) {
    guard !codes.isEmpty else { return }
    columns[column].set(row: codes.count - 1, units)
  }

  /// The corpus of the reports given.
  public consuming func finish() -> Corpus {
    let count = codes.count
    var finished: [Column] = []
    for index in columns.indices { finished.append(columns[index].finish(rowCount: count)) }
    let rows = RowAttributes(
      years: years, organs: codes, divisions: divisions, levels: levels, forms: forms,
      scopes: scopes, synthetic: Bitmap(count: count, all: isSynthetic), published: .same(nil),
      sources: .same(source), tableFigures: .same(0))
    return Corpus(
      organs: organs, rows: rows, columns: finished.filter { $0.summary.count > 0 })
  }
}

/// A column whose chunks are encoded as they fill up.
private struct GrowingColumn {
  let measure: Measure
  let decimals: Int
  private var chunks: [Chunk] = []
  private var values: [Int64] = []
  private var valid = Bitmap(count: Chunk.capacity)

  init(measure: Measure, decimals: Int) {
    self.measure = measure
    self.decimals = decimals
  }

  mutating func set(row: Int, _ units: Int64) {
    fill(to: row)
    values.append(units)
    valid[values.count - 1] = true
  }

  mutating func finish(rowCount: Int) -> Column {
    fill(to: rowCount)
    if !values.isEmpty { close() }
    return Column(
      measure: measure, decimals: decimals, rowCount: rowCount, chunks: chunks,
      statuses: StatusPlane())
  }

  /// Appends rows without a value up to a row.
  private mutating func fill(to row: Int) {
    while true {
      if values.count == Chunk.capacity { close() }
      let missing = row - chunks.count * Chunk.capacity - values.count
      guard missing > 0 else { return }
      let added = min(missing, Chunk.capacity - values.count)
      values.append(contentsOf: repeatElement(0, count: added))
    }
  }

  private mutating func close() {
    let own = valid.prefix(values.count)
    chunks.append(Chunk(values, valid: own))
    values.removeAll(keepingCapacity: true)
    valid = Bitmap(count: Chunk.capacity)
  }
}
