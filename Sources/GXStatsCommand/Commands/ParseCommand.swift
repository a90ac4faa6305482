import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats parse`: what is in each report, without a corpus.
struct ParseCommand: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read reports and print what was found; touches no corpus.")

  /// The formats of parsed reports.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json, jsonl, markdown
  }

  @Argument(help: "Files or folders of reports; - is standard input.")
  var files: [String]

  @Option(
    help:
      "Format: table, csv (one figure a row), json (an object; a list for several files), jsonl (one report a line) or markdown."
  )
  var format: Format = .table

  @Option(name: .shortAndLong, help: "File for the result instead of standard output.")
  var output: String?

  @Flag(help: "Replace files that exist.")
  var force = false

  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    var batch = ReportBatch(paths: files, console: common.console)
    var writer = try ReportWriter(
      format: format, isSingle: batch.files.isSingleFile, language: language,
      file: output.map { OutputFile(path: $0, mayReplace: force) })
    try batch.forEachReport { writer.write($0) }
    try writer.finish()
    try batch.finish()
  }
}
