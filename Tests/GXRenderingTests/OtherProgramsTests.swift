import Foundation
import GXCharts
import GXDrawing
import GXModel
import GXRendering
import Testing

/// What other programs make of our files; skipped where they are not installed.
@Suite struct OtherProgramsTests {
  private func withFile(_ suffix: String, _ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("chart-\(UUID().uuidString).\(suffix)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try ChartFile.write(SampleChart.trend(), to: path)
    try body(path)
  }

  @Test(.enabled(if: OtherProgram.isInstalled("pdftotext"), "pdftotext is not installed"))
  func `the text of a PDF can be read out`() throws {
    try withFile("pdf") { path in
      let text = String(decoding: try OtherProgram.run("pdftotext", [path, "-"]), as: UTF8.self)
      for label in ["甲市新收政府信息公开申请", "7,450件", "2011年无数据", "8,000", "合成数据"] {
        #expect(text.contains(label))
      }
    }
  }

  @Test(.enabled(if: OtherProgram.isInstalled("pdfinfo"), "pdfinfo is not installed"))
  func `a PDF has a title, a size in points and no date of today`() throws {
    try withFile("pdf") { path in
      let text = String(
        decoding: try OtherProgram.run("pdfinfo", ["-isodates", path]), as: UTF8.self)
      #expect(text.contains("CreationDate:    2000-01-01T00:00:00Z"))
      #expect(text.contains("甲市新收政府信息公开申请"))
      #expect(text.contains("1200 x 675 pts"))
    }
  }

  @Test(.enabled(if: OtherProgram.isInstalled("pdffonts"), "pdffonts is not installed"))
  func `a PDF embeds all its fonts with their characters`() throws {
    try withFile("pdf") { path in
      let text = String(decoding: try OtherProgram.run("pdffonts", [path]), as: UTF8.self)
      let fonts = text.split(separator: "\n").dropFirst(2)
      #expect(fonts.count == 2)
      #expect(fonts.allSatisfy { $0.contains("NotoSansCJKsc") && $0.contains("yes yes yes") })
    }
  }

  /// A bold L before a bold F in a Chinese font once brought all its subroutines along, 800 kB of them.
  @Test func `a PDF holds the letters that it shows and not the rest of their fonts`() throws {
    for title in ["甲市新收政府信息公开申请", "LF合", "Applications, Liaoning and Fujian 合成"] {
      var chart = SampleChart.trend(.english)
      chart.caption.title = title
      let renderer = try SceneRenderer()
      let file = try renderer.render(try renderer.scene(of: chart), as: .pdf)
      #expect(file.count < 40_000, "\(title)")
    }
  }

  @Test(.enabled(if: OtherProgram.isInstalled("pdftotext"), "pdftotext is not installed"))
  func `letters that join, combine or go from right to left are in the PDF too`() throws {
    for (title, part) in [
      ("甲市 e\u{301}té 2025", "2025"), ("A\u{200D}B 甲市", "甲市"), ("甲市 مرحبا 乙市", "乙市"), ("𠮷县", "𠮷县"),
    ] {
      var chart = SampleChart.trend()
      chart.caption.title = title
      let path = FileManager.default.temporaryDirectory
        .appendingPathComponent("letters-\(UUID().uuidString).pdf").path
      defer { try? FileManager.default.removeItem(atPath: path) }
      // Where no font has the letters, drawing them is refused.
      let isDrawn = (try? PangoText().measure(title, style: TextStyle(size: 20))) != nil
      guard isDrawn else { continue }
      try ChartFile.write(chart, to: path)
      let text = String(decoding: try OtherProgram.run("pdftotext", [path, "-"]), as: UTF8.self)
      #expect(text.contains(part), "\(title)")
    }
  }

  @Test(.enabled(if: OtherProgram.isInstalled("xmllint"), "xmllint is not installed"))
  func `a second parser accepts the SVG`() throws {
    try withFile("svg") { path in _ = try OtherProgram.run("xmllint", ["--noout", path]) }
  }
}
