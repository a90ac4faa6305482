import GXDrawing
import GXModel
import Testing

@testable import GXCharts

@Suite struct TileMapChartTests {
  private func scene(_ values: [TileMapChart.Value], _ language: Language = .chinese) throws
    -> Scene
  {
    try TileMapChart(
      caption: Caption(title: "合成示例", language: language, isSynthetic: true), unit: .share,
      values: values
    ).scene(measuring: EstimatingMeasurer())
  }

  private var covered: [TileMapChart.Value] {
    ProvinceTile.all.filter { !["71", "81", "82"].contains($0.code) }.enumerated().map {
      .init(code: $0.element.code + "0000", value: 0.3 + Double($0.offset) / 100)
    }
  }

  @Test func `the grid has all 34 provincial-level units, each in a place of its own`() {
    let tiles = ProvinceTile.all
    #expect(tiles.count == 34)
    #expect(Set(tiles.map(\.code)).count == 34)
    #expect(Set(tiles.map { [$0.column, $0.row] }).count == 34)
    #expect(Set(tiles.map(\.letters)).count == 34)
    for tile in tiles {
      #expect(ProvinceTile.columns.contains(tile.column) && ProvinceTile.rows.contains(tile.row))
    }
  }

  /// The codes of GB/T 2260 and the letters of ISO 3166-2:CN.
  @Test func `tiles have the names and letters of their codes`() {
    let standard = """
      11北京BJ 12天津TJ 13河北HE 14山西SX 15内蒙古NM 21辽宁LN 22吉林JL 23黑龙江HL 31上海SH 32江苏JS \
      33浙江ZJ 34安徽AH 35福建FJ 36江西JX 37山东SD 41河南HA 42湖北HB 43湖南HN 44广东GD 45广西GX \
      46海南HI 50重庆CQ 51四川SC 52贵州GZ 53云南YN 54西藏XZ 61陕西SN 62甘肃GS 63青海QH 64宁夏NX \
      65新疆XJ 71台湾TW 81香港HK 82澳门MO
      """
    let tiles = ProvinceTile.all.map { $0.code + $0.name.zh + $0.letters }
    #expect(tiles.sorted() == standard.split(separator: " ").map(String.init).sorted())
  }

  @Test func `what the figures do not cover is hatched and named`() throws {
    let scene = try scene(covered)
    let hatched = scene.groups.filter { $0.role == .hatch }.compactMap(\.key)
    #expect(hatched.sorted() == ["71", "81", "82"])
    #expect(scene.texts.contains { $0.line.text.contains("台湾、澳门、香港不在统计范围") })
    #expect(scene.texts.contains { $0.line.text.contains("等大方格示意，非地理边界") })
    #expect(scene.table.rows.count == 34)
    #expect(scene.defects(leastText: 12) == [])
  }

  @Test func `a covered province without a value is missing, not uncovered`() throws {
    var values = covered
    values[0].value = nil
    let scene = try scene(values)
    #expect(scene.texts.contains { $0.line.text.contains("黑龙江无数据") })
  }

  @Test(arguments: [
    [TileMapChart.Value(code: "990000", value: 1)],
    [.init(code: "110000", value: 1), .init(code: "11", value: 2)],
    [.init(code: "110000", value: .infinity)],
  ])
  func `codes of no province, twice the same and infinite values are refused`(
    values: [TileMapChart.Value]
  ) {
    #expect(throws: DrawingError.self) { try scene(values) }
  }

  @Test func `nothing to show is said`() throws {
    #expect(try scene([]).texts.contains { $0.line.text == "无可用数据" })
  }

  @Test(arguments: Look.all)
  func `random tile maps have no defect`(look: Look) {
    look.expectNoDefects(seeds: 0..<6) { random in
      let scale = ([1, 0, 5000, -2e9] as [Double]).randomElement(using: &random) ?? 1
      let values = ProvinceTile.all.filter { _ in Bool.random(using: &random) }.map { tile in
        TileMapChart.Value(
          code: tile.code,
          value: Int.random(in: 0..<6, using: &random) == 0
            ? nil : Double.random(in: 0...1, using: &random) * scale)
      }
      return TileMapChart(
        caption: RandomChart.caption(look, &random), unit: RandomChart.unit(look, &random),
        values: values, center: Bool.random(using: &random) ? 0 : nil, style: look.style)
    }
  }
}
