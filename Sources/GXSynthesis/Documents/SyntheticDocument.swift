public import GXModel

/// A document of a synthetic report, and exactly the figures that it states.
public struct SyntheticDocument: Sendable {
  /// The file name, with the extension of its format; in an archive `archive!path`.
  public let name: String
  public let style: DocumentStyle
  /// The archive's kind; `nil` for a file by itself.
  public let container: DocumentContainer?
  public let bytes: [UInt8]
  /// What a perfect reader returns; evidence gives the figure's text but not its place.
  public let truth: ParsedReport

  /// The name of the file for the truth.
  public var truthName: String { name + ".truth.json" }

  init(
    name: String, style: DocumentStyle, container: DocumentContainer? = nil, bytes: [UInt8],
    truth: ParsedReport
  ) {
    self.name = name
    self.style = style
    self.container = container
    self.bytes = bytes
    self.truth = truth
  }

  /// The document as it is found in an archive.
  func packed(as name: String, in container: DocumentContainer) -> SyntheticDocument {
    var truth = truth
    truth.source = Source(name: name, sha256: truth.source.sha256)
    return SyntheticDocument(
      name: name, style: style, container: container, bytes: bytes, truth: truth)
  }
}
