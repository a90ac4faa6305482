/// Adds a chunk's values, each times a factor, to a balance of each row of a block.
struct BalanceKernel<Balance: FixedWidthInteger & SignedInteger>: LaneKernel {
  var rows = 0..<0
  var factor: Balance = 1
  /// One for each row of the block, the first row's first, and perhaps more behind them.
  var balances: [Balance]

  mutating func run(constant: Int64) {
    guard constant != 0 else { return }
    let addend = Balance(truncatingIfNeeded: constant) &* factor
    for index in 0..<rows.count { balances[index] &+= addend }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    lane.check(rows)
    let first = rows.lowerBound
    let count = rows.count
    let factor = factor
    balances.withMutableLane { balances in
      balances.check(0..<count)
      switch factor {
      case 1:
        for index in 0..<count {
          balances[index] &+= Balance(truncatingIfNeeded: lane[first &+ index])
        }
      case -1:
        for index in 0..<count {
          balances[index] &-= Balance(truncatingIfNeeded: lane[first &+ index])
        }
      default:
        for index in 0..<count {
          balances[index] &+= Balance(truncatingIfNeeded: lane[first &+ index]) &* factor
        }
      }
    }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) {
    lane.check(places.indices(of: rows))
    let (rows, factor) = (rows, factor)
    balances.withMutableLane { balances in
      balances.check(0..<rows.count)
      places.forEach(in: rows) { row, index in
        balances[row &- rows.lowerBound] &+= Balance(truncatingIfNeeded: lane[index]) &* factor
      }
    }
  }
}

/// The rows of a block that are unequal in any of some equations.
struct UnequalRows<Balance: FixedWidthInteger & SignedInteger> {
  /// Rows taken at once, whole bitmap words: few enough that their balances stay in the innermost cache.
  static var blockRows: Int { 4_096 }

  private var kernel = BalanceKernel(balances: [Balance](repeating: 0, count: blockRows))
  /// Zero where all equations so far are equal.
  private var differences = [Balance](repeating: 0, count: blockRows)

  /// Adds an equation's balances over rows of its chunk, at most ``blockRows``.
  mutating func add(_ equation: BalanceReduction.ChunkEquation, rows: Range<Int>) {
    kernel.rows = rows
    for term in equation.terms {
      kernel.factor = Balance(truncatingIfNeeded: term.factor)
      term.values.run(&kernel)
    }
    kernel.balances.withMutableLane { balances in
      differences.withMutableLane { differences in
        balances.check(0..<rows.count)
        differences.check(0..<rows.count)
        for index in 0..<rows.count {
          differences[index] |= balances[index]
          balances[index] = 0
        }
      }
    }
  }

  /// Marks the unequal rows in words of which the first holds row `firstWord` × 64, and begins anew.
  mutating func take(rows: Range<Int>, into words: inout [UInt64], firstWord: Int) {
    let isUnequal = differences.withMutableLane { differences in
      differences.check(0..<rows.count)
      return RowFlags(of: rows) { differences[$0 &- rows.lowerBound] != 0 }
    }
    for index in 0..<rows.count { differences[index] = 0 }
    let first = rows.lowerBound >> 6 - firstWord
    for (index, word) in isUnequal.words(ofBit: 0).enumerated() {
      words[first + index] |= word
    }
  }
}
