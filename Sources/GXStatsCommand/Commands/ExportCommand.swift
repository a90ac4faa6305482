import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats export`: the figures of a corpus as a table.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: LocalizedText(
      zh: "把报告库的数据写成 CSV、JSON Lines 或 Arrow。",
      en: "Write the figures of a corpus as CSV, JSON Lines or Arrow."),
    discussion: LocalizedText(
      zh: """
        “long”每行一个数据，附状态、依据与所属报告的信息；“wide”每行一份报告，每个指标与申请人一列，列出\
        采用的数据及其状态；“reports”为整份报告，与“gxstats parse --format jsonl”的输出相同。三者都能用\
        “gxstats import”原样导回。同一报告有多个版本时，写出采用的版本。
        """,
      en: """
        'long' is a figure a row with status, evidence and what is known of its report; 'wide' a report a \
        row and a column for each metric and applicant, with the figures that count and their statuses; \
        'reports' whole reports as 'gxstats parse --format jsonl' prints them. 'gxstats import' takes all \
        of them back exactly. Of several versions of a report the one that counts is written.
        """))

  /// What a row is.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case long, wide, reports
  }

  @Option(
    help: .text(
      zh: "一行是什么：long（一个数据）、wide（一份报告）或 reports（仅 jsonl）。",
      en: "What a row is: long (a figure), wide (a report) or reports (jsonl only)."))
  var form: Form = .long

  @Option(
    help: .text(
      zh: "格式：csv、jsonl 或 arrow（默认 csv，reports 为 jsonl）。",
      en: "Format: csv, jsonl or arrow (default: csv, for reports jsonl)."))
  var format: TableFormat?

  @Option(
    name: .shortAndLong,
    help: .text(zh: "表格写入此文件，不写到标准输出。", en: "File for the table instead of standard output."))
  var output: String?

  @Flag(help: .replacesFiles)
  var force = false

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func validate() throws {
    if form == .reports, let format, format != .jsonl {
      throw ValidationError(
        zh: "--form reports 只能写成 jsonl。", en: "--form reports is written as jsonl only.")
    }
  }

  func run() throws {
    let file = output.map { OutputFile(path: $0, mayReplace: force) }
    try file?.check()
    let opened = try corpus.open(telling: common.console)
    let rows = try rows(of: opened.corpus)
    if let file {
      try file.write { emit in try write(rows, of: opened, emit) }
    } else {
      try write(rows, of: opened) { try Console.writeResult($0) }
    }
    try opened.finish()
  }

  private func rows(of corpus: Corpus) throws -> RowSet {
    let codes = question.place.organ.map { corpus.organs(named: $0) }
    if let organ = question.place.organ, codes?.isEmpty == true {
      throw CommandFailure(AnalyticsError.unknownOrgan(organ, suggestions: []))
    }
    let selection = CorpusSelection(
      years: question.years?.range, divisions: try question.place.regionCode().map { [$0] },
      levels: question.place.level.map { [$0] }, organs: codes.map(Set.init))
    let rows = corpus.rows(in: selection)
    guard !rows.isEmpty else { throw CommandFailure(AnalyticsError.noReports) }
    return rows
  }

  private func write(
    _ rows: RowSet, of opened: OpenedCorpus, _ emit: @escaping ([UInt8]) throws -> Void
  ) throws {
    switch form {
    case .reports:
      try opened.forEachReport(in: rows) { report in
        try emit(Array((report.jsonLine(in: language) + "\n").utf8))
      }
    case .long: try write(.long, rows, of: opened, emit)
    case .wide:
      try write(.wide(WideColumns(of: rows, in: opened.corpus)), rows, of: opened, emit)
    }
  }

  private func write(
    _ layout: TableLayout, _ rows: RowSet, of opened: OpenedCorpus,
    _ emit: @escaping ([UInt8]) throws -> Void
  ) throws {
    var export = try TableExport(layout, as: format ?? .csv, emit: emit)
    try opened.forEachReport(in: rows) { try export.append($0) }
    try export.finish()
  }
}
