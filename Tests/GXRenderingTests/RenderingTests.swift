import Foundation
import GXCharts
import GXDrawing
import GXModel
import GXRendering
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct RenderingTests {
  private static let styles = [
    ChartStyle(), ChartStyle(size: .column, theme: .dark),
    ChartStyle(size: .columnTall, theme: .print), ChartStyle(size: .square),
    ChartStyle(size: .custom(width: 640, height: 400)),
  ]

  @Test(arguments: Language.allCases, styles)
  func `charts set in the real fonts have no defect`(language: Language, style: ChartStyle) throws {
    let scene = try SceneRenderer().scene(of: SampleChart.trend(language, style: style))
    #expect(scene.defects(leastText: 12) == [])
  }

  @Test(arguments: ImageFormat.allCases)
  func `the same chart gives the same bytes with other fonts loaded before`(format: ImageFormat)
    throws
  {
    let fresh = try SceneRenderer()
    let used = try SceneRenderer()
    _ = try used.render(used.scene(of: SampleChart.trend(.english)), as: format)
    let chart = SampleChart.trend()
    let one = try fresh.render(fresh.scene(of: chart), as: format)
    let two = try used.render(used.scene(of: chart), as: format)
    let three = try used.render(used.scene(of: chart), as: format)
    #expect(one == two)
    #expect(two == three)
  }

  @Test(arguments: ImageFormat.allCases)
  func `threads that draw at once get the same bytes`(format: ImageFormat) async throws {
    let files = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 {
        group.addTask {
          let renderer = try SceneRenderer()
          return try renderer.render(renderer.scene(of: SampleChart.trend()), as: format)
        }
      }
      return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
    }
    #expect(Set(files).count == 1)
  }

  @Test(arguments: Language.allCases, [false, true])
  func `SVG is well-formed and keeps its text`(language: Language, outlines: Bool) throws {
    let renderer = try SceneRenderer()
    let scene = try renderer.scene(of: SampleChart.trend(language))
    let bytes = try renderer.render(scene, as: .svg, options: .init(outlinesText: outlines))
    let parser = XMLParser(data: Data(bytes))
    let reader = TextReader()
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.texts == scene.texts.map(\.line.text))
  }

  @Test func `SVG of the reference chart is small`() throws {
    let renderer = try SceneRenderer()
    let svg = try renderer.render(renderer.scene(of: SampleChart.trend()), as: .svg)
    #expect(svg.count <= 12_000)
  }

  @Test(arguments: [0.5, 1.0, 2, 3])
  func `PNG has the scale's size and resolution`(scale: Double) throws {
    let renderer = try SceneRenderer()
    let scene = try renderer.scene(of: SampleChart.trend(style: ChartStyle(size: .column)))
    let png = try renderer.render(scene, as: .png, options: .init(scale: scale))
    func number(at offset: Int) -> Int { png[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(Array(png[0..<8]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(number(at: 16) == Int(900 * scale))
    #expect(number(at: 20) == Int(620 * scale))
    #expect(String(decoding: png[37..<41], as: UTF8.self) == "pHYs")
    #expect(number(at: 41) == Int((96 * scale / 0.0254).rounded()))
  }

  @Test(arguments: [0, -1, .nan, .infinity, 11.0])
  func `scales that cannot be drawn are refused`(scale: Double) throws {
    let renderer = try SceneRenderer()
    let scene = try renderer.scene(of: SampleChart.trend())
    #expect(throws: DrawingError.self) {
      try renderer.render(scene, as: .png, options: .init(scale: scale))
    }
  }
}

/// Collects the content of the text elements, without their titles.
private final class TextReader: NSObject, XMLParserDelegate {
  var texts: [String] = []
  private var isInText = false
  private var isInTitle = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if name == "text" {
      isInText = true
      texts.append("")
    }
    if name == "title" { isInTitle = true }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "text" { isInText = false }
    if name == "title" { isInTitle = false }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInText && !isInTitle { texts[texts.count - 1] += string }
  }
}
