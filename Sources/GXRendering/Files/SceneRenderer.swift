internal import CCairo
public import GXDrawing

/// Renders scenes with one set of fonts.
///
/// The first text loads fonts (some 30 ms), so keep the renderer for several charts. Not to be
/// shared between threads; each has its own. It holds the pixels of its last PNG. The same scene gives
/// the same bytes.
public final class SceneRenderer {
  /// What layout measures with, so that texts are drawn as wide as they were measured.
  public let text: PangoText
  private var image: (surface: CairoSurface, width: Int, height: Int)?

  public init() throws(DrawingError) { text = try PangoText() }

  /// Lays out a chart with the fonts that it will be drawn with.
  public func scene(of source: some SceneSource) throws(DrawingError) -> Scene {
    try source.scene(measuring: text)
  }

  /// The bytes of a file in a format.
  public func render(
    _ scene: Scene, as format: ImageFormat, options: RenderingOptions = RenderingOptions()
  ) throws(DrawingError) -> [UInt8] {
    switch format {
    case .svg: Array(try svg(scene, options).utf8)
    case .png: try png(scene, scale: options.scale)
    case .pdf: try pdf(scene)
    }
  }

  private func svg(_ scene: Scene, _ options: RenderingOptions) throws(DrawingError) -> String {
    let outliner = options.outlinesText ? PangoOutliner(text: text) : nil
    return try SVGWriter(options: .init(idPrefix: options.idPrefix, outliner: outliner))
      .document(for: scene)
  }

  private func pdf(_ scene: Scene) throws(DrawingError) -> [UInt8] {
    let sink = ByteSink()
    let pointsPerPixel = 0.75
    let surface = try CairoSurface.pdf(
      width: scene.size.width * pointsPerPixel, height: scene.size.height * pointsPerPixel,
      into: sink)
    cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_TITLE, scene.title)
    cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_SUBJECT, scene.summary)
    // A fixed date, as Cairo would stamp the clock and no two files would be equal.
    let date = "2000-01-01T00:00:00Z"
    cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_CREATE_DATE, date)
    cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_MOD_DATE, date)
    try draw(
      scene, on: surface, scale: pointsPerPixel, fonts: EmbeddedFonts(for: scene, text: text))
    try surface.finish()
    return sink.bytes
  }

  private func png(_ scene: Scene, scale: Double) throws(DrawingError) -> [UInt8] {
    guard RenderingOptions.scales.contains(scale) else { throw .unsupportedScale(scale) }
    let width = (scene.size.width * scale).rounded()
    let height = (scene.size.height * scale).rounded()
    guard width >= 1, height >= 1, width * height <= Self.mostPixels else {
      throw .unsupportedScale(scale)
    }
    let image = try image(width: Int(width), height: Int(height))
    try draw(scene, on: image, scale: scale)
    return PNGEncoder(dotsPerInch: 96 * scale)
      .encode(try image.pixels(width: Int(width), height: Int(height)))
  }

  /// The image of the last drawing if it has this size, as clearing a new one takes as long as a drawing.
  private func image(width: Int, height: Int) throws(DrawingError) -> CairoSurface {
    if let image, image.width == width, image.height == height { return image.surface }
    let surface = try CairoSurface.image(width: width, height: height)
    image = (surface, width, height)
    return surface
  }

  private static let mostPixels = 200_000_000.0

  private func draw(
    _ scene: Scene, on surface: CairoSurface, scale: Double, fonts: EmbeddedFonts? = nil
  ) throws(DrawingError) {
    let cairo = try surface.makeContext()
    defer { cairo_destroy(cairo) }
    cairo_scale(cairo, scale, scale)
    CairoPainter(text: text, fonts: fonts, cairo: cairo).paint(scene)
    let status = cairo_status(cairo)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .backend(String(cString: cairo_status_to_string(status)))
    }
  }
}
