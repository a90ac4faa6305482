public import GXModel

/// What went wrong with a corpus on disk, where, and what to do about it.
public struct StoreError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable {
    /// There is no such folder, or it holds no corpus.
    case notACorpus
    /// There is something at the place of a new corpus.
    case alreadyExists
    /// A newer version of the program wrote it.
    case newerFormat
    /// Another program is writing to it.
    case locked
    /// The place cannot be written to.
    case notWritable
    /// A file is not what it should be.
    case damaged
    /// Reading or writing failed.
    case inputOutput
  }

  public let code: Code
  public let path: String
  public let message: LocalizedText

  public init(_ code: Code, path: String, message: LocalizedText) {
    self.code = code
    self.path = path
    self.message = message
  }
}

extension StoreError: CustomStringConvertible {
  public var description: String { message.en }
}
