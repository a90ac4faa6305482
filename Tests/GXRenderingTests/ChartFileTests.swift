import Foundation
import GXDrawing
import GXRendering
import Testing

@Suite struct ChartFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("charts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func `the suffix chooses the format and nothing else is left behind`() throws {
    try withFolder { folder in
      for (name, start) in [("a.svg", "<svg"), ("a.PNG", "\u{89}PNG"), ("a.b.pdf", "%PDF")] {
        try ChartFile.write(SampleChart.trend(), to: "\(folder)/\(name)")
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
        #expect(data.prefix(4) == Data(start.unicodeScalars.map { UInt8($0.value) }.prefix(4)))
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.sorted() == ["a.PNG", "a.b.pdf", "a.svg"])
    }
  }

  @Test(arguments: ["chart", "chart.jpg", "chart.", "", "png"])
  func `an unknown suffix is refused before anything is drawn`(path: String) {
    #expect(throws: DrawingError.unknownFormat(path: path)) {
      try ChartFile.write(SampleChart.trend(), to: path)
    }
  }

  @Test func `a folder that is not there is an error with its reason`() throws {
    try withFolder { folder in
      let path = "\(folder)/missing/a.svg"
      #expect {
        try ChartFile.write(SampleChart.trend(), to: path)
      } throws: { error in
        guard case DrawingError.cannotWrite(path, ENOENT, _) = error else { return false }
        return true
      }
    }
  }
}
