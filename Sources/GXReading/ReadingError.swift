public import GXModel

/// Why a source could not be read at all, where, and what to do.
public struct ReadingError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable, Codable {
    /// There are no bytes, or nothing but spaces.
    case empty
    /// The bytes are an image, a program or other data without text.
    case notText
    /// The text is in no encoding that is known here, or is damaged.
    case undecodable
    /// The source or a part of it is larger than a documented limit.
    case tooLarge
    /// The format is known but needs a program or library that is missing.
    case missingTool
    /// A container (archive, DOCX, PDF) is damaged or holds no report.
    case damaged
  }

  public let code: Code
  /// The name of the source.
  public let source: String
  /// The offset of the byte that is in the way, where there is one.
  public let byte: Int?
  /// What is wrong and what to do.
  public let message: LocalizedText

  public init(code: Code, source: String, byte: Int? = nil, message: LocalizedText) {
    self.code = code
    self.source = source
    self.byte = byte
    self.message = message
  }
}

extension ReadingError: CustomStringConvertible {
  public var description: String { "\(source): \(message.en)" }
}
