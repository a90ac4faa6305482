/// Adds a chunk's values, each times a factor, to a balance of each row of a piece.
struct BalanceKernel<Balance: FixedWidthInteger & SignedInteger>: LaneKernel {
  let rows: Range<Int>
  let factor: Balance
  /// One for each row of the piece, the first row's first.
  var balances: [Balance]

  mutating func run(constant: Int64) {
    guard constant != 0 else { return }
    let addend = Balance(truncatingIfNeeded: constant) &* factor
    for index in balances.indices { balances[index] &+= addend }
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
}

extension Array where Element: FixedWidthInteger & SignedInteger {
  /// Marks the rows whose balance is not zero.
  ///
  /// - Parameters:
  ///   - words: bits by row, of which bit `offset` belongs to the first balance.
  ///   - offset: 0…63.
  func markNonzero(in words: inout [UInt64], offset: Int) {
    withLane { lane in
      lane.check(indices)
      var start = 0
      for word in words.indices {
        let end = Swift.min(start + 64 - (word == 0 ? offset : 0), count)
        var any: Element = 0
        for index in start..<end { any |= lane[index] }
        if any != 0 {
          let shift = word == 0 ? offset : 0
          var bits: UInt64 = 0
          for index in start..<end {
            bits |=
              (lane[index] != 0 ? 1 : 0) &<< UInt64(truncatingIfNeeded: index &- start &+ shift)
          }
          words[word] |= bits
        }
        start = end
      }
    }
  }
}
