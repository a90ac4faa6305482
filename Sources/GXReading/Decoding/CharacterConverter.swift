#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Converts bytes of one encoding to UTF-8 by the system's iconv; the only file that calls it.
struct CharacterConverter: ~Copyable {
  /// The outcome of a conversion.
  struct Result: Sendable {
    var utf8: [UInt8]
    /// How many bytes did not belong to any character; each became U+FFFD.
    var damagedBytes: Int
    var firstDamage: Int?
  }

  private let descriptor: iconv_t

  /// A converter, or `nil` when the system does not know the encoding.
  init?(from encoding: TextEncoding) {
    guard let descriptor = iconv_open("UTF-8", encoding.rawValue),
      Int(bitPattern: descriptor) != -1
    else { return nil }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// Converts all bytes; stops early when more than `tolerance` of them are damaged.
  func convert(_ bytes: [UInt8], tolerance: Int) -> Result {
    var result = Result(utf8: [], damagedBytes: 0, firstDamage: nil)
    result.utf8.reserveCapacity(bytes.count + bytes.count / 2)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    bytes.withUnsafeBufferPointer { source in
      // SAFETY: iconv reads at most `remaining` bytes of `source` and never writes to it.
      var input = UnsafeMutablePointer(mutating: source.baseAddress)?.withMemoryRebound(
        to: CChar.self, capacity: source.count, { Optional($0) })
      var remaining = source.count
      while remaining > 0, result.damagedBytes <= tolerance {
        let (written, failure) = step(&input, &remaining, into: &chunk)
        result.utf8 += chunk[..<written]
        guard failure == EILSEQ || failure == EINVAL, remaining > 0 else { continue }
        result.firstDamage = result.firstDamage ?? source.count - remaining
        result.damagedBytes += 1
        result.utf8 += [0xEF, 0xBF, 0xBD]
        input = input?.advanced(by: 1)
        remaining -= 1
      }
    }
    return result
  }

  /// One call of iconv: fills a chunk, and tells how much of it and why it stopped.
  private func step(
    _ input: inout UnsafeMutablePointer<CChar>?, _ remaining: inout Int, into chunk: inout [UInt8]
  ) -> (written: Int, failure: Int32) {
    let size = chunk.count
    return chunk.withUnsafeMutableBytes { buffer in
      var output = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var room = size
      let code = iconv(descriptor, &input, &remaining, &output, &room)
      return (
        size - room,
        code == -1 ? errno : 0
      )
    }
  }
}
