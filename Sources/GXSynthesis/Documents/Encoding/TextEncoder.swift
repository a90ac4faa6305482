#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Turns text into the bytes of an encoding.
enum TextEncoder {
  /// The bytes, or `nil` when the encoding lacks a character or this platform the encoding.
  static func bytes(of text: String, in encoding: DocumentEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030, .gbk, .gb2312, .big5: return converted(text, to: encoding)
    }
  }

  #if canImport(Glibc) || canImport(Musl)
    /// The bytes of a text by iconv, which knows the encodings by the same names.
    private static func converted(_ text: String, to encoding: DocumentEncoding) -> [UInt8]? {
      guard let converter = iconv_open(encoding.rawValue, "UTF-8"),
        converter != iconv_t(bitPattern: -1)
      else { return nil }
      defer { iconv_close(converter) }
      var source = text.utf8.map { CChar(bitPattern: $0) }
      // No character takes more than four bytes in any of them.
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
      guard converted != -1 else { return nil }
      return target.prefix(target.count - left).map { UInt8(bitPattern: $0) }
    }
  #else
    private static func converted(_ text: String, to encoding: DocumentEncoding) -> [UInt8]? {
      nil
    }
  #endif
}
