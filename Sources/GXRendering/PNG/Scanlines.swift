internal import CCairo
internal import GXDrawing

extension CairoSurface {
  /// The pixels as PNG wants them: each row led by the filter byte zero, three bytes a pixel.
  func scanlines(width: Int, height: Int) throws(DrawingError) -> [UInt8] {
    cairo_surface_flush(pointer)
    guard let data = cairo_image_surface_get_data(pointer) else {
      throw .backend("the image has no pixels")
    }
    let stride = Int(cairo_image_surface_get_stride(pointer))
    let rowLength = 1 + 3 * width
    return [UInt8](unsafeUninitializedCapacity: rowLength * height) { buffer, count in
      for y in 0..<height {
        // SAFETY: an RGB24 image of this size has `height` rows of `stride` ≥ 4 × width bytes; the
        // native-endian words are 0x00RRGGBB.
        let source = UnsafeRawPointer(data + y * stride)
        let row = y * rowLength
        buffer[row] = 0
        for x in 0..<width {
          let pixel = source.load(fromByteOffset: 4 * x, as: UInt32.self)
          let target = row + 1 + 3 * x
          buffer[target] = UInt8(truncatingIfNeeded: pixel >> 16)
          buffer[target + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
          buffer[target + 2] = UInt8(truncatingIfNeeded: pixel)
        }
      }
      count = rowLength * height
    }
  }
}
