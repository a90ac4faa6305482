internal import CCairo
internal import CPango
public import GXDrawing

/// Measures, shapes and draws text with Pango.
///
/// Hinting is off, so that widths are the same at every scale and nearly those of browsers. The
/// language is always zh-CN: a Chinese name keeps its Chinese glyphs in an English chart too.
/// Not to be shared between threads; each has its own.
public final class PangoText: TextMeasurer {
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private var fonts: [TextStyle: OpaquePointer] = [:]
  private var shaped: [Key: ShapedText] = [:]
  /// The fonts of the shaped texts, held.
  private var held: Set<UnsafeMutablePointer<PangoFont>> = []

  private struct Key: Hashable {
    let text: String
    let style: TextStyle
  }

  private struct ShapedText {
    let width: Double
    /// Whether every letter has a glyph.
    let isWhole: Bool
    /// The glyphs by font; nil for a text that does not go from left to right.
    let runs: [GlyphRun]?
  }

  /// - Throws: `DrawingError.backend` when Pango has no font map.
  public init() throws(DrawingError) {
    guard let fontMap = pango_cairo_font_map_new(),
      let context = pango_font_map_create_context(fontMap)
    else { throw .backend("Pango has no font map") }
    self.fontMap = fontMap
    self.context = context
    layout = pango_layout_new(context)
    Self.configure(context)
    pango_layout_set_single_paragraph_mode(layout, 1)
  }

  deinit {
    for font in fonts.values { pango_font_description_free(font) }
    for font in held { g_object_unref(font) }
    g_object_unref(UnsafeMutableRawPointer(layout))
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fontMap)
  }

  public func measure(_ text: String, style: TextStyle) throws(DrawingError) -> TextMetrics {
    let shaped = shape(text, style)
    guard shaped.isWhole else { throw missingGlyphs(of: text, style) }
    return TextMetrics(width: shaped.width)
  }

  /// Draws a text whose baseline starts at a point.
  func show(_ text: String, style: TextStyle, at start: Point, in cairo: OpaquePointer) {
    guard let runs = shape(text, style).runs else {
      set(text, style)
      cairo_move_to(cairo, start.x, start.y)
      return pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, 0))
    }
    for run in runs {
      cairo_set_scaled_font(cairo, pango_cairo_font_get_scaled_font(OpaquePointer(run.font)))
      run.show(at: start, in: cairo)
    }
  }

  /// The glyphs of a text by font, from the start of its baseline; nil for one that does not go from
  /// left to right.
  func glyphRuns(of text: String, style: TextStyle) -> [GlyphRun]? { shape(text, style).runs }

  /// Adds the outlines of a text whose baseline starts at a point.
  func addPath(of text: String, style: TextStyle, at start: Point, to cairo: OpaquePointer) {
    set(text, style)
    cairo_move_to(cairo, start.x, start.y)
    pango_cairo_layout_line_path(cairo, pango_layout_get_line_readonly(layout, 0))
  }

  /// The family that a text is really drawn with, which tells a substitution.
  public func family(of text: String, style: TextStyle) -> String? {
    set(text, style)
    guard let line = pango_layout_get_line_readonly(layout, 0), let run = line.pointee.runs,
      let data = run.pointee.data
    else { return nil }
    // SAFETY: the runs of a layout line are a list of PangoLayoutRun, owned by the layout.
    let item = data.assumingMemoryBound(to: PangoLayoutRun.self).pointee.item
    guard let font = item?.pointee.analysis.font, let description = pango_font_describe(font)
    else { return nil }
    defer { pango_font_description_free(description) }
    return pango_font_description_get_family(description).map { String(cString: $0) }
  }
}

extension PangoText {
  private static func configure(_ context: OpaquePointer) {
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("zh-cn"))
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
  }

  /// A text is shaped once, to be measured and drawn: shaping takes longer than either.
  private func shape(_ text: String, _ style: TextStyle) -> ShapedText {
    let key = Key(text: text, style: style)
    if let known = shaped[key] { return known }
    set(text, style)
    var width: CInt = 0
    pango_layout_get_size(layout, &width, nil)
    let result = ShapedText(
      width: Double(width) / Double(PANGO_SCALE),
      isWhole: pango_layout_get_unknown_glyphs_count(layout) == 0, runs: runs(of: text))
    shaped[key] = result
    return result
  }

  /// The glyphs of the text that the layout holds.
  private func runs(of text: String) -> [GlyphRun]? {
    var runs: [GlyphRun] = []
    var x = 0.0
    var next = pango_layout_get_line_readonly(layout, 0)?.pointee.runs
    // SAFETY: the runs of a layout line are a list of PangoGlyphItem, owned by the layout.
    while let node = next {
      guard let item = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee,
        let run = GlyphRun(item, of: text, at: x)
      else { return nil }
      if held.insert(run.font).inserted { g_object_ref(run.font) }
      runs.append(run)
      x += run.advance
      next = node.pointee.next
    }
    return runs
  }

  private func set(_ text: String, _ style: TextStyle) {
    pango_layout_set_font_description(layout, font(style))
    pango_layout_set_text(layout, text, CInt(clamping: text.utf8.count))
  }

  private func font(_ style: TextStyle) -> OpaquePointer? {
    if let font = fonts[style] { return font }
    guard let font = pango_font_description_new() else { return nil }
    pango_font_description_set_family(font, FontFamilies.sans.joined(separator: ","))
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    let weight = style.weight == .bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL
    pango_font_description_set_weight(font, weight)
    fonts[style] = font
    return font
  }

  private func missingGlyphs(of text: String, _ style: TextStyle) -> DrawingError {
    let missing = text.filter { character in
      set(String(character), style)
      return pango_layout_get_unknown_glyphs_count(layout) > 0
    }
    let isChinese = missing.unicodeScalars.contains { $0.properties.isIdeographic }
    return .missingGlyphs(characters: String(missing.prefix(20)), text: text, isChinese: isChinese)
  }
}
