/// A piece of a line that is drawn as one, at its distance from the line's start.
public struct TextSpan: Hashable, Sendable {
  public let text: String
  /// The distance from the line's start; negative where an opening bracket hangs.
  public let offset: Double

  public init(text: String, offset: Double) {
    self.text = text
    self.offset = offset
  }
}

/// One measured line of text, ready to be drawn anywhere.
public struct TextLine: Hashable, Sendable {
  public let spans: [TextSpan]
  public let width: Double
  public let style: TextStyle

  public init(spans: [TextSpan], width: Double, style: TextStyle) {
    self.spans = spans
    self.width = width
    self.style = style
  }

  /// The characters of the line.
  public var text: String { spans.map(\.text).joined() }
}
