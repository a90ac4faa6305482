internal import CDeflate
internal import GXDrawing

/// Writes pixels as an 8-bit RGB PNG file.
///
/// Scan lines are not filtered: for drawings with flat areas that is both faster and smaller. There
/// is no time chunk, so that equal pixels give equal bytes.
struct PNGEncoder {
  /// The resolution that programs which print take the size from.
  let dotsPerInch: Double

  func encode(_ image: PixelRows) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    append("IHDR", bigEndian(image.width) + bigEndian(image.height) + [8, 2, 0, 0, 0], to: &file)
    let dotsPerMetre = bigEndian(Int((dotsPerInch / 0.0254).rounded()))
    append("pHYs", dotsPerMetre + dotsPerMetre + [1], to: &file)
    append("IDAT", zlibStream(of: image), to: &file)
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

  private func zlibStream(of image: PixelRows) -> [UInt8] {
    var tokens = PixelTokens(image)
    var scanline = [UInt8](repeating: 0, count: 1 + 3 * image.width)
    var checksum: UInt32 = 1
    for y in 0..<image.height {
      let isRepeated = image.repeatsAbove(y)
      if !isRepeated { fill(&scanline, with: image.row(y)) }
      checksum = scanline.withUnsafeBytes {
        libdeflate_adler32(checksum, $0.baseAddress, $0.count)
      }
      tokens.add(y, repeatsAbove: isRepeated)
    }
    return [0x78, 0x9C] + DeflateBlocks.stream(of: tokens.tokens) + bigEndian(Int(checksum))
  }

  /// Three bytes a pixel behind the filter byte.
  private func fill(_ scanline: inout [UInt8], with row: UnsafePointer<UInt32>) {
    scanline.withUnsafeMutableBufferPointer { bytes in
      for x in 0..<(bytes.count - 1) / 3 {
        let pixel = row[x]
        bytes[1 + 3 * x] = UInt8(truncatingIfNeeded: pixel >> 16)
        bytes[2 + 3 * x] = UInt8(truncatingIfNeeded: pixel >> 8)
        bytes[3 + 3 * x] = UInt8(truncatingIfNeeded: pixel)
      }
    }
  }
}
