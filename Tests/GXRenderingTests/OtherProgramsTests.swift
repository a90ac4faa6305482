import Foundation
import GXDrawing
import GXRendering
import Testing

/// What other programs make of our files; skipped where they are not installed.
@Suite struct OtherProgramsTests {
  private static func isInstalled(_ program: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
  }

  private func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/\(program)")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return data
  }

  private func withFile(_ suffix: String, _ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("chart-\(UUID().uuidString).\(suffix)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try ChartFile.write(SampleChart.trend(), to: path)
    try body(path)
  }

  @Test(.enabled(if: isInstalled("pdftotext"), "pdftotext is not installed"))
  func `the text of a PDF can be read out`() throws {
    try withFile("pdf") { path in
      let text = String(decoding: try run("pdftotext", [path, "-"]), as: UTF8.self)
      for label in ["甲市新收政府信息公开申请", "7,450件", "2011年无数据", "8,000", "合成数据"] {
        #expect(text.contains(label))
      }
    }
  }

  @Test(.enabled(if: isInstalled("pdfinfo"), "pdfinfo is not installed"))
  func `a PDF has a title, a size in points and no date of today`() throws {
    try withFile("pdf") { path in
      let text = String(decoding: try run("pdfinfo", ["-isodates", path]), as: UTF8.self)
      #expect(text.contains("CreationDate:    2000-01-01T00:00:00Z"))
      #expect(text.contains("甲市新收政府信息公开申请"))
      #expect(text.contains("1200 x 675 pts"))
    }
  }

  @Test(.enabled(if: isInstalled("pdffonts"), "pdffonts is not installed"))
  func `a PDF embeds all its fonts with their characters`() throws {
    try withFile("pdf") { path in
      let text = String(decoding: try run("pdffonts", [path]), as: UTF8.self)
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

  @Test(.enabled(if: isInstalled("xmllint"), "xmllint is not installed"))
  func `a second parser accepts the SVG`() throws {
    try withFile("svg") { path in _ = try run("xmllint", ["--noout", path]) }
  }

  /// A wrong font, a missing layer or a lost background show here; wrong figures do not, which the
  /// tests of scenes are for.
  @Test(.enabled(if: isInstalled("rsvg-convert"), "rsvg-convert is not installed"))
  func `librsvg draws the SVG as we draw the PNG`() throws {
    try withFile("svg") { path in
      let theirs = try Bitmap(png: run("rsvg-convert", ["--format=png", path]))
      #expect(try ours().differences(from: theirs) < 0.001)
    }
  }

  @Test(
    .enabled(if: isInstalled("chromium-headless-shell"), "chromium-headless-shell is not installed")
  )
  func `Chromium draws the SVG as we draw the PNG`() throws {
    try withFile("svg") { path in
      let picture = path + ".png"
      defer { try? FileManager.default.removeItem(atPath: picture) }
      _ = try run(
        "chromium-headless-shell",
        ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1600,900"]
          + ["--screenshot=\(picture)", "file://\(path)"])
      let theirs = try Bitmap(png: Data(contentsOf: URL(fileURLWithPath: picture)))
      #expect(try ours().differences(from: theirs) < 0.002)
    }
  }

  private func ours() throws -> Bitmap {
    let renderer = try SceneRenderer()
    let scene = try renderer.scene(of: SampleChart.trend())
    return try Bitmap(png: Data(renderer.render(scene, as: .png, options: .init(scale: 1))))
  }
}
