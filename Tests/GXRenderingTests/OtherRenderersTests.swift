import Foundation
import GXCharts
import GXDrawing
import GXModel
import GXRendering
import Testing

/// The SVG of every type of chart, drawn by other programs and held against our PNG; skipped where they
/// are not installed.
///
/// A wrong font, a missing layer or a lost background show here; wrong figures do not, which the tests of
/// scenes are for.
@Suite struct OtherRenderersTests {
  private let folder: URL
  private let pictures: [(name: String, svg: URL, ours: Bitmap)]
  private static let size = (width: 900, height: 620)

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("charts-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let renderer = try SceneRenderer()
    pictures = try EveryType.charts().map { [folder] name, chart in
      let scene = try renderer.scene(of: chart)
      let svg = folder.appendingPathComponent("\(name).svg")
      try Data(renderer.render(scene, as: .svg)).write(to: svg)
      let png = try renderer.render(scene, as: .png, options: .init(scale: 1))
      return (name, svg, try Bitmap(png: Data(png)))
    }
  }

  @Test(.enabled(if: OtherProgram.isInstalled("rsvg-convert"), "rsvg-convert is not installed"))
  func `librsvg draws every type as we do`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, svg, ours) in pictures {
      let theirs = try Bitmap(png: OtherProgram.run("rsvg-convert", ["--format=png", svg.path]))
      #expect(ours.differences(from: theirs) < 0.001, "\(name)")
    }
  }

  /// A page shows all, so that the browser starts once.
  @Test(
    .enabled(
      if: OtherProgram.isInstalled("chromium-headless-shell"),
      "chromium-headless-shell is not installed"))
  func `Chromium draws every type as we do`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let images = pictures.map { "<img src='\($0.svg.lastPathComponent)' style='display:block'>" }
    let page = folder.appendingPathComponent("all.html")
    try Data("<body style='margin:0'>\(images.joined())".utf8).write(to: page)
    let picture = folder.appendingPathComponent("all.png")
    let (width, height) = Self.size
    try OtherProgram.run(
      "chromium-headless-shell",
      ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--allow-file-access-from-files"]
        + ["--window-size=\(width),\(height * pictures.count)", "--screenshot=\(picture.path)"]
        + [page.absoluteString])
    let all = try Bitmap(png: Data(contentsOf: picture))
    for (index, (name, _, ours)) in pictures.enumerated() {
      let theirs = all.rows(index * height..<(index + 1) * height)
      #expect(ours.differences(from: theirs) < 0.002, "\(name)")
    }
  }
}

/// A synthetic chart of each type from plain figures.
private enum EveryType {
  static func charts() throws -> [(name: String, chart: any Chart)] {
    let style = ChartStyle(size: .column)
    return try tables.flatMap { csv in
      let caption = Caption(
        title: "合成示例：“公开”与 English 并列", subtitle: "示例地区", source: "合成的年度报告", isSynthetic: true)
      let table = try ChartTable(csv: csv, caption: caption, unit: .count("件"))
      return try table.chartTypes.map { type in
        (
          "\(table.columns[0].name)-\(type)",
          try table.chart(type, language: .chinese, style: style)
        )
      }
    } + [("breaks", SampleChart.trend(style: style))]
  }

  private static let tables = [
    "year,甲市,乙市,丙市\n2019,310,120,88\n2020,420,,95\n2021,560,180,130\n2022,610,240,170\n",
    "名称,予以公开,不予公开\n甲市,340,120\n乙市,410,95\n丙市,150,170\n",
    "名称,公开率,n\n湖南,61%,260\n湖北,47%,290\n广东,52%,940\n北京,38%,510\n四川,55%,130\n",
    "名称,in,out\n本年新收,7450,\n上年结转,412,\n予以公开,,5149\n不予公开,,2241\n结转下年,,472\n",
  ]
}
