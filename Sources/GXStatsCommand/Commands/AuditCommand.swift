import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats audit`: which reports contradict themselves.
struct AuditCommand: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract:
      "Identities within reports and from year to year; which cell is wrong; outliers; bounds.",
    discussion: """
      With files, these are read and audited, their prose against their tables too. Without, the reports \
      of the corpus are; --prose adds what reading them found. A repair is named only where one change, \
      and no other, mends every identity of a report; no figure is ever changed.
      """)

  @Argument(help: "Files or folders of reports to audit instead of a corpus; - is standard input.")
  var files: [String] = []

  @Flag(help: "Only what the forms themselves demand.")
  var errorsOnly = false

  @Flag(help: "Bound blank and conflicting cells by the identities.")
  var bounds = false

  @Flag(
    help: "Prose against tables too: reads the details of all reports asked about, part by part.")
  var prose = false

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    let query = AuditReport.Query(
      .init(errorsOnly: errorsOnly, boundsCells: bounds), reports: try question.selection())
    if question.explainMethod { return try result.explain(AuditReport.kind, in: language) }
    try result.check()
    if files.isEmpty {
      let opened = try corpus.open(telling: common.console)
      try emit(query, opened.corpus, try prose ? readings(of: query, in: opened) : [])
      try opened.finish()
    } else {
      var batch = ReportBatch(paths: files, console: common.console)
      var reports: [ParsedReport] = []
      try batch.forEachReport { reports.append($0) }
      if !reports.isEmpty {
        try emit(query, Corpus(reports: reports), reports.map(AuditReport.Reading.init))
      }
      try batch.finish()
    }
  }

  /// What reading the reports asked about found; of the reports themselves one part is in memory at a time.
  private func readings(
    of query: AuditReport.Query, in opened: OpenedCorpus
  ) throws -> [AuditReport.Reading] {
    let rows: RowSet
    do throws(AnalyticsError) {
      rows = try query.reports.rows(in: opened.corpus)
    } catch {
      throw CommandFailure(error)
    }
    var readings: [AuditReport.Reading] = []
    try opened.forEachReport(in: rows) { report in
      if !report.findings.isEmpty { readings.append(AuditReport.Reading(report)) }
    }
    return readings
  }

  private func emit(
    _ query: AuditReport.Query, _ corpus: Corpus, _ readings: [AuditReport.Reading]
  ) throws {
    let audit: AuditReport
    do throws(AnalyticsError) {
      audit = try AuditReport(query, in: corpus, readings: readings)
    } catch {
      throw CommandFailure(error)
    }
    try result.emit(try result.text(of: audit, in: language))
  }
}
