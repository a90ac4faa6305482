import GXCharts
import GXDrawing
import Testing

@Suite struct ClaimTests {
  private func chart(_ claims: [Claim]) -> RankingChart {
    RankingChart(
      caption: Caption(title: "甲的公开率最高", claims: claims), unit: .share, valueName: "公开率",
      countName: "件数",
      rows: [
        .init(name: "甲", value: 0.62, count: 310), .init(name: "乙", value: 0.45, count: 7450),
        .init(name: "丙", value: nil),
      ])
  }

  private static func figure(_ row: String, _ column: String = "公开率") -> Claim.Figure {
    Claim.Figure(row: row, column: column)
  }

  @Test(
    arguments: [
      .highest(figure("甲")), .lowest(figure("乙")), .value(figure("甲"), .greater, 0.6),
      .value(figure("乙"), .equal, 0.45), .figures(figure("乙"), .less, figure("甲")),
      .count(column: "公开率", .atLeast, 0.5, equals: 1),
      .quotient(figure("乙", "件数"), by: figure("甲", "件数"), in: 24...24.1),
    ] as [Claim])
  func `a true title is drawn`(claim: Claim) throws {
    #expect(try chart([claim]).scene(measuring: EstimatingMeasurer()).title == "甲的公开率最高")
  }

  @Test(
    arguments: [
      .highest(figure("乙")), .lowest(figure("甲")), .value(figure("甲"), .atMost, 0.6),
      .figures(figure("乙"), .greater, figure("甲")), .count(column: "公开率", .atLeast, 0.4, equals: 3),
      .quotient(figure("乙", "件数"), by: figure("甲", "件数"), in: 23...23.9),
      // What is not there bears out nothing.
      .value(figure("丙"), .less, 1), .lowest(figure("丙")), .highest(figure("甲", "无此列")),
      .value(figure("丁"), .less, 1),
    ] as [Claim])
  func `a false title is an error that names the claim`(claim: Claim) throws {
    let error = #expect(throws: DrawingError.self) {
      try chart([claim]).scene(measuring: EstimatingMeasurer())
    }
    guard case .contradictedTitle(let title, let text) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(title == "甲的公开率最高")
    #expect(!text.isEmpty)
  }

  @Test func `of equals none is the highest`() {
    var equal = chart([.highest(Self.figure("甲"))])
    equal.rows[1].value = 0.62
    #expect(throws: DrawingError.self) { try equal.scene(measuring: EstimatingMeasurer()) }
  }
}
