/// Something in a scene that an editor would send back.
public enum SceneDefect: Hashable, Sendable {
  /// Two texts lie on one another.
  case overlap(String, String)
  /// A text lies on a line of the data or a rule.
  case onLine(String)
  /// A text reaches nearer than 24 pixels to the canvas's edge, or beyond.
  case clipped(String)
  /// A mark reaches beyond the canvas.
  case outside(SceneGroup.Role)
  /// A text has less than 4.5:1 on its ground.
  case faintText(String)
  /// A line, dot, bar or interval has less than 3:1 on the background.
  case faintMark(SceneGroup.Role, String)
  /// A text is smaller than it may be.
  case small(String)
}

extension Scene {
  /// Everything in the scene that an editor would send back, in order; empty for a good one.
  ///
  /// Texts are compared by their ink with a pixel of slack, as line boxes of Chinese fonts are half
  /// empty.
  public func defects(leastText: Double) -> [SceneDefect] {
    overlaps + textsOnLines + clippings + faintTexts + faintMarks
      + texts.filter { $0.line.style.size < leastText }.map { .small($0.line.text) }
  }

  private var overlaps: [SceneDefect] {
    let inks = texts.map { ($0.line.text, $0.inkBox.inset(by: 0.5)) }
    return inks.indices.flatMap { one in
      inks[(one + 1)...].compactMap { other in
        inks[one].1.overlaps(other.1) ? .overlap(inks[one].0, other.0) : nil
      }
    }
  }

  private var textsOnLines: [SceneDefect] {
    let lines = groups.filter { $0.role == .line || $0.role == .rule }.flatMap(\.marks)
      .flatMap(Self.segments)
    let labels = groups.filter { [.label, .annotation, .head].contains($0.role) }
    return labels.flatMap(\.marks).compactMap { mark in
      guard case .text(let run) = mark else { return nil }
      let ink = run.inkBox.inset(by: 0.5)
      let isHit = lines.contains { ink.meets(segmentFrom: $0.0, to: $0.1) }
      return isHit ? .onLine(run.line.text) : nil
    }
  }

  private static func segments(of mark: Mark) -> [(Point, Point)] {
    switch mark {
    case .line(let start, let end, _): return [(start, end)]
    case .path(let path, _, .some):
      var segments: [(Point, Point)] = []
      var last: Point?
      for element in path.elements {
        switch element {
        case .move(let point): last = point
        case .line(let point), .curve(_, _, let point):
          if let last { segments.append((last, point)) }
          last = point
        case .close: break
        }
      }
      return segments
    default: return []
    }
  }

  private var clippings: [SceneDefect] {
    let canvas = Rect(x: 0, y: 0, width: size.width, height: size.height)
    let safe = canvas.inset(by: min(24, size.width * 0.03) - 0.5)
    let clipped = texts.filter { !safe.contains($0.inkBox) }
    let outside = groups.filter { group in
      group.marks.contains { $0.bounds.map { !canvas.inset(by: -0.5).contains($0) } ?? false }
    }
    return clipped.map { .clipped($0.line.text) } + outside.map { .outside($0.role) }
  }

  private var faintTexts: [SceneDefect] {
    texts.filter { $0.color.contrast(with: $0.ground) < 4.5 }.map { .faintText($0.line.text) }
  }

  private var faintMarks: [SceneDefect] {
    let roles: [SceneGroup.Role] = [.line, .point, .interval, .axis, .rule]
    return groups.filter { roles.contains($0.role) }.flatMap { group in
      group.marks.compactMap { mark in
        guard let color = mark.ink, color != background else { return nil }
        let seen = color.over(background)
        return seen.contrast(with: background) < 2.995 ? .faintMark(group.role, seen.hex) : nil
      }
    }
  }
}

extension Mark {
  /// The rectangle of the geometry, without the width of strokes.
  public var bounds: Rect? {
    switch self {
    case .rect(let rect, _, _): rect
    case .circle(let center, let radius, _, _):
      Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
    case .line(let start, let end, _):
      Rect(left: start.x, top: start.y, right: end.x, bottom: end.y)
    case .path(let path, _, _): path.bounds
    case .text(let run): run.inkBox
    }
  }

  /// The colour that a mark is told by: of its outline if it has no fill.
  fileprivate var ink: Color? {
    switch self {
    case .rect(_, let fill, let stroke), .circle(_, _, let fill, let stroke),
      .path(_, let fill, let stroke):
      fill ?? stroke?.color
    case .line(_, _, let stroke): stroke.color
    case .text: nil
    }
  }
}
