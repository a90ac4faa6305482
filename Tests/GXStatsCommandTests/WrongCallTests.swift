import Foundation
import Testing

/// Calls that do not parse: told in both languages, with the exit status of wrong usage.
@Suite struct WrongCallTests {
  struct Call: Sendable, CustomTestStringConvertible {
    let line: String
    let english: String
    let chinese: String
    let ofChart: Bool

    init(_ line: String, _ english: String, _ chinese: String, ofChart: Bool = false) {
      self.line = line
      self.english = english
      self.chinese = chinese
      self.ofChart = ofChart
    }

    var testDescription: String { line }
  }

  static let calls = [
    Call("trnd", "There is no command 'trnd'. Did you mean trend?", "没有命令“trnd”；是否想用：trend"),
    Call(
      "zzzzzzzz", "There is no command 'zzzzzzzz'. 'gxstats help' lists all of them.",
      "没有命令“zzzzzzzz”；gxstats help 列出全部命令"),
    Call(
      "trend --metric x --frmat json", "Unknown option '--frmat'. Did you mean '--format'?",
      "没有选项“--frmat”；是否想用：--format"),
    Call("info --zzzzzzzz", "Unknown option '--zzzzzzzz'", "没有选项“--zzzzzzzz”"),
    Call(
      "info -ofile", "Unknown option '-ofile'\n   or: Missing value for '-o <output>' in '-ofile'",
      "没有选项“-ofile”\n   或者：“-o <output>”缺少值（在“-ofile”中）"),
    Call("trend", "Missing expected argument '--metric <metric>'", "缺少必需的“--metric <metric>”"),
    Call("parse", "Missing expected argument '<files> ...'", "缺少必需的“<files> ...”"),
    Call("trend --metric", "Missing value for '--metric <metric>'", "“--metric <metric>”缺少值"),
    Call("info x", "Unexpected argument 'x'", "多余的参数“x”"),
    Call("info x y", "2 unexpected arguments: 'x', 'y'", "2个多余的参数：'x'、'y'"),
    Call(
      "info --quiet=3", "The option '--quiet' does not take any value, but '3' was specified.",
      "选项“--quiet”不带值，却给了“3”"),
    Call(
      "trend --metric x --years 2025-2020",
      "The value '2025-2020' is invalid for '--years <years>'", "“2025-2020”不是“--years <years>”的有效值"
    ),
    Call(
      "info --format xml",
      "'xml' is invalid for '--format <format>'. Please provide one of 'table', 'csv', 'json' or 'markdown'.",
      "“xml”不是“--format <format>”的有效值；可用：'table'、'csv'、'json'、'markdown'"),
    Call(
      "trend --metric x --chart-type pie",
      "'pie' is invalid for '--chart-type <chart-type>'. Please provide one of the following:\n  - trend",
      "“pie”不是“--chart-type <chart-type>”的有效值；可用：\n  - trend"),
    Call("rank", "Give one of --ratio and --metric.", "请在 --ratio 与 --metric 中给且只给一个。"),
    Call(
      "distribution --metric x --top 0", "--top must be positive.", "--top 须为正数。"),
    Call(
      "table.csv", "Missing expected argument '--output <output> ...'",
      "缺少必需的“--output <output> ...”", ofChart: true),
    Call(
      "-o a.svg --thme dark", "Unknown option '--thme'. Did you mean '--theme'?",
      "没有选项“--thme”；是否想用：--theme", ofChart: true),
  ]

  @Test(arguments: calls) func `a wrong call is told in the language asked for`(_ call: Call) throws
  {
    let tool = call.ofChart ? Tool.gxchart : Tool.gxstats
    let arguments = call.line.split(separator: " ").map(String.init)
    for (language, words) in [("en", call.english), ("zh", call.chinese)] {
      let outcome = try tool.run(arguments + ["--lang", language])
      #expect(outcome.status == 64)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func `a wrong language is told in the environment's`() throws {
    let outcome = try Tool.gxstats.run(["info", "--lang", "fr"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Please provide one of 'zh' and 'en'."))
  }
}
