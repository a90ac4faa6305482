internal import CDeflate
internal import GXDrawing

/// Writes 8-bit RGB pixels as a PNG file.
///
/// Scan lines are not filtered: for drawings with flat areas that is both faster and smaller. There
/// is no time chunk, so that equal pixels give equal bytes.
struct PNGEncoder {
  let width: Int
  let height: Int
  /// The resolution that programs which print take the size from.
  let dotsPerInch: Double

  /// The compression level of libdeflate that wins on time at no larger size.
  private static let level: CInt = 6

  /// - Parameter scanlines: for each row a zero byte, the filter, and three bytes a pixel.
  func encode(scanlines: [UInt8]) throws(DrawingError) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    append("IHDR", bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0], to: &file)
    let dotsPerMetre = bigEndian(Int((dotsPerInch / 0.0254).rounded()))
    append("pHYs", dotsPerMetre + dotsPerMetre + [1], to: &file)
    append("IDAT", try compressed(scanlines), to: &file)
    append("IEND", [], to: &file)
    return file
  }

  private func append(_ type: String, _ data: [UInt8], to file: inout [UInt8]) {
    file += bigEndian(data.count)
    let start = file.count
    file += Array(type.utf8)
    file += data
    let checksum = file[start...].withUnsafeBytes {
      libdeflate_crc32(0, $0.baseAddress, $0.count)
    }
    file += bigEndian(Int(checksum))
  }

  private func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private func compressed(_ bytes: [UInt8]) throws(DrawingError) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(Self.level) else {
      throw .backend("out of memory for compression")
    }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      // SAFETY: the buffer holds the bound that libdeflate gave for this length.
      count = bytes.withUnsafeBytes {
        libdeflate_zlib_compress(
          compressor, $0.baseAddress, $0.count, buffer.baseAddress, buffer.count)
      }
    }
  }
}
