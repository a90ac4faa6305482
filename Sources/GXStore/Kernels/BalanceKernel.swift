/// Adds values, each times a factor, to a balance of each row of a block, and tells the rows whose balance
/// is not zero in the end.
struct BalanceKernel<Balance: FixedWidthInteger & SignedInteger>: LaneKernel {
  /// Rows taken at once, whole bitmap words: few enough that their balances stay in the innermost cache.
  static var blockRows: Int { min(Chunk.capacity, 32_768 / MemoryLayout<Balance>.size) }

  private var rows = 0..<0
  private var factor: Balance = 1
  /// One for each row from the one on that the block's first bitmap word begins with; zero between
  /// equations.
  private var balances = [Balance](repeating: 0, count: blockRows)
  /// One for the rows of a word whose balances are not zero, else zero.
  private var flags = [UInt8](repeating: 0, count: 64)

  /// Marks the rows in which an equation does not hold.
  ///
  /// - Parameters:
  ///   - rows: a block, at most ``blockRows`` that lie between multiples of it.
  ///   - firstWord: the number of the first word's bitmap word.
  mutating func markUnequal(
    _ equation: ChunkEquation, rows: Range<Int>, in words: inout [UInt64], firstWord: Int
  ) {
    self.rows = rows
    for term in equation.terms {
      factor = Balance(truncatingIfNeeded: term.factor)
      term.chunk.values.run(&self)
    }
    takeUnequal(into: &words, firstWord: firstWord)
  }

  mutating func run(constant: Int64) {
    let addend = Balance(truncatingIfNeeded: constant) &* factor
    for row in rows { balances[row - origin] &+= addend }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    let factor = factor
    switch factor {
    case 1: add(lane) { $0 }
    case -1: add(lane) { 0 &- $0 }
    default: add(lane) { $0 &* factor }
    }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) {
    let factor = factor
    switch factor {
    case 1: add(lane, at: places) { $0 }
    case -1: add(lane, at: places) { 0 &- $0 }
    default: add(lane, at: places) { $0 &* factor }
    }
  }

  /// The row of the first balance.
  private var origin: Int { rows.lowerBound & ~63 }

  /// The balances' places.
  private var places: Range<Int> { rows.lowerBound - origin..<rows.upperBound - origin }

  @inline(__always)
  private mutating func add<Value: LaneValue>(
    _ lane: Lane<Value>, _ scaled: (Balance) -> Balance
  ) {
    lane.check(rows)
    let (origin, places) = (origin, places)
    balances.withMutableLane { balances in
      balances.check(places)
      for place in places {
        balances[place] &+= scaled(Balance(truncatingIfNeeded: lane[origin &+ place]))
      }
    }
  }

  @inline(__always)
  private mutating func add<Value: LaneValue>(
    _ lane: Lane<Value>, at kept: SparsePlaces, _ scaled: (Balance) -> Balance
  ) {
    lane.check(kept.indices(of: rows))
    let (rows, origin, places) = (rows, origin, places)
    balances.withMutableLane { balances in
      balances.check(places)
      kept.forEach(in: rows) { row, index in
        balances[row &- origin] &+= scaled(Balance(truncatingIfNeeded: lane[index]))
      }
    }
  }

  /// Marks the rows whose balances are not zero, and clears these: in most words there is none.
  private mutating func takeUnequal(into words: inout [UInt64], firstWord: Int) {
    let count = (places.upperBound + 63) >> 6
    let first = origin >> 6 - firstWord
    balances.withMutableLane { balances in
      balances.check(0..<count << 6)
      for word in 0..<count where !balances.isZero(word &<< 6..<word &<< 6 &+ 64) {
        flags.withMutableLane { flags in
          flags.check(0..<64)
          for bit in 0..<64 { flags[bit] = balances[word &<< 6 &+ bit] == 0 ? 0 : 1 }
        }
        for place in word &<< 6..<word &<< 6 &+ 64 { balances[place] = 0 }
        words[first + word] |= flags.withLane { flags in
          flags.check(0..<64)
          return RowFlags.word(0, of: flags)
        }
      }
    }
  }
}

extension MutableLane where Value: FixedWidthInteger {
  /// Whether values that ``check(_:)`` has let through are all zero.
  @inline(__always)
  fileprivate func isZero(_ rows: Range<Int>) -> Bool {
    var any: Value = 0
    for row in rows { any |= self[row] }
    return any == 0
  }
}
