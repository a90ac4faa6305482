internal import CDeflate

/// Compressed scan lines as PNG keeps them (RFC 1950).
enum ZlibStream {
  /// Of a drawing: its flat stretches are told by the lines, which saves seeking them.
  static func bytes(of lines: Scanlines) -> [UInt8] {
    let checksum = lines.bytes.withUnsafeBytes { libdeflate_adler32(1, $0.baseAddress, $0.count) }
    let sum = withUnsafeBytes(of: checksum.bigEndian) { [UInt8]($0) }
    return [0x78, 0x9C] + DeflateBlocks.stream(of: ByteTokens.tokens(of: lines)) + sum
  }

  /// Of an image of any kind: red, green and blue, not filtered.
  static func bytes(of image: PixelRows) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(image.height * (1 + 3 * image.width))
    for y in 0..<image.height {
      let row = image.row(y)
      lines.append(0)
      for x in 0..<image.width {
        lines.append(UInt8(truncatingIfNeeded: row[x] >> 16))
        lines.append(UInt8(truncatingIfNeeded: row[x] >> 8))
        lines.append(UInt8(truncatingIfNeeded: row[x]))
      }
    }
    let compressor = libdeflate_alloc_compressor(6)
    defer { libdeflate_free_compressor(compressor) }
    let most = libdeflate_zlib_compress_bound(compressor, lines.count)
    return [UInt8](unsafeUninitializedCapacity: most) { bytes, count in
      count = lines.withUnsafeBytes {
        libdeflate_zlib_compress(compressor, $0.baseAddress, $0.count, bytes.baseAddress, most)
      }
    }
  }
}
