/// The extent of one line of text that is set without a break.
public struct TextMetrics: Hashable, Sendable {
  /// The advance width in CSS pixels.
  public let width: Double

  public init(width: Double) { self.width = width }
}

/// Whatever knows how wide a text will be drawn.
///
/// Layout measures through this protocol only, so that it runs without fonts, and every renderer
/// draws at the positions that layout found.
public protocol TextMeasurer {
  /// The extent of a text in one line.
  /// - Throws: `DrawingError.missingGlyphs` where no installed font has a character.
  func measure(_ text: String, style: TextStyle) throws(DrawingError) -> TextMetrics
}

/// Widths by rule of thumb, for layout without fonts: an em for full-width characters, 0.55 em for
/// others.
///
/// At most 17 % wrong against the fonts that are drawn with; no picture should rely on it.
public struct EstimatingMeasurer: TextMeasurer {
  public init() {}

  public func measure(_ text: String, style: TextStyle) throws(DrawingError) -> TextMetrics {
    TextMetrics(
      width: text.reduce(0) { $0 + ($1.isFullWidth ? 1 : 0.55) } * style.size)
  }
}

extension Character {
  /// Whether the character takes a full em: ideographs, kana, CJK and full-width punctuation.
  var isFullWidth: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFF:
      return true
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: return true
    default: return false
    }
  }
}
