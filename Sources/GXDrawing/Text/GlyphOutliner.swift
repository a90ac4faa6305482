/// Whatever knows the shapes of letters, for drawings that must not depend on a reader's fonts.
public protocol GlyphOutliner {
  /// The outlines of a text whose baseline starts at the origin.
  func outline(of text: String, style: TextStyle) throws(DrawingError) -> Path
}
