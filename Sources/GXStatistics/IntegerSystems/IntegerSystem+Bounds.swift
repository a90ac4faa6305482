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
  /// - Parameters:
  ///   - terms: what is added.
  ///   - effort: how many halves are looked at for either bound before the search gives up.
  /// - Throws: `Contradiction` when no numbers satisfy all identities.
  /// - Returns: `nil` for terms that the system could not hold. A sum has no upper bound where ranges and
  ///   identities, taken one by one, leave its numbers without one.
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
    let low = down.extreme(in: outer)
    if low == .none { throw Contradiction() }
    guard IntegerSystem.enclosure(of: terms, within: outer) != nil else {
      return IntegerBounds(
        low: low.value ?? outer[sum].lowerBound, high: nil, isExact: low.value != nil)
    }
    var up = Search(system: extended, wanted: sum, isLowest: false, effort: effort)
    let high = up.extreme(in: outer)
    if high == .none { throw Contradiction() }
    return IntegerBounds(
      low: low.value ?? outer[sum].lowerBound, high: high.value ?? outer[sum].upperBound,
      isExact: low.value != nil && high.value != nil)
  }

  /// The range of a sum by the ranges of its terms, which is never too narrow; `nil` without an upper bound.
  ///
  /// What is taken from a number without a limit leaves a little less than `largest`: no number over half of
  /// that has a limit.
  public static func enclosure(
    of terms: [Term], within ranges: [ClosedRange<Int>]
  ) -> ClosedRange<Int>? {
    var (low, high) = (0, 0)
    for term in terms {
      let range = ranges[term.variable]
      let (least, most) =
        term.coefficient < 0
        ? (range.upperBound, range.lowerBound) : (range.lowerBound, range.upperBound)
      if term.coefficient != 0, abs(most) > largest / 2 { return nil }
      low += term.coefficient * least
      high += term.coefficient * most
    }
    return low...high
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
