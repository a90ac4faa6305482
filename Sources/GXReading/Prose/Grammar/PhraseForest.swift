/// Sides of patterns as trees of their places, walked outwards from a number.
///
/// What several sides begin with is matched once, and where it does not fit none of them is tried.
struct PhraseForest: Sendable {
  /// A tree as a range of the steps of all trees.
  typealias Tree = Range<Int>

  /// A place that is matched behind those before it.
  private struct Step: Sendable {
    /// The place in ``matcher``, and how many stand before it.
    let place: Int
    let depth: Int
    /// The entries whose side ends with it, in ``entries``.
    var entries: Range<Int> = 0..<0
    /// The step behind all that go on from it.
    var next = 0
  }

  private let matcher: PhraseMatcher
  private var steps: [Step] = []
  private var entries: [Int] = []
  /// The most places of a side.
  private var depth = 0

  init(_ matcher: PhraseMatcher) { self.matcher = matcher }

  /// Adds a tree of the sides of some entries.
  mutating func plant(_ entries: [(entry: Int, side: Int)]) -> Tree {
    let first = steps.count
    let sorted = entries.sorted { matcher.isBefore($0.side, $1.side) }
    add(sorted[...], depth: 0)
    return first..<steps.count
  }

  /// Adds the places at a depth of sorted sides that are the same before it, and what stands behind.
  private mutating func add(_ sides: ArraySlice<(entry: Int, side: Int)>, depth: Int) {
    self.depth = max(self.depth, depth)
    var rest = sides
    while let first = rest.first {
      let place = matcher.places(of: first.side).lowerBound + depth
      let group = rest.prefix {
        matcher.beginAlike(upTo: matcher.places(of: $0.side).lowerBound + depth, place)
      }
      let ending = group.prefix { matcher.places(of: $0.side).count == depth + 1 }
      let step = steps.count
      steps.append(Step(place: place, depth: depth))
      steps[step].entries = entries.count..<entries.count + ending.count
      entries += ending.map(\.entry)
      add(group.dropFirst(ending.count), depth: depth + 1)
      steps[step].next = steps.count
      rest = rest.dropFirst(group.count)
    }
  }

  /// Calls a function for each entry of a tree whose side begins where a stretch does, with the length
  /// of the longest match.
  ///
  /// - Parameter own: the units of the organ's names.
  func forEachEntry(
    of tree: Tree, in stretch: inout PhraseStretch, own: [CodeUnit], _ body: (Int, Int) -> Void
  ) {
    /// The lengths of the matches up to each depth, one bit each.
    var lengths = [UInt64](repeating: 1, count: depth + 1)
    var position = tree.lowerBound
    while position < tree.upperBound {
      let step = steps[position]
      let found = matcher.lengths(
        ofPlace: step.place, behind: lengths[step.depth], in: &stretch, own: own)
      if found == 0 {
        position = step.next
        continue
      }
      lengths[step.depth + 1] = found
      for entry in step.entries { body(entries[entry], PhraseStretch.longest(of: found)) }
      position += 1
    }
  }
}
