#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A text that an encoding could not take, or an encoding that this platform lacks.
public struct EncodingFailure: Error, Hashable, Sendable {
  public let encoding: DocumentEncoding
}

/// Turns text into the bytes of an encoding.
enum TextEncoder {
  static func bytes(
    of text: String, in encoding: DocumentEncoding
  ) throws(EncodingFailure) -> [UInt8] {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030: return try gb18030(text)
    }
  }

  #if canImport(Glibc) || canImport(Musl)
    private static func gb18030(_ text: String) throws(EncodingFailure) -> [UInt8] {
      guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1)
      else { throw EncodingFailure(encoding: .gb18030) }
      defer { iconv_close(converter) }
      var source = text.utf8.map { CChar(bitPattern: $0) }
      // No character takes more than four bytes in GB18030.
      var target = [CChar](repeating: 0, count: source.count * 4 + 4)
      var left = target.count
      let converted = source.withUnsafeMutableBufferPointer { source in
        target.withUnsafeMutableBufferPointer { target in
          var input = source.baseAddress
          var inputLeft = source.count
          var output = target.baseAddress
          // SAFETY: both pointers and counts describe buffers that outlive the call.
          return iconv(converter, &input, &inputLeft, &output, &left)
        }
      }
      guard converted != -1 else {
        throw EncodingFailure(encoding: .gb18030)
      }
      return target.prefix(target.count - left).map { UInt8(bitPattern: $0) }
    }
  #else
    private static func gb18030(_ text: String) throws(EncodingFailure) -> [UInt8] {
      throw EncodingFailure(encoding: .gb18030)
    }
  #endif
}
