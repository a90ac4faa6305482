internal import GXDrawing

/// A label that wants to stand near a point.
struct PointLabel {
  let anchor: Point
  /// The radius of the dot at the point.
  let radius: Double
  let size: Size
}

/// Where a label stands.
struct PlacedLabel: Hashable {
  let box: Rect
  /// The line from the dot to a label that stands apart from it.
  let leader: Leader?

  struct Leader: Hashable {
    let start: Point
    let end: Point
  }
}

/// Puts labels of points where they hide nothing, or leaves them out.
///
/// Greedy in the given order over eight sides at growing distances; then labels that found no place
/// try again with one other label moved out of their way. The same input gives the same places.
struct LabelPlacement {
  /// What labels must not lie on: dots, lines, other texts.
  let obstacles: Obstacles
  /// What labels must lie inside.
  let room: Rect
  /// The least distance to everything.
  let margin: Double

  /// A place for each label, or nil where there is none; earlier labels are served first.
  func place(_ labels: [PointLabel]) -> [PlacedLabel?] {
    var placed = [PlacedLabel?](repeating: nil, count: labels.count)
    let free = labels.map(candidates)
    for index in labels.indices {
      placed[index] = free[index].first { fits($0, among: placed) }
    }
    var attempts = 400
    for index in labels.indices where placed[index] == nil {
      makeRoom(for: index, free, &placed, &attempts)
    }
    return placed
  }

  /// Moves one placed label so that another gets a place.
  private func makeRoom(
    for index: Int, _ free: [[PlacedLabel]], _ placed: inout [PlacedLabel?], _ attempts: inout Int
  ) {
    for candidate in free[index] {
      let rivals = placed.indices.filter { other in
        placed[other].map { conflict($0, candidate) } ?? false
      }
      guard rivals.count == 1, let rival = rivals.first, attempts > 0 else { continue }
      attempts -= 1
      var tried = placed
      tried[rival] = nil
      tried[index] = candidate
      guard let other = free[rival].first(where: { fits($0, among: tried) }) else { continue }
      tried[rival] = other
      placed = tried
      return
    }
  }

  private func fits(_ candidate: PlacedLabel, among placed: [PlacedLabel?]) -> Bool {
    !placed.contains { $0.map { conflict($0, candidate) } ?? false }
  }

  private func conflict(_ one: PlacedLabel, _ two: PlacedLabel) -> Bool {
    let first = one.box.inset(by: -margin)
    let second = two.box.inset(by: -margin)
    if first.overlaps(two.box) { return true }
    if let leader = two.leader, first.meets(segmentFrom: leader.start, to: leader.end) {
      return true
    }
    if let leader = one.leader, second.meets(segmentFrom: leader.start, to: leader.end) {
      return true
    }
    guard let first = one.leader, let second = two.leader else { return false }
    return Segments.cross((first.start, first.end), (second.start, second.end))
  }

  /// The places of a label that are clear of obstacles, the nearest first.
  private func candidates(_ label: PointLabel) -> [PlacedLabel] {
    let near = label.radius + margin * 1.6
    return [0.0, 0.9, 1.9, 3.2, 5].flatMap { step -> [PlacedLabel] in
      let distance = near + label.size.height * step
      return Self.sides.compactMap { side in
        let box = box(of: label, toward: side, distance: distance)
        guard room.contains(box), obstacles.leaveFree(box, margin: margin) else { return nil }
        guard step > 0 else { return PlacedLabel(box: box, leader: nil) }
        return leader(of: label, to: box).map { PlacedLabel(box: box, leader: $0) }
      }
    }
  }

  /// The eight sides, those that read best first.
  private static let sides: [(x: Double, y: Double)] = [
    (1, 0), (1, -1), (1, 1), (-1, 0), (-1, -1), (-1, 1), (0, -1), (0, 1),
  ]

  private func box(of label: PointLabel, toward side: (x: Double, y: Double), distance: Double)
    -> Rect
  {
    let isDiagonal = side.x != 0 && side.y != 0
    let reach = isDiagonal ? distance * 0.72 : distance
    let x = label.anchor.x + side.x * reach - label.size.width * (1 - side.x) / 2
    let y = label.anchor.y + side.y * reach - label.size.height * (1 - side.y) / 2
    return Rect(x: x, y: y, width: label.size.width, height: label.size.height)
  }

  /// From the rim of the dot to the nearest place beside the text; nil where it would
  /// cross a dot or a line.
  private func leader(of label: PointLabel, to box: Rect) -> PlacedLabel.Leader? {
    let outer = box.inset(by: -margin * 0.6)
    let end = Point(
      x: min(max(label.anchor.x, outer.left), outer.right),
      y: min(max(label.anchor.y, outer.top), outer.bottom))
    let dx = end.x - label.anchor.x
    let dy = end.y - label.anchor.y
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > label.radius + 2 else { return nil }
    let share = (label.radius + 1) / length
    let start = Point(x: label.anchor.x + dx * share, y: label.anchor.y + dy * share)
    let leader = PlacedLabel.Leader(start: start, end: end)
    return obstacles.leaveFree(leader: leader, of: label.anchor, radius: label.radius)
      ? leader : nil
  }
}

/// Whether two segments share an inner point.
enum Segments {
  static func cross(_ one: (Point, Point), _ two: (Point, Point)) -> Bool {
    side(one, two.0) * side(one, two.1) < 0 && side(two, one.0) * side(two, one.1) < 0
  }

  private static func side(_ line: (Point, Point), _ point: Point) -> Double {
    let value =
      (line.1.x - line.0.x) * (point.y - line.0.y) - (line.1.y - line.0.y) * (point.x - line.0.x)
    return value > 0 ? 1 : (value < 0 ? -1 : 0)
  }
}
