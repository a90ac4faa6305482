/// Text as UTF-8, and the encoding that it was in.
struct DecodedText: Sendable {
  let utf8: [UInt8]
  let encoding: TextEncoding
}

/// An encoding that reports are written in.
enum TextEncoding: String, Sendable, Hashable {
  case utf8 = "UTF-8"
}

/// Decodes the bytes of a source to UTF-8.
enum TextDecoder {
  /// The largest source, in bytes.
  static let limit = 64 << 20

  static func decode(_ bytes: [UInt8], named name: String) throws(ReadingError) -> DecodedText {
    guard !bytes.isEmpty else { throw .empty(name) }
    guard bytes.count <= limit else { throw .tooLarge(name, size: bytes.count, limit: limit) }
    return DecodedText(utf8: Array(String(decoding: bytes, as: UTF8.self).utf8), encoding: .utf8)
  }
}
