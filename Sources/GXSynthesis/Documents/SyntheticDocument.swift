public import GXModel

/// A document of a synthetic report, and exactly the figures that it states.
public struct SyntheticDocument: Sendable {
  /// The file name, with the extension of its format.
  public let name: String
  public let style: DocumentStyle
  public let bytes: [UInt8]
  /// What a perfect reader returns; evidence gives the figure's text but not its place.
  public let truth: ParsedReport

  /// The name of the file for the truth.
  public var truthName: String { name + ".truth.json" }
}
