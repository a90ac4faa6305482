import GXCharts
import GXDrawing
import GXModel
import GXStatistics
import Testing

/// A language, a canvas and colours that every type of chart must look right in.
struct Look: Sendable, CustomTestStringConvertible {
  let language: Language
  let size: ChartSize
  let theme: Theme
  let testDescription: String

  static let all: [Look] = Language.allCases.flatMap { language in
    [ChartSize.slide, .column, .columnTall, .square, .custom(width: 640, height: 480)].flatMap {
      size in
      [("light", Theme.light), ("dark", .dark), ("print", .print)].map { name, theme in
        Look(
          language: language, size: size, theme: theme,
          testDescription: "\(language) \(size) \(name)")
      }
    }
  }
}

extension Look {
  var style: ChartStyle { ChartStyle(size: size, theme: theme) }

  func callAsFunction(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }

  /// Draws random charts and expects each to be a scene without defects or, where much is asked of
  /// a small canvas, a message; at least half must be drawn.
  func expectNoDefects(
    seeds: Range<UInt64>, _ make: (inout SplitMix64) -> some Chart,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var drawn = 0
    for seed in seeds {
      var random = SplitMix64(seed: seed)
      let chart = make(&random)
      do throws(DrawingError) {
        let scene = try chart.scene(measuring: EstimatingMeasurer())
        #expect(
          scene.defects(leastText: 12) == [], "seed \(seed)", sourceLocation: sourceLocation)
        drawn += 1
      } catch {
        switch error {
        case .invalidChart, .canvasTooSmall: continue
        default: Issue.record(error, "seed \(seed)", sourceLocation: sourceLocation)
        }
      }
    }
    #expect(drawn * 2 >= seeds.count, "most charts are drawn", sourceLocation: sourceLocation)
  }
}

/// Parts of charts made from a seed, with everything that makes layout hard.
enum RandomChart {
  static func caption(
    _ look: Look, _ random: inout SplitMix64
  ) -> Caption {
    let length = Int.random(in: 1...3, using: &random)
    return Caption(
      title: words(length * 2, look.language), subtitle: words(length, look.language),
      notes: [words(length, look.language)], source: words(length, look.language),
      language: look.language, isSynthetic: Bool.random(using: &random))
  }

  static func words(_ count: Int, _ language: Language) -> String {
    switch language {
    case .chinese: String(repeating: "全市政府信息公开，", count: count)
    case .english: String(repeating: "disclosure of information ", count: count)
    }
  }
}
