import GXDrawing
import Testing

@Suite struct GeometryTests {
  private let box = Rect(x: 10, y: 10, width: 20, height: 10)

  @Test(
    "a segment meets a box when a point of it lies inside",
    arguments: [
      (Point(x: 0, y: 15), Point(x: 40, y: 15), true),
      (Point(x: 0, y: 0), Point(x: 40, y: 5), false),
      (Point(x: 0, y: 0), Point(x: 40, y: 40), true),
      (Point(x: 15, y: 12), Point(x: 16, y: 13), true),
      (Point(x: 35, y: 0), Point(x: 35, y: 40), false),
      (Point(x: 12, y: 5), Point(x: 12, y: 5), false),
    ])
  func meeting(start: Point, end: Point, meets: Bool) {
    #expect(box.meets(segmentFrom: start, to: end) == meets)
  }

  @Test func `boxes that only touch do not overlap`() {
    #expect(!box.overlaps(Rect(x: 30, y: 10, width: 5, height: 10)))
    #expect(box.overlaps(Rect(x: 29.9, y: 19.9, width: 5, height: 10)))
  }

  @Test func `hatch strokes stay inside and run at 45 degrees`() throws {
    let path = Path.hatch(in: box, spacing: 3)
    let bounds = try #require(path.bounds)
    #expect(box.inset(by: -1e-9).contains(bounds))
    var start = Point(x: 0, y: 0)
    for element in path.elements {
      switch element {
      case .move(let point): start = point
      case .line(let end): #expect(abs((end.x - start.x) + (end.y - start.y)) < 1e-9)
      default: Issue.record("a hatch has straight strokes only")
      }
    }
  }
}
