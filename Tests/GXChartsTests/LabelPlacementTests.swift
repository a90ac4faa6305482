import GXDrawing
import GXStatistics
import Testing

@testable import GXCharts

@Suite struct LabelPlacementTests {
  private let room = Rect(x: 0, y: 0, width: 400, height: 300)

  private func label(_ x: Double, _ y: Double, width: Double = 60) -> PointLabel {
    PointLabel(anchor: Point(x: x, y: y), radius: 4, size: Size(width: width, height: 14))
  }

  private func obstacles(_ labels: [PointLabel]) -> Obstacles {
    var obstacles = Obstacles()
    for label in labels { obstacles.add(dotAt: label.anchor, radius: label.radius) }
    return obstacles
  }

  private func place(_ labels: [PointLabel], lines: [[Point]] = []) -> [PlacedLabel?] {
    var obstacles = obstacles(labels)
    for line in lines { obstacles.add(linesThrough: line) }
    return LabelPlacement(obstacles: obstacles, room: room, margin: 3).place(labels)
  }

  @Test func `a lone label stands right of its dot without a leader`() throws {
    let placed = try #require(place([label(100, 100)])[0])
    #expect(placed.leader == nil)
    #expect(placed.box.left > 104 && placed.box.left < 114)
    #expect(abs(placed.box.center.y - 100) < 1e-9)
  }

  @Test func `at the right edge a label stands left`() throws {
    let placed = try #require(place([label(390, 100)])[0])
    #expect(placed.box.right < 386)
  }

  @Test func `labels lie on no dot, no line, no leader and no other label`() {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let labels = (0..<30).map { _ in
        label(
          .random(in: 5...395, using: &random), .random(in: 5...295, using: &random),
          width: .random(in: 20...90, using: &random))
      }
      let line = [Point(x: 0, y: 80), Point(x: 400, y: 200)]
      let placed = place(labels, lines: [line])
      #expect(placed.compactMap(\.self).count >= 15)
      for (index, one) in placed.enumerated() {
        guard let one else { continue }
        #expect(room.contains(one.box))
        #expect(!one.box.meets(segmentFrom: line[0], to: line[1]))
        for dot in labels {
          #expect(!one.box.contains(Rect(x: dot.anchor.x, y: dot.anchor.y, width: 0, height: 0)))
        }
        for two in placed[(index + 1)...].compactMap(\.self) {
          #expect(!one.box.overlaps(two.box))
          for (box, leader) in [(one.box, two.leader), (two.box, one.leader)] {
            if let leader { #expect(!box.meets(segmentFrom: leader.start, to: leader.end)) }
          }
        }
      }
    }
  }

  @Test func `the same labels find the same places`() {
    var labels: [PointLabel] = []
    for index in 0..<25 {
      labels.append(label(Double(index * 13 % 380 + 10), Double(index * 29 % 280 + 10)))
    }
    #expect(place(labels) == place(labels))
  }

  @Test func `what has no room is left out`() {
    #expect(place([label(100, 100, width: 500)]) == [nil])
  }

  @Test func `one label moves aside for another that has a single place`() {
    // The wall leaves the second only the strip that the first would take.
    var blocked = Obstacles()
    blocked.add(Rect(x: 0, y: 0, width: 400, height: 92))
    blocked.add(Rect(x: 0, y: 108, width: 180, height: 192))
    blocked.add(Rect(x: 250, y: 108, width: 150, height: 192))
    let placed = LabelPlacement(obstacles: blocked, room: room, margin: 0).place([
      label(200, 100, width: 40), label(300, 100, width: 40),
    ])
    #expect(placed.compactMap(\.self).count == 2)
  }
}
