internal import CCairo
internal import GXDrawing

/// Owns a Cairo surface.
final class CairoSurface {
  let pointer: OpaquePointer

  private init(_ pointer: OpaquePointer?) throws(DrawingError) {
    guard let pointer else { throw .backend("Cairo made no surface") }
    self.pointer = pointer
    try check()
  }

  deinit { cairo_surface_destroy(pointer) }

  /// An opaque image.
  static func image(width: Int, height: Int) throws(DrawingError) -> CairoSurface {
    try CairoSurface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, CInt(clamping: width), CInt(clamping: height)))
  }

  /// A surface that keeps nothing, to make paths on.
  static func recording() throws(DrawingError) -> CairoSurface {
    try CairoSurface(cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, nil))
  }

  /// A PDF page that is written to a sink, in points.
  static func pdf(width: Double, height: Double, into sink: ByteSink) throws(DrawingError)
    -> CairoSurface
  {
    let write: cairo_write_func_t = { closure, bytes, count in
      guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
      // SAFETY: the closure is the sink, which outlives the surface: `finish` comes before its end.
      let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
      sink.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
      return CAIRO_STATUS_SUCCESS
    }
    let closure = Unmanaged.passUnretained(sink).toOpaque()
    return try CairoSurface(cairo_pdf_surface_create_for_stream(write, closure, width, height))
  }

  /// A new drawing context, which the caller destroys.
  func makeContext() throws(DrawingError) -> OpaquePointer {
    guard let context = cairo_create(pointer) else { throw .backend("Cairo made no context") }
    return context
  }

  func check() throws(DrawingError) {
    let status = cairo_surface_status(pointer)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .backend(String(cString: cairo_status_to_string(status)))
    }
  }

  /// Writes what is pending; nothing can be drawn afterwards.
  func finish() throws(DrawingError) {
    cairo_surface_finish(pointer)
    try check()
  }
}

/// Where a surface's bytes go.
final class ByteSink {
  var bytes: [UInt8] = []
}
