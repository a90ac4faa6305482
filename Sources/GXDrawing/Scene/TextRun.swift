/// A line of text at its place.
public struct TextRun: Hashable, Sendable {
  public enum Anchor: Hashable, Sendable {
    case start, middle, end
  }

  public var line: TextLine
  /// Where the baseline's start, middle or end lies.
  public var position: Point
  public var anchor: Anchor
  public var color: Color
  /// The colour of an outline behind the letters that keeps them legible on lines.
  public var halo: Color?
  /// The colour that the text lies on, for the check of contrast.
  public var ground: Color
  /// The whole text where the line shows a part of it.
  public var fullText: String?

  public init(
    _ line: TextLine, at position: Point, anchor: Anchor = .start, color: Color, on ground: Color,
    halo: Color? = nil, fullText: String? = nil
  ) {
    self.line = line
    self.position = position
    self.anchor = anchor
    self.color = color
    self.ground = ground
    self.halo = halo
    self.fullText = fullText
  }

  /// Where the line starts.
  public var start: Double {
    switch anchor {
    case .start: position.x
    case .middle: position.x - line.width / 2
    case .end: position.x - line.width
    }
  }

  /// The rectangle of the ink: what must not overlap other text.
  public var inkBox: Rect {
    Rect(
      left: start, top: position.y - line.style.inkAscent, right: start + line.width,
      bottom: position.y + line.style.inkDescent)
  }
}

extension Scene {
  /// All texts from back to front.
  public var texts: [TextRun] {
    groups.flatMap(\.marks).compactMap { mark in
      if case .text(let run) = mark { run } else { nil }
    }
  }
}

/// Whatever can be laid out as a scene, such as a chart.
public protocol SceneSource: Sendable {
  /// Lays out the drawing, with all texts measured.
  func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene
}
