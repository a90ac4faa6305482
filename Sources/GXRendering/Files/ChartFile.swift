public import GXDrawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes charts to files.
public enum ChartFile {
  /// Lays out a chart and writes it in the format that the path's suffix says: svg, png or pdf.
  ///
  /// The file appears whole or not at all. For several charts make one `SceneRenderer` and use
  /// `write(_:to:with:options:)`.
  /// - Throws: `DrawingError`: unknown suffix, missing glyphs (with the font to install), a chart
  ///   that cannot be drawn, a file that cannot be written.
  public static func write(
    _ source: some SceneSource, to path: String, options: RenderingOptions = RenderingOptions()
  ) throws(DrawingError) {
    _ = try ImageFormat(path: path)
    try write(source, to: path, with: SceneRenderer(), options: options)
  }

  /// Lays out a chart and writes it with fonts that are already loaded.
  public static func write(
    _ source: some SceneSource, to path: String, with renderer: SceneRenderer,
    options: RenderingOptions = RenderingOptions()
  ) throws(DrawingError) {
    let format = try ImageFormat(path: path)
    let scene = try renderer.scene(of: source)
    try replace(path, with: try renderer.render(scene, as: format, options: options))
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws(DrawingError) {
    let temporary = "\(path).\(getpid()).partial"
    guard let file = fopen(temporary, "wb") else { throw failure(path) }
    let written = fwrite(bytes, 1, bytes.count, file)
    let isClosed = fclose(file) == 0
    guard written == bytes.count, isClosed, rename(temporary, path) == 0 else {
      let error = failure(path)
      remove(temporary)
      throw error
    }
  }

  private static func failure(_ path: String) -> DrawingError {
    let code = errno
    return .cannotWrite(path: path, code: code, reason: String(cString: strerror(code)))
  }
}
