internal import GXDrawing

extension Board {
  /// Hatched cells, for places without a value.
  mutating func addMissingCells(_ cells: [Rect], key: String? = nil) {
    let ground = cells.map { Mark.rect($0, fill: theme.missing, stroke: nil) }
    let stroke = Stroke(theme.missingHatch, width: 1)
    let hatch = cells.map {
      Mark.path(Path.hatch(in: $0, spacing: max(4, scaled(5))), fill: nil, stroke: stroke)
    }
    add(SceneGroup(.cell, key: key, marks: ground))
    add(SceneGroup(.hatch, key: key, marks: hatch))
  }
}
