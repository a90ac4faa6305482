import CZstd

/// The one place that calls the zstd library.
enum Zstd {
  private static let level: Int32 = 3
  /// The largest buffer that is unpacked; a larger claim is a defect of the file.
  private static let limit = 4 << 30

  static func compress(_ bytes: [UInt8]) throws(ArrowError) -> [UInt8] {
    let capacity = ZSTD_compressBound(bytes.count)
    var size = 0
    // SAFETY: both pointers are valid for the counts given beside them; the library writes at most
    // `capacity` bytes and returns how many, or an error that is checked before the count is set.
    let packed = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      unsafe bytes.withUnsafeBytes { source in
        size = unsafe ZSTD_compress(
          target.baseAddress, capacity, source.baseAddress, source.count, level)
      }
      count = ZSTD_isError(size) == 0 ? size : 0
    }
    guard ZSTD_isError(size) == 0 else { throw .malformed("zstd") }
    return packed
  }

  /// The content of a compressed stretch, which must be exactly `count` bytes long.
  static func decompress(_ bytes: ArraySlice<UInt8>, count: Int) throws(ArrowError) -> [UInt8] {
    guard (0...limit).contains(count) else { throw .malformed("zstd") }
    var size = 0
    // SAFETY: both pointers are valid for the counts given beside them; the library writes at most
    // `count` bytes and returns how many, or an error that is checked before the count is set.
    let content = unsafe [UInt8](unsafeUninitializedCapacity: count) { target, written in
      unsafe bytes.withUnsafeBytes { source in
        size = unsafe ZSTD_decompress(
          target.baseAddress, count, source.baseAddress, source.count)
      }
      written = ZSTD_isError(size) == 0 ? min(size, count) : 0
    }
    guard ZSTD_isError(size) == 0, content.count == count else { throw .malformed("zstd") }
    return content
  }
}
