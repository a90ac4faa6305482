/// Where pairs of pixels stood, as far back as a copy may reach.
struct PixelPlaces {
  private struct Place {
    var x: Int32 = 0
    var y: Int32 = -1
    /// The number of the place before with the same hash.
    var previous: Int32 = -1
  }

  private static let hashBits = 13
  /// The places that are kept, more than the pixels of the bytes that a copy may reach.
  private static let kept = 1 << 14
  /// How many places are compared at most.
  private static let mostVisits = 12

  private let rowLength: Int
  private var last = [Int32](repeating: -1, count: 1 << Self.hashBits)
  private var ring = [Place](repeating: Place(), count: Self.kept)
  private var count = 0
  /// The last place that was added, so that none is added twice.
  private var newest = (x: -1, y: -1)

  init(rowLength: Int) { self.rowLength = rowLength }

  /// Adds the places where a row changes.
  mutating func add(_ range: Range<Int>, of row: UnsafePointer<UInt32>, _ y: Int, width: Int) {
    for x in range.clamped(to: 0..<width - 1) where (row[x] ^ row[x + 1]) & Pixels.colors != 0 {
      add(x, y, slot: Self.slot(row, x))
    }
  }

  /// Visits the earlier places of the pair of pixels at a place, the nearest first, until `visitor`
  /// has enough; then adds the place.
  ///
  /// - Parameter farthest: the most bytes that a place may lie before.
  mutating func visit(
    _ x: Int, of row: UnsafePointer<UInt32>, _ y: Int, farthest: Int,
    visitor: (_ x: Int, _ y: Int, _ distance: Int) -> Bool
  ) {
    let slot = Self.slot(row, x)
    var number = Int(last[slot])
    var visits = 0
    while number >= 0, number > count - Self.kept, visits < Self.mostVisits {
      let place = ring[number % Self.kept]
      let distance = (y - Int(place.y)) * rowLength + 3 * (x - Int(place.x))
      guard distance <= farthest else { break }
      if distance > 0, !visitor(Int(place.x), Int(place.y), distance) { break }
      number = Int(place.previous)
      visits += 1
    }
    add(x, y, slot: slot)
  }

  private mutating func add(_ x: Int, _ y: Int, slot: Int) {
    guard y > newest.y || x > newest.x else { return }
    newest = (x, y)
    ring[count % Self.kept] = Place(
      x: Int32(truncatingIfNeeded: x), y: Int32(truncatingIfNeeded: y), previous: last[slot])
    last[slot] = Int32(truncatingIfNeeded: count)
    count += 1
  }

  private static func slot(_ row: UnsafePointer<UInt32>, _ x: Int) -> Int {
    let pair = UInt64(row[x] & Pixels.colors) << 24 ^ UInt64(row[x + 1] & Pixels.colors)
    return Int((pair &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - hashBits))
  }
}
