import GXModel

/// The reports of a part's batch without their figures, and where those are.
struct PartBatch {
  let count: Int
  private let source: StringColumn
  private let sha256: StringColumn
  private let title: StringColumn
  private let organ: StringColumn
  private let organAsWritten: StringColumn
  private let division: NumberColumn<Int32>
  private let level: CategoryColumn<Level>
  private let year: NumberColumn<Int32>
  private let periodFrom: NumberColumn<Int32>
  private let periodTo: NumberColumn<Int32>
  private let published: NumberColumn<Int32>
  private let form: CategoryColumn<Form>
  private let scope: CategoryColumn<Scope>
  private let synthetic: BoolColumn

  init(_ batch: ArrowBatchView, _ dictionaries: [Int: [String]]) throws(ArrowError) {
    count = batch.length
    source = try StringColumn(batch.column("source"))
    sha256 = try StringColumn(batch.column("sha256"))
    title = try StringColumn(batch.column("title"))
    organ = try StringColumn(batch.column("organ"))
    organAsWritten = try StringColumn(batch.column("organ_as_written"))
    division = try NumberColumn(batch.column("division"))
    level = try CategoryColumn(batch.column("level"), dictionaries)
    year = try NumberColumn(batch.column("year"))
    periodFrom = try NumberColumn(batch.column("period_from"))
    periodTo = try NumberColumn(batch.column("period_to"))
    published = try NumberColumn(batch.column("published"))
    form = try CategoryColumn(batch.column("form"), dictionaries)
    scope = try CategoryColumn(batch.column("scope"), dictionaries)
    synthetic = try BoolColumn(batch.column("synthetic"))
  }

  func sha256(at row: Int) -> String { sha256[row] ?? "" }

  /// A report without observations, findings and unread parts.
  func report(at row: Int) -> ParsedReport {
    var report = ParsedReport(
      source: Source(name: source[row] ?? "", sha256: sha256[row] ?? ""))
    report.title = title[row]
    report.organ = organ[row].map { Organ(name: $0, asWritten: organAsWritten[row] ?? $0) }
    report.division = division[row].flatMap(DivisionCode.init(_:))
    report.level = level[row]
    report.year = year[row].map(Int.init)
    if let from = date(periodFrom[row]), let to = date(periodTo[row]) {
      report.period = ReportingPeriod(from: from, to: to)
    }
    report.published = date(published[row])
    report.form = form[row]
    report.scope = scope[row] ?? .own
    report.isSynthetic = synthetic[row] ?? false
    return report
  }

  private func date(_ days: Int32?) -> CalendarDate? {
    days.flatMap(CalendarDate.init(daysSince1970:))
  }
}

/// An opened part.
struct PartReader {
  let file: ArrowFile

  init(_ bytes: [UInt8]) throws(ArrowError) {
    file = try ArrowFile(bytes)
    guard let text = file.schema.metadata[PartSchema.versionKey], let version = Int(text) else {
      throw .malformed("no part of a corpus")
    }
    guard version <= PartSchema.version else { throw .unsupported("part version \(version)") }
  }

  /// The reports whose hashes are wanted, complete.
  func reports(where isWanted: (_ sha256: String) -> Bool) throws(ArrowError) -> [ParsedReport] {
    var reports: [ParsedReport] = []
    for index in 0..<file.batchCount {
      let view = try file.batch(index)
      let batch = try PartBatch(view, file.dictionaries)
      let rows = (0..<batch.count).filter { isWanted(batch.sha256(at: $0)) }
      if rows.isEmpty { continue }
      let details = try PartDetails(view, file.dictionaries)
      for row in rows { reports.append(try details.complete(batch.report(at: row), at: row)) }
    }
    return reports
  }

  /// All reports, complete.
  func reports() throws(ArrowError) -> [ParsedReport] { try reports { _ in true } }
}
