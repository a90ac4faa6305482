import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats parse`: what is in each report, without a corpus.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: LocalizedText(
      zh: "读报告并输出读到的内容；不动报告库。", en: "Read reports and print what was found; touches no corpus."))

  /// The formats of parsed reports.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json, jsonl, markdown
  }

  @Argument(
    help: .text(zh: "报告文件或文件夹；- 表示标准输入。", en: "Files or folders of reports; - is standard input."))
  var files: [String]

  @Option(
    help: .text(
      zh: "格式：table、csv（每行一个数据）、json（一个对象；多个文件为列表）、jsonl（每行一份报告）或 markdown。",
      en:
        "Format: table, csv (one figure a row), json (an object; a list for several files), jsonl (one report a line) or markdown."
    )
  )
  var format: Format = .table

  @Option(
    name: .shortAndLong,
    help: .text(zh: "结果写入此文件，不写到标准输出。", en: "File for the result instead of standard output."))
  var output: String?

  @Flag(help: .replacesFiles)
  var force = false

  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    var batch = ReportBatch(paths: files, console: common.console)
    var writer = try ReportWriter(
      format: format, isSingle: batch.files.isSingleFile, language: language,
      file: output.map { OutputFile(path: $0, mayReplace: force) })
    var versions = ReportVersions()
    try batch.forEachReport { report in
      versions.add(report)
      try writer.write(report)
    }
    try writer.finish()
    VersionNotes.tell(versions.groups, on: common.console)
    try batch.finish()
  }
}
