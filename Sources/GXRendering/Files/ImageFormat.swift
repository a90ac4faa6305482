public import GXDrawing

/// A file format that scenes are written in.
public enum ImageFormat: String, CaseIterable, Hashable, Sendable {
  case svg
  case png
  case pdf

  /// The format that a file name's suffix says, whatever its case.
  /// - Throws: `DrawingError.unknownFormat`.
  public init(path: String) throws(DrawingError) {
    guard let suffix = path.split(separator: ".", omittingEmptySubsequences: false).last,
      suffix.count < path.count, let format = Self(rawValue: suffix.lowercased())
    else { throw .unknownFormat(path: path) }
    self = format
  }
}

/// How a scene is rendered.
public struct RenderingOptions: Hashable, Sendable {
  /// What ``scale`` may be.
  public static let scales = 0.1...10.0

  /// Pixels a CSS pixel, in PNG only: one of ``scales``.
  public var scale: Double
  /// Draws letters as shapes in SVG, for viewers without Chinese fonts.
  public var outlinesText: Bool
  /// The start of the ids in SVG; by default a hash of the content.
  public var idPrefix: String?

  public init(scale: Double = 2, outlinesText: Bool = false, idPrefix: String? = nil) {
    self.scale = scale
    self.outlinesText = outlinesText
    self.idPrefix = idPrefix
  }
}
