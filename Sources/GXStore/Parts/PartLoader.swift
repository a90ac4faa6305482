import GXModel

/// Puts the reports of a part into a corpus under construction, without unpacking evidence.
enum PartLoader {
  /// Reads a whole part first, so that a damaged one adds nothing.
  static func batches(of part: PartReader) throws(ArrowError) -> [LoadableBatch] {
    var batches: [LoadableBatch] = []
    for index in 0..<part.file.batchCount {
      batches.append(try LoadableBatch(try part.file.batch(index), part.file.dictionaries))
    }
    return batches
  }
}

/// The rows of a batch and the figures that count.
struct LoadableBatch {
  private let reports: PartBatch
  private let figures: FigureReader

  init(_ batch: ArrowBatchView, _ dictionaries: [Int: [String]]) throws(ArrowError) {
    guard let observations = batch["observations"] else { throw .column("observations") }
    reports = try PartBatch(batch, dictionaries)
    figures = try FigureReader(observations, dictionaries)
  }

  /// - Parameter outdated: the hashes of reports that are to be left out.
  func append(to builder: inout CorpusBuilder, without outdated: Set<String>) {
    var seen = SeenMeasures()
    for row in 0..<reports.count
    where outdated.isEmpty || !outdated.contains(reports.sha256(at: row)) {
      append(row, to: &builder, &seen)
    }
  }

  private func append(_ row: Int, to builder: inout CorpusBuilder, _ seen: inout SeenMeasures) {
    let report = reports.report(at: row)
    do throws(RejectedReport) {
      let header = try ReportHeader(report)
      seen.reset()
      let tableFigures = figures.ranges[row].count { element in
        figures.isFromTable(element) && seen.insert(figures.measureCode(element))
      }
      let rank = VersionRank(
        tableFigures: tableFigures, published: report.published, sha256: report.source.sha256)
      guard let position = builder.begin(header, rank: rank) else { return }
      seen.reset()
      for element in figures.ranges[row] where figures.counts(element) {
        let code = figures.measureCode(element)
        if seen.insert(code) {
          builder.append(figures.cell(element), measureCode: code, row: position)
        }
      }
    } catch {
      builder.append(rejected: error)
    }
  }
}

/// The columns of observations that a corpus needs.
private struct FigureReader {
  let ranges: [Range<Int>]
  private let codes: [Int16]
  private let values: QuantityColumn
  private let statuses: CategoryColumn<Status>
  private let origins: CategoryColumn<Observation.Origin>
  private let scopes: CategoryColumn<Scope>
  private let preferred: BoolColumn

  init(_ list: ArrowColumnView, _ dictionaries: [Int: [String]]) throws(ArrowError) {
    let (ranges, elements) = try list.lists()
    self.ranges = ranges
    let metrics = try CategoryColumn<Metric>(elements.child("metric"), dictionaries)
    let applicants = try CategoryColumn<Applicant>(elements.child("applicant"), dictionaries)
    values = try QuantityColumn(elements.child("value"))
    statuses = try CategoryColumn(elements.child("status"), dictionaries)
    origins = try CategoryColumn(elements.child("origin"), dictionaries)
    scopes = try CategoryColumn(elements.child("scope"), dictionaries)
    preferred = try BoolColumn(elements.child("preferred"))
    let metricCodes = metrics.codes { $0.code }
    let applicantCodes = applicants.codes { $0.code }
    codes = (0..<elements.length).map { element in
      Int16(
        truncatingIfNeeded: MeasureCode.code(
          metric: metrics.code(at: element, in: metricCodes) ?? 0,
          applicant: applicants.code(at: element, in: applicantCodes)))
    }
  }

  func measureCode(_ element: Int) -> Int { Int(codes[element]) }

  func isFromTable(_ element: Int) -> Bool { origins[element] == .table }

  /// Whether the observation may be the one that counts in the report's own scope.
  func counts(_ element: Int) -> Bool { scopes[element] == nil && preferred[element] ?? true }

  func cell(_ element: Int) -> Cell {
    Cell(value: values[element], status: statuses[element] ?? .reported)
  }
}
