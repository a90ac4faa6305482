internal import CCairo
internal import GXDrawing

/// Draws a scene into a Cairo surface, deciding nothing.
struct CairoPainter {
  let text: PangoText
  /// Draw the text where the document is to hold its fonts.
  var fonts: EmbeddedFonts?
  let cairo: OpaquePointer

  func paint(_ scene: Scene) {
    set(scene.background)
    cairo_paint(cairo)
    for group in scene.groups {
      for mark in group.marks { paint(mark) }
    }
  }

  private func paint(_ mark: Mark) {
    switch mark {
    case .rect(let rect, let fill, let stroke):
      cairo_rectangle(cairo, rect.x, rect.y, rect.width, rect.height)
      finish(fill: fill, stroke: stroke)
    case .circle(let center, let radius, let fill, let stroke):
      cairo_new_sub_path(cairo)
      cairo_arc(cairo, center.x, center.y, radius, 0, 2 * .pi)
      cairo_close_path(cairo)
      finish(fill: fill, stroke: stroke)
    case .line(let start, let end, let stroke):
      cairo_move_to(cairo, start.x, start.y)
      cairo_line_to(cairo, end.x, end.y)
      finish(fill: nil, stroke: stroke)
    case .path(let path, let fill, let stroke):
      add(path)
      finish(fill: fill, stroke: stroke)
    case .text(let run): paint(run)
    }
  }

  private func paint(_ run: TextRun) {
    for span in run.line.spans {
      let start = Point(x: run.start + span.offset, y: run.position.y)
      if let halo = run.halo {
        text.addPath(of: span.text, style: run.line.style, at: start, to: cairo)
        let width = run.line.style.size * TextRun.haloShare
        finish(fill: nil, stroke: Stroke(halo, width: width, isRound: true))
      }
      set(run.color)
      if let fonts {
        fonts.show(span.text, style: run.line.style, at: start, in: cairo)
      } else {
        text.show(span.text, style: run.line.style, at: start, in: cairo)
      }
      cairo_new_path(cairo)
    }
  }

  private func add(_ path: Path) {
    for element in path.elements {
      switch element {
      case .move(let point): cairo_move_to(cairo, point.x, point.y)
      case .line(let point): cairo_line_to(cairo, point.x, point.y)
      case .curve(let one, let two, let end):
        cairo_curve_to(cairo, one.x, one.y, two.x, two.y, end.x, end.y)
      case .close: cairo_close_path(cairo)
      }
    }
  }

  private func finish(fill: Color?, stroke: Stroke?) {
    if let fill {
      set(fill)
      cairo_fill_preserve(cairo)
    }
    if let stroke {
      set(stroke.color)
      cairo_set_line_width(cairo, stroke.width)
      cairo_set_dash(cairo, stroke.dash, CInt(clamping: stroke.dash.count), 0)
      cairo_set_line_cap(cairo, stroke.isRound ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
      cairo_set_line_join(cairo, stroke.isRound ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
      cairo_stroke_preserve(cairo)
    }
    cairo_new_path(cairo)
  }

  private func set(_ color: Color) {
    cairo_set_source_rgba(
      cairo, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255,
      color.opacity)
  }
}
