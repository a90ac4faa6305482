/// The smallest and the largest value that a sum can take.
public struct IntegerBounds: Hashable, Sendable {
  public let low: Int
  /// `nil` where nothing limits it.
  public let high: Int?
  /// Whether both are reached; otherwise the search gave up and they only enclose what is possible.
  public let isExact: Bool

  public init(low: Int, high: Int?, isExact: Bool) {
    (self.low, self.high, self.isExact) = (low, high, isExact)
  }
}

extension IntegerSystem {
  /// The smallest and the largest value of a sum of terms that ranges and identities allow together.
  ///
  /// Branch and bound: the range of the sum, then that of each number, is halved, the wanted half first,
  /// and narrowed by the identities. Source: A. H. Land, A. G. Doig, Econometrica 28 (1960).
  ///
  /// - Parameter effort: how many halves are looked at for either bound before the search gives up.
  /// - Throws: `Contradiction` when no numbers satisfy all identities.
  /// - Returns: `nil` for terms that the system could not hold.
  public func bounds(
    of terms: [Term], effort: Int = 20_000
  ) throws(Contradiction) -> IntegerBounds? {
    let sum = ranges.count
    guard
      let extended = IntegerSystem(
        ranges: ranges + [-IntegerSystem.largest...IntegerSystem.largest],
        equations: equations + [Equation(terms + [Term(-1, sum)])])
    else { return nil }
    let outer = try extended.propagated()
    var down = Search(system: extended, wanted: sum, isLowest: true, effort: effort)
    var up = Search(system: extended, wanted: sum, isLowest: false, effort: effort)
    let (low, high) = (down.extreme(in: outer), up.extreme(in: outer))
    if low == .none || high == .none { throw Contradiction() }
    let isUnbounded = outer[sum].upperBound >= IntegerSystem.largest
    return IntegerBounds(
      low: low.value ?? outer[sum].lowerBound,
      high: isUnbounded ? nil : high.value ?? outer[sum].upperBound,
      isExact: low.value != nil && (isUnbounded || high.value != nil))
  }

  private struct Search {
    enum Outcome: Equatable {
      case found(Int)
      case none
      case gaveUp

      var value: Int? {
        if case .found(let value) = self { value } else { nil }
      }
    }

    let system: IntegerSystem
    let wanted: Int
    let isLowest: Bool
    var effort: Int

    /// The extreme value of the wanted number among all solutions within narrowed ranges.
    mutating func extreme(in ranges: [ClosedRange<Int>]) -> Outcome {
      guard let branching = branching(of: ranges) else { return .found(ranges[wanted].lowerBound) }
      let range = ranges[branching]
      let middle = range.lowerBound + (range.upperBound - range.lowerBound) / 2
      var halves = [range.lowerBound...middle, middle + 1...range.upperBound]
      if branching == wanted, !isLowest { halves.reverse() }
      for half in halves {
        guard effort > 0 else { return .gaveUp }
        effort -= 1
        var next = ranges
        next[branching] = half
        guard let narrowed = system.narrowed(next) else { continue }
        let outcome = extreme(in: narrowed)
        if outcome != .none { return outcome }
      }
      return .none
    }

    /// The wanted number until it is decided, then the one with the fewest values left; `nil` at a
    /// solution.
    private func branching(of ranges: [ClosedRange<Int>]) -> Int? {
      if ranges[wanted].lowerBound < ranges[wanted].upperBound { return wanted }
      return ranges.indices.filter { ranges[$0].lowerBound < ranges[$0].upperBound }
        .min {
          ranges[$0].upperBound - ranges[$0].lowerBound
            < ranges[$1].upperBound - ranges[$1].lowerBound
        }
    }
  }
}
