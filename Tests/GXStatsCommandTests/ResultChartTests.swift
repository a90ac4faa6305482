import Foundation
import Testing

/// Every result on the sample corpus, drawn as each type that fits it.
@Suite struct ResultChartTests {
  /// A subcommand with its options, and the types of chart that its result has, the default first.
  struct Drawn: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let types: [String]
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ command: String, _ types: [String]) {
      arguments = command.split(separator: " ").map(String.init)
      self.types = types
    }

    static let all = [
      Drawn("trend --metric applications", ["trend"]),
      Drawn(
        "trend --metric applications --by level",
        ["trend", "multiples", "heatmap", "slope", "dumbbell"]),
      Drawn("ratio --ratio disclosure", ["trend"]),
      Drawn(
        "ratio --ratio disclosure --by level",
        ["bars", "heatmap", "multiples", "trend", "slope", "dumbbell"]),
      Drawn("outcomes", ["stacked", "counts"]),
      Drawn("outcomes --grounds --by level", ["stacked", "counts"]),
      Drawn("distribution --metric applications", ["histogram", "box", "ecdf", "lorenz"]),
      Drawn("rank --ratio disclosure --level county", ["funnel", "bars"]),
      Drawn("compare county prefecture", ["dumbbell", "stacked"]),
      Drawn("flow", ["flow"]),
    ]
  }

  @Test(arguments: Drawn.all)
  func `gxchart draws the same bytes from the JSON as the command itself`(drawn: Drawn) throws {
    let scratch = try Scratch()
    for type in drawn.types {
      let chart = ["--chart", "a.svg", "--chart-type", type, "--force"]
      let direct = try Tool.gxstats.run(
        drawn.arguments + ["--lang", "en", "--quiet", "--format", "json"] + chart,
        in: scratch.folder)
      #expect(direct.status == 0, "\(type): \(direct.errors)")
      let again = try Tool.gxchart.run(
        ["--type", type, "--lang", "en", "--force", "-o", "b.svg"], input: direct.output,
        in: scratch.folder)
      #expect(again.status == 0, "\(type): \(again.errors)")
      #expect(try scratch.contents("a.svg") == scratch.contents("b.svg"), "\(type)")
    }
  }

  @Test(arguments: Drawn.all)
  func `the default is the first of the types that the refusal of another names`(drawn: Drawn)
    throws
  {
    let scratch = try Scratch()
    let command = drawn.arguments + ["--lang", "en", "--quiet", "--chart"]
    let unfit = try Tool.gxstats.run(
      command + ["x.svg", "--chart-type", "scatter"], in: scratch.folder)
    #expect(unfit.status == 64)
    let types = drawn.types.joined(separator: ", ")
    #expect(unfit.errors.contains("cannot be drawn as scatter; they can as: \(types)\n"))
    #expect(throws: CocoaError.self) { try scratch.contents("x.svg") }
    #expect(try Tool.gxstats.run(command + ["default.svg"], in: scratch.folder).status == 0)
    let first = command + ["first.svg", "--chart-type", drawn.types[0]]
    #expect(try Tool.gxstats.run(first, in: scratch.folder).status == 0)
    #expect(try scratch.contents("default.svg") == scratch.contents("first.svg"))
  }

  @Test func `size and theme are as asked for`() throws {
    let scratch = try Scratch()
    let look = ["--chart-size", "1000x600", "--chart-theme", "dark"]
    let drawn = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--quiet", "--chart", "a.svg"] + look,
      in: scratch.folder)
    #expect(drawn.status == 0, "\(drawn.errors)")
    let svg = String(decoding: try scratch.contents("a.svg"), as: UTF8.self)
    #expect(svg.contains(#"width="1000" height="600""#))
    #expect(svg.lowercased().contains("#12181f"))
    let wrong = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--chart", "b.svg", "--chart-size", "10x10"],
      in: scratch.folder)
    #expect(wrong.status == 64)
  }
}
