internal import CDeflate

/// Writes pixels as a PNG file: indices of a palette, or 8-bit RGB where an image has more colours than
/// a palette can stand for.
///
/// There is no time chunk, so that equal pixels give equal bytes.
struct PNGEncoder {
  /// The resolution that programs which print take the size from.
  let dotsPerInch: Double

  func encode(_ image: PixelRows) -> [UInt8] {
    if let runs = ColorRuns(image), let palette = Palette(of: runs) {
      let lines = Scanlines(runs, width: image.width, palette: palette)
      let colors = palette.colors.flatMap { bigEndian(Int($0)).dropFirst() }
      return file(image, colorType: 3, palette: colors, ZlibStream.bytes(of: lines))
    }
    return file(image, colorType: 2, palette: [], ZlibStream.bytes(of: image))
  }

  private func file(
    _ image: PixelRows, colorType: UInt8, palette: [UInt8], _ stream: [UInt8]
  ) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let size = bigEndian(image.width) + bigEndian(image.height)
    append("IHDR", size + [8, colorType, 0, 0, 0], to: &file)
    let dotsPerMetre = bigEndian(Int((dotsPerInch / 0.0254).rounded()))
    append("pHYs", dotsPerMetre + dotsPerMetre + [1], to: &file)
    if !palette.isEmpty { append("PLTE", palette, to: &file) }
    append("IDAT", stream, to: &file)
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
}
