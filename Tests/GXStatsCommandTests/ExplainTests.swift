import Testing

@Suite struct ExplainTests {
  /// Questions, and the figures that their answers read.
  @Test(arguments: [
    (["trend", "--metric", "applications"], ["applications.new"]),
    (
      ["distribution", "--metric", "applications", "--applicant", "natural"],
      ["applications.new/natural"]
    ),
    (["outcomes", "--grounds"], ["outcome.denied", "outcome.denied.state_secret"]),
    (
      ["ratio", "--ratio", "disclosure"],
      ["outcome.total", "outcome.granted", "outcome.partial"]
    ),
  ])
  func `a plan goes to standard error and leaves the answer alone`(
    arguments: [String], figures: [String]
  ) throws {
    let plain = try Tool.gxstats.run(arguments + ["--lang", "en"])
    let explained = try Tool.gxstats.run(arguments + ["--lang", "en", "--explain"])
    #expect(explained.status == 0, "\(explained.errors)")
    #expect(explained.output == plain.output)
    for figure in figures { #expect(explained.errors.contains("\n\(figure): ")) }
    #expect(explained.errors.contains("scanned ("))
    let chinese = try Tool.gxstats.run(arguments + ["--lang", "zh", "--explain"])
    for figure in figures { #expect(chinese.errors.contains("\n\(figure)：")) }
    #expect(chinese.errors.contains("扫描"))
  }
}
