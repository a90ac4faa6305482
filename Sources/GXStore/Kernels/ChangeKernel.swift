/// Which rows of a year could be compared with their organs' year before, and which meet the condition.
typealias YearChanges = (compared: RowMarks, met: RowMarks)

/// A row of a chunk and its value.
private struct ChangeValue<Number> {
  let row: Int32
  let value: Number
}

/// Follows the values of a stretch's organs, of each scope by itself, from year to year.
struct ChangeKernel<Number: FixedWidthInteger & SignedInteger & Sendable>: LaneKernel {
  private let test: ChangeTest<Number>
  private let stretch: OrganStretch
  /// For each slot the value of the year before; ``ChangeTest/noBase`` for none, or a zero that is not
  /// compared with.
  private var bases: [Number]
  /// The same for the year to come.
  private var nextBases: [Number]
  private var year: Int?

  /// The piece at hand, and its rows that count.
  private var piece: RowPiece?
  private var mask = PieceMask.none
  /// The piece's rows that meet the condition; behind so many there may be others.
  private var met = [Int32](repeating: 0, count: Chunk.capacity)
  private var metCount = 0
  /// The values of a piece that are large enough; behind them there may be others.
  private var relevant = [ChangeValue<Number>](
    repeating: ChangeValue(row: 0, value: 0), count: Chunk.capacity)

  init(_ test: ChangeTest<Number>, _ stretch: OrganStretch) {
    self.test = test
    self.stretch = stretch
    bases = [Number](repeating: ChangeTest.noBase, count: stretch.slotCount)
    nextBases = bases
  }

  /// Compares a year with the one before, if that was followed last; `nil` if not.
  mutating func follow(_ next: OrganYear, of column: Column) -> YearChanges? {
    let isCompared = year.map { $0 + 1 == next.year } ?? false
    if !isCompared { bases.fill(ChangeTest.noBase) }
    nextBases.fill(ChangeTest.noBase)
    let met = next.pieces.map { marks(of: $0, in: column.chunks[$0.chunk]) }
    defer {
      swap(&bases, &nextBases)
      year = next.year
    }
    guard isCompared else { return nil }
    return (
      next.rows(of: comparedSlots).intersection(next.rows(valid: column)),
      RowMarks(met, within: next.rows)
    )
  }

  /// The slots that have something to compare with.
  private var comparedSlots: [UInt64] {
    let test = test
    return bases.withLane { bases in
      bases.check(0..<stretch.slotCount)
      return RowFlags(of: 0..<stretch.slotCount) { test.isCompared(bases[$0]) }.words
    }
  }

  private mutating func marks(of piece: RowPiece, in chunk: Chunk) -> RowMarks {
    self.piece = piece
    mask = piece.mask(valid: [chunk])
    metCount = 0
    chunk.values.run(&self)
    var words = [UInt64](repeating: 0, count: piece.wordCount)
    for row in met[..<metCount] {
      words[Int(row) >> 6 - piece.rows.lowerBound >> 6] |= 1 << UInt64(row & 63)
    }
    return RowMarks(of: piece, words: words)
  }

  mutating func run(constant: Int64) {
    let value = Number(truncatingIfNeeded: constant)
    compareEach { _ in value }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    if let piece { lane.check(piece.rows) }
    compareEach { Number(truncatingIfNeeded: lane[$0]) }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) {
    // Rows without a value hold zero, so all that are kept count where nothing else is left out.
    guard let least = test.leastRelevant, let piece, piece.mask == nil else {
      return places.spread(lane).withLane { run($0) }
    }
    let kept = places.indices(of: piece.rows)
    lane.check(kept)
    var relevant: [ChangeValue<Number>] = []
    swap(&relevant, &self.relevant)
    var count = 0
    relevant.withMutableLane { relevant in
      relevant.check(0..<kept.count)
      places.forEach(in: piece.rows) { row, index in
        // Most are too small and are written over: that takes less than to foresee which.
        let value = Number(truncatingIfNeeded: lane[index])
        relevant[count] = ChangeValue(row: Int32(truncatingIfNeeded: row), value: value)
        count &+= value < least ? 0 : 1
      }
    }
    relevant.withLane { relevant in
      relevant.check(0..<count)
      compare { _, compare in
        for index in 0..<count { compare(Int(relevant[index].row), relevant[index].value) }
      }
    }
    swap(&relevant, &self.relevant)
  }

  @inline(__always)
  private mutating func compareEach(_ value: (_ row: Int) -> Number) {
    let mask = mask
    compare { piece, compare in mask.forEach(in: piece.rows) { compare($0, value($0)) } }
  }

  /// Calls with the piece and a function that takes note of the value of one of its rows, each row once.
  @inline(__always)
  private mutating func compare(
    _ values: (_ piece: RowPiece, _ compare: (_ row: Int, _ value: Number) -> Void) -> Void
  ) {
    guard let piece else { return }
    let (origin, test, stretch) = (piece.base, test, stretch)
    var found = 0
    met.withMutableLane { met in
      bases.withLane { bases in
        nextBases.withMutableLane { nextBases in
          met.check(0..<piece.rows.count)
          bases.check(0..<stretch.slotCount)
          nextBases.check(0..<stretch.slotCount)
          stretch.withOrgans(of: piece.corpusRows) { organs in
            values(piece) { row, value in
              let slot = organs.slot(of: origin &+ row)
              // Written over unless the condition is met.
              met[found] = Int32(truncatingIfNeeded: row)
              let base = bases[slot]
              let isCompared = test.isCompared(base) ? 1 : 0
              found &+= isCompared & (test.isMet(base: base, value: value) ? 1 : 0)
              nextBases[slot] = value
            }
          }
        }
      }
    }
    metCount = found
  }
}

extension Array where Element: FixedWidthInteger {
  fileprivate mutating func fill(_ value: Element) {
    for index in indices { self[index] = value }
  }
}
