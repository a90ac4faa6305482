public import GXDrawing

/// The canvas of a chart, in CSS pixels.
public enum ChartSize: Hashable, Sendable {
  /// 1600 × 900, a slide.
  case slide
  /// 900 × 620, the text width of an A4 report.
  case column
  /// 900 × 1100, for rankings and slopes.
  case columnTall
  /// 1200 × 1200, for tile maps and messengers.
  case square
  case custom(width: Double, height: Double)

  public var size: Size {
    switch self {
    case .slide: Size(width: 1600, height: 900)
    case .column: Size(width: 900, height: 620)
    case .columnTall: Size(width: 900, height: 1100)
    case .square: Size(width: 1200, height: 1200)
    case .custom(let width, let height): Size(width: width, height: height)
    }
  }

  /// The free rim.
  var margin: Double {
    switch self {
    case .slide, .square: 48
    case .column, .columnTall: 32
    case .custom: max(24, 48 * factor)
    }
  }

  /// The size of things in parts of those on a slide.
  var factor: Double {
    switch self {
    case .slide, .square: 1
    case .column: 0.75
    case .columnTall: 0.875
    case .custom(let width, let height): min(3, max(0.6, min(width / 1600, height / 900)))
    }
  }

  /// The least size of a text.
  var leastText: Double {
    switch self {
    case .slide, .columnTall: 14
    case .square: 15
    case .column, .custom: 12
    }
  }
}
