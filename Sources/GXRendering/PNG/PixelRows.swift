internal import CCairo
internal import GXDrawing

/// The pixels of an image, row by row, as words 0x??RRGGBB; valid as long as their surface.
struct PixelRows {
  let first: UnsafePointer<UInt32>
  /// The distance of rows in words.
  let stride: Int
  let width: Int
  let height: Int

  func row(_ y: Int) -> UnsafePointer<UInt32> { first + y * stride }

  /// Whether a row is like the one above it.
  func repeatsAbove(_ y: Int) -> Bool {
    y > 0 && Pixels.areEqual(row(y), row(y - 1), count: width)
  }
}

extension CairoSurface {
  /// The pixels of an image of this size.
  func pixels(width: Int, height: Int) throws(DrawingError) -> PixelRows {
    cairo_surface_flush(pointer)
    guard let data = cairo_image_surface_get_data(pointer) else {
      throw .backend("the image has no pixels")
    }
    let stride = Int(cairo_image_surface_get_stride(pointer))
    // SAFETY: an RGB24 image has `height` rows of `stride` bytes, each of at least `width` aligned
    // native-endian words 0x??RRGGBB.
    let words = UnsafeRawPointer(data).assumingMemoryBound(to: UInt32.self)
    return PixelRows(
      first: words, stride: stride / MemoryLayout<UInt32>.stride, width: width, height: height)
  }
}
