import ArgumentParser
import GXCommandLine
import GXStats

/// What every subcommand understands.
struct CommonOptions: ParsableArguments {
  @Option(
    help: .text(
      zh: "输出的语言：zh 或 en（默认随系统环境）。",
      en: "Language of what is printed: zh or en (default: the environment's)."))
  var lang: Language?

  @Flag(help: .text(zh: "只输出结果与错误。", en: "Print results and faults only."))
  var quiet = false

  var language: Language { lang ?? Console.environmentLanguage }
  var console: Console { Console(language: language, isQuiet: quiet) }
}

/// The formats that results are printed in.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json, markdown
}

/// Where a result goes and how it looks.
struct ResultOptions: ParsableArguments {
  @Option(
    help: .text(
      zh: "结果的格式：table、csv、json 或 markdown。",
      en: "Format of the result: table, csv, json or markdown."))
  var format: ResultFormat = .table

  @Option(
    name: .shortAndLong,
    help: .text(zh: "结果写入此文件，不写到标准输出。", en: "File for the result instead of standard output."))
  var output: String?

  @Flag(help: .replacesFiles)
  var force = false

  /// Refuses before the work when the output file may not be written.
  func check() throws {
    if let output { try OutputFile(path: output, mayReplace: force).check() }
  }

  /// Writes a result where the options say.
  func emit(_ text: String) throws {
    if let output {
      try OutputFile(path: output, mayReplace: force).write(Array(text.utf8))
    } else {
      try Console.writeResult(text)
    }
  }

  /// Writes how the figures of a result of a kind are computed.
  func explain(_ kind: String, in language: Language) throws {
    try check()
    try emit(StatisticalMethod.explanation(ofResult: kind, in: language))
  }

  /// A result table in the format asked for; JSON is the result's own.
  func text(of table: ResultTable, in language: Language) -> String {
    switch format {
    case .csv: table.csv()
    case .markdown: table.markdown(in: language)
    case .table, .json: table.text(in: language)
    }
  }
}
