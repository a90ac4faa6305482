import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats audit`: which reports contradict themselves.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: LocalizedText(
      zh: "核对报告内与跨年的勾稽关系：哪个单元格有误、离群值、取值界限。",
      en: "Identities within reports and from year to year; which cell is wrong; outliers; bounds."),
    discussion: LocalizedText(
      zh: """
        给出文件，则读取并核对这些文件，正文也与表格核对；不给，则核对报告库中的报告，--prose 再加上读取时\
        发现的问题。只有改动一处且别无他法就能使报告全部勾稽关系成立时，才指出更正；数据从不改动。
        """,
      en: """
        With files, these are read and audited, their prose against their tables too. Without, the reports \
        of the corpus are; --prose adds what reading them found. A repair is named only where one change, \
        and no other, mends every identity of a report; no figure is ever changed.
        """))

  @Argument(
    help: .text(
      zh: "要核对的报告文件或文件夹（代替报告库）；- 表示标准输入。",
      en: "Files or folders of reports to audit instead of a corpus; - is standard input."))
  var files: [String] = []

  @Flag(help: .text(zh: "只核对表式本身规定的关系。", en: "Only what the forms themselves demand."))
  var errorsOnly = false

  @Flag(
    help: .text(
      zh: "用勾稽关系给出空白与矛盾单元格的界限。", en: "Bound blank and conflicting cells by the identities."))
  var bounds = false

  @Flag(
    help: .text(
      zh: "正文与表格也相互核对：分批读入所涉全部报告的细节。",
      en: "Prose against tables too: reads the details of all reports asked about, part by part."))
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
      VersionNotes.tell(superseded: opened.corpus.superseded, on: common.console)
      try emit(query, opened.corpus, try prose ? readings(of: query, in: opened) : [])
      try opened.finish()
    } else {
      var batch = ReportBatch(paths: files, console: common.console)
      var reports: [ParsedReport] = []
      var versions = ReportVersions()
      try batch.forEachReport { report in
        versions.add(report)
        reports.append(report)
      }
      VersionNotes.tell(versions.groups, on: common.console)
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
