/// The units of a pattern's side nearest to the number, at most ``limit`` of them, nearest first.
struct PhraseEdge: Hashable, Sendable {
  /// How many units an edge has where there are so many.
  static let limit = 3

  static let empty = PhraseEdge(packed: 0, count: 0)

  private let packed: UInt64
  private let count: Int

  var isEmpty: Bool { count == 0 }

  var units: [CodeUnit] {
    (0..<count).map { CodeUnit(truncatingIfNeeded: packed >> UInt64(16 * $0)) }
  }

  private init(packed: UInt64, count: Int) {
    (self.packed, self.count) = (packed, count)
  }

  /// The edge with a word behind it, as far as there is room.
  private func appending(_ word: [CodeUnit]) -> PhraseEdge {
    var (packed, count) = (packed, count)
    for unit in word.prefix(PhraseEdge.limit - count) {
      packed |= UInt64(unit) << UInt64(16 * count)
      count += 1
    }
    return PhraseEdge(packed: packed, count: count)
  }

  /// The edges of every text that places can make; what lies behind a gap is none of it.
  static func edges(of places: [PhrasePattern.Place]) -> Set<PhraseEdge> {
    var edges: Set<PhraseEdge> = [.empty]
    for place in places where edges.contains(where: { $0.count < limit }) {
      guard case .words(let words) = place else { break }
      var longer = edges.filter { $0.count == limit }
      for edge in edges where edge.count < limit {
        for word in words { longer.insert(edge.appending(word)) }
      }
      edges = longer
    }
    return edges
  }
}
