internal import CCairo
internal import CPango
internal import GXDrawing

/// Glyphs of one font as Pango shaped them from a text.
struct GlyphRun {
  /// The font, held by the `PangoText` that shaped the text.
  let font: UnsafeMutablePointer<PangoFont>
  /// The part of the text that they show.
  let text: String
  /// From the start of the line's baseline, in its units.
  let glyphs: [cairo_glyph_t]
  /// Which bytes of the text each glyph shows; a glyph of the same letter as the last shows none.
  let clusters: [cairo_text_cluster_t]
  /// How far the line goes on.
  let advance: Double

  /// Nil for text from right to left.
  init?(_ item: PangoGlyphItem, of line: String, at start: Double) {
    guard let source = item.item, let font = source.pointee.analysis.font,
      let string = item.glyphs, source.pointee.analysis.level % 2 == 0
    else { return nil }
    self.font = font
    let bytes = Array(line.utf8)
    let first = Int(source.pointee.offset)
    let length = Int(source.pointee.length)
    guard first >= 0, length >= 0, first + length <= bytes.count else { return nil }
    text = String(decoding: bytes[first..<first + length], as: UTF8.self)
    var (x, glyphs, starts) = (start, [cairo_glyph_t](), [Int]())
    // SAFETY: a glyph string has `num_glyphs` glyphs and as many byte offsets.
    for index in 0..<Int(string.pointee.num_glyphs) {
      let info = string.pointee.glyphs[index]
      if info.glyph != Self.empty {
        glyphs.append(
          cairo_glyph_t(
            index: CUnsignedLong(info.glyph), x: x + Self.units(info.geometry.x_offset),
            y: Self.units(info.geometry.y_offset)))
        starts.append(Int(string.pointee.log_clusters[index]))
      }
      x += Self.units(info.geometry.width)
    }
    self.glyphs = glyphs
    advance = x - start
    clusters = Self.clusters(starts, length: length)
  }

  /// Draws the glyphs in the context's font, of a line whose baseline starts at a point.
  ///
  /// - Parameter number: the glyphs' numbers in a font that was cut.
  func show(
    at start: Point, in cairo: OpaquePointer, numbered number: (UInt32) -> UInt32 = { $0 }
  ) {
    guard !glyphs.isEmpty else { return }
    let placed = glyphs.map { glyph in
      cairo_glyph_t(
        index: CUnsignedLong(number(UInt32(glyph.index))), x: start.x + glyph.x,
        y: start.y + glyph.y)
    }
    text.withCString { bytes in
      cairo_show_text_glyphs(
        cairo, bytes, CInt(clamping: text.utf8.count), placed, CInt(clamping: placed.count),
        clusters, CInt(clamping: clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
    }
  }

  /// What stands where a letter has no glyph.
  private static let empty: PangoGlyph = 0x0FFF_FFFF

  private static func units(_ value: PangoGlyphUnit) -> Double {
    Double(value) / Double(PANGO_SCALE)
  }

  /// - Parameter starts: the first byte that each glyph shows, ascending; what stands before or between
  ///   them without a glyph of its own goes with the one before.
  private static func clusters(_ starts: [Int], length: Int) -> [cairo_text_cluster_t] {
    var clusters: [cairo_text_cluster_t] = []
    for (index, start) in starts.enumerated() {
      if index > 0, starts[index - 1] == start {
        clusters[clusters.count - 1].num_glyphs += 1
        continue
      }
      let end = starts[index...].first { $0 > start } ?? length
      let first = index == 0 ? 0 : start
      clusters.append(cairo_text_cluster_t(num_bytes: CInt(clamping: end - first), num_glyphs: 1))
    }
    return clusters
  }
}
