import Foundation
import GXCharts
import GXDrawing
import Testing

/// One small chart of each type as SVG, a line for each mark, so that a change is read in the diff.
///
/// `GXSTATS_RECORD_GOLDENS=1` writes the files anew and fails.
@Suite struct GoldenSceneTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  private static func svg(_ scene: Scene) throws -> String {
    try SVGWriter(options: .init(idPrefix: "golden")).document(for: scene)
  }

  private static func scene(_ name: String) throws -> Scene {
    let sample = try #require(SampleScenes.all.first { $0.name == name })
    return try sample.chart.scene(measuring: EstimatingMeasurer())
  }

  @Test(arguments: SampleScenes.all.map(\.name))
  func `scenes are as recorded`(name: String) throws {
    let scene = try Self.scene(name)
    #expect(scene.defects(leastText: 12) == [])
    let text = try Self.svg(scene)
    let file = Self.folder.appendingPathComponent("\(name).svg")
    if ProcessInfo.processInfo.environment["GXSTATS_RECORD_GOLDENS"] != nil {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  /// What a picture's error of a digit looks like to pixels is noise; to the golden it is a line.
  @Test(arguments: Mutation.allCases)
  func `a golden sees a changed digit, label, place, class and hatch`(mutation: Mutation) throws {
    let scene = try Self.scene("heatmap")
    let mutant = try #require(mutation.applied(to: scene))
    let (one, two) = (try Self.svg(scene), try Self.svg(mutant))
    let lines = Set(one.split(separator: "\n")).symmetricDifference(two.split(separator: "\n"))
    #expect(!lines.isEmpty)
    #expect(lines.count <= 20, "the diff is short")
  }
}

/// One thing wrong in a scene.
enum Mutation: CaseIterable {
  case changedDigit, removedLabel, movedLabel, otherClass, missingHatch, otherSize

  func applied(to scene: Scene) -> Scene? {
    switch self {
    case .missingHatch:
      change(scene, .hatch) { _ in nil }
    case .otherClass:
      change(scene, .cell) { mark in
        guard case .rect(let rect, _, let stroke) = mark else { return mark }
        return .rect(rect, fill: Color(0x3684CE), stroke: stroke)
      }
    case .removedLabel: change(scene, .label) { _ in nil }
    case .changedDigit: changeText(scene) { run in run.line = line("77", run.line.style) }
    case .movedLabel: changeText(scene) { run in run.position.x += 3 }
    case .otherSize:
      changeText(scene) { run in
        run.line = line(run.line.text, TextStyle(size: run.line.style.size + 1))
      }
    }
  }

  private func line(_ text: String, _ style: TextStyle) -> TextLine {
    TextLine(spans: [TextSpan(text: text, offset: 0)], width: 14, style: style)
  }

  private func changeText(_ scene: Scene, _ body: (inout TextRun) -> Void) -> Scene? {
    change(scene, .label) { mark in
      guard case .text(var run) = mark else { return mark }
      body(&run)
      return .text(run)
    }
  }

  /// The scene with the first mark of a role changed or removed.
  private func change(_ scene: Scene, _ role: SceneGroup.Role, _ body: (Mark) -> Mark?) -> Scene? {
    guard let group = scene.groups.firstIndex(where: { $0.role == role && $0.key != nil }) else {
      return nil
    }
    var scene = scene
    if let mark = body(scene.groups[group].marks[0]) {
      scene.groups[group].marks[0] = mark
    } else {
      scene.groups[group].marks.removeFirst()
    }
    return scene
  }
}
