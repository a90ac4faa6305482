internal import CCairo
internal import CPango
internal import GXDrawing

/// Fonts cut to the letters of one document, to be embedded in it.
///
/// Chinese fonts draw their letters with tens of thousands of shared subroutines. Cairo embeds at least
/// a place for each, and all of them when it cannot follow one; a font that is cut before has none.
final class EmbeddedFonts {
  private let text: PangoText
  private var faces: [OpaquePointer: EmbeddedFace] = [:]

  init(for scene: Scene, text: PangoText) {
    self.text = text
    var glyphs: [OpaquePointer: Set<UInt32>] = [:]
    for case .text(let run) in scene.groups.flatMap(\.marks) {
      for span in run.line.spans {
        for shaped in text.glyphRuns(of: span.text, style: run.line.style) ?? [] {
          guard let face = Self.face(of: shaped) else { continue }
          glyphs[face, default: []].formUnion(shaped.glyphs.map { UInt32($0.index) })
        }
      }
    }
    // A font of a kind that cannot be cut is left to Cairo.
    for (face, used) in glyphs { faces[face] = try? EmbeddedFace(face, glyphs: used) }
  }

  /// Draws a text whose baseline starts at the current point.
  func show(_ string: String, style: TextStyle, at start: Point, in cairo: OpaquePointer) {
    let runs = text.glyphRuns(of: string, style: style) ?? []
    let faces = runs.compactMap { run in Self.face(of: run).flatMap { self.faces[$0] } }
    guard !runs.isEmpty, faces.count == runs.count else {
      return text.show(string, style: style, at: start, in: cairo)
    }
    for (run, face) in zip(runs, faces) {
      cairo_set_font_face(cairo, face.cairo)
      cairo_set_font_size(cairo, style.size)
      run.show(at: start, in: cairo) { face.numbers[$0] ?? 0 }
    }
  }

  private static func face(of run: GlyphRun) -> OpaquePointer? {
    pango_font_get_hb_font(run.font).flatMap { hb_font_get_face($0) }
  }
}
