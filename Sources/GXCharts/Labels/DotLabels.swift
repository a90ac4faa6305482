internal import GXDrawing

/// Names of dots, placed where they hide nothing, with lines to those that stand apart.
struct DotLabels {
  struct Label {
    let name: String
    let anchor: Point
    let radius: Double
    let color: Color
  }

  /// Draws as many labels as have a place, in order of their importance.
  /// - Returns: the names that found none.
  static func draw(
    _ labels: [Label], style: TextStyle, obstacles: Obstacles, room: Rect, on board: inout Board
  ) throws(DrawingError) -> [String] {
    var lines: [TextLine] = []
    for label in labels {
      lines += try board.typesetter.wrap(
        label.name.isEmpty ? " " : label.name, style, width: room.width * 0.4, maximumLines: 1
      ).prefix(1)
    }
    let height = style.inkAscent + style.inkDescent
    let places = LabelPlacement(obstacles: obstacles, room: room, margin: board.scaled(3)).place(
      zip(labels, lines).map { label, line in
        PointLabel(
          anchor: label.anchor, radius: label.radius,
          size: Size(width: line.width, height: height))
      })
    var dropped: [String] = []
    for (index, place) in places.enumerated() {
      let label = labels[index]
      guard let place else {
        dropped.append(label.name)
        continue
      }
      if let leader = place.leader {
        let stroke = Stroke(board.theme.context, width: 0.8)
        board.add(
          SceneGroup(
            .leader, key: label.name, marks: [.line(from: leader.start, to: leader.end, stroke)]))
      }
      let run = TextRun(
        lines[index],
        at: Point(x: place.box.left, y: place.box.top + style.inkAscent), color: label.color,
        on: board.theme.background,
        fullText: [lines[index]].isCut ? label.name : nil)
      board.add(SceneGroup(.label, key: label.name, marks: [.text(run)]))
    }
    return dropped
  }
}
