/// Where stretches of bytes stood, as far back as a copy may reach.
struct BytePlaces {
  /// How many bytes are looked up together.
  static let hashed = 4

  private static let hashBits = 14
  private static let window = DeflateTokens.farthestCopy
  /// How many places are compared at most.
  private static let mostVisits = 12

  private let bytes: ComparedBytes
  /// The last place with each hash, and the place before each with the same hash.
  private var last = [Int32](repeating: -1, count: 1 << hashBits)
  private var previous = [Int32](repeating: -1, count: window)
  /// The first place that has not been added.
  private var next = 0

  init(_ bytes: ComparedBytes) { self.bytes = bytes }

  /// Adds the places where the bytes change.
  mutating func add(_ range: Range<Int>) {
    for place in range.clamped(to: 0..<max(0, bytes.count - Self.hashed))
    where bytes[place] != bytes[place + 1] {
      add(place, slot: slot(place))
    }
  }

  /// Visits the earlier places of the bytes at a place, the nearest first, until `visitor` has enough;
  /// then adds the place.
  mutating func visit(_ place: Int, visitor: (_ earlier: Int) -> Bool) {
    let slot = slot(place)
    var earlier = Int(last[slot])
    var visits = 0
    while earlier >= 0, place - earlier <= Self.window, visits < Self.mostVisits {
      if earlier < place, !visitor(earlier) { break }
      let before = Int(previous[earlier % Self.window])
      // A place that another has overwritten leads nowhere.
      guard before < earlier else { break }
      earlier = before
      visits += 1
    }
    add(place, slot: slot)
  }

  private mutating func add(_ place: Int, slot: Int) {
    guard place >= next else { return }
    next = place + 1
    previous[place % Self.window] = last[slot]
    last[slot] = Int32(truncatingIfNeeded: place)
  }

  private func slot(_ place: Int) -> Int {
    Int((bytes.word(at: place) &* 0x9E37_79B1) >> UInt32(32 - Self.hashBits))
  }
}
