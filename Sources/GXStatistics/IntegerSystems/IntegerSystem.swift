/// Whole numbers of which only ranges and linear identities are known.
///
/// A number that is known has a range of one; one that two sources contradict, the range that spans both;
/// one that is unknown, `0...IntegerSystem.largest`.
public struct IntegerSystem: Hashable, Sendable {
  /// A number times a whole coefficient.
  public struct Term: Hashable, Sendable {
    public let variable: Int
    public let coefficient: Int

    /// The number itself.
    public init(_ variable: Int) { self.init(1, variable) }

    public init(_ coefficient: Int, _ variable: Int) {
      (self.variable, self.coefficient) = (variable, coefficient)
    }
  }

  /// Terms that add up to a constant.
  public struct Equation: Hashable, Sendable {
    public let terms: [Term]
    public let constant: Int

    public init(_ terms: [Term], equals constant: Int = 0) {
      (self.terms, self.constant) = (terms, constant)
    }
  }

  /// No numbers satisfy ranges and identities together.
  public struct Contradiction: Error, Hashable, Sendable {
    public init() {}
  }

  /// Stands for no limit; so that sums of terms cannot overflow.
  public static let largest = 1 << 40
  private static let largestCoefficient = 1 << 10
  private static let mostTerms = 1 << 10

  public let ranges: [ClosedRange<Int>]
  public let equations: [Equation]

  /// `nil` for a term of a number that does not exist, and beyond ±`largest` or ±1024 for numbers,
  /// coefficients or terms.
  public init?(ranges: [ClosedRange<Int>], equations: [Equation]) {
    let limit = IntegerSystem.largest
    guard ranges.allSatisfy({ $0.lowerBound >= -limit && $0.upperBound <= limit }),
      equations.allSatisfy({ equation in
        abs(equation.constant) <= limit && equation.terms.count <= IntegerSystem.mostTerms
          && equation.terms.allSatisfy { term in
            ranges.indices.contains(term.variable)
              && abs(term.coefficient) <= IntegerSystem.largestCoefficient
          }
      })
    else { return nil }
    self.ranges = ranges
    self.equations = equations
  }

  /// The ranges that are left when each identity has narrowed each of its numbers until nothing changes.
  ///
  /// Never too narrow, but where identities share numbers perhaps too wide: `bounds(of:effort:)` decides.
  public func propagated() throws(Contradiction) -> [ClosedRange<Int>] {
    guard let narrowed = narrowed(ranges) else { throw Contradiction() }
    return narrowed
  }

  /// `nil` when the identities contradict the ranges.
  func narrowed(_ start: [ClosedRange<Int>]) -> [ClosedRange<Int>]? {
    var ranges = start
    // Ranges without a limit may narrow by one for ever; each round leaves valid ranges.
    for _ in 0..<100 {
      let before = ranges
      for equation in equations {
        guard IntegerSystem.narrow(&ranges, by: equation) else { return nil }
      }
      if ranges == before { break }
    }
    return ranges
  }

  private static func narrow(_ ranges: inout [ClosedRange<Int>], by equation: Equation) -> Bool {
    var least = 0
    var most = 0
    for term in equation.terms {
      let (low, high) = extremes(term, ranges)
      least += low
      most += high
    }
    for term in equation.terms where term.coefficient != 0 {
      let (low, high) = extremes(term, ranges)
      // What the other terms leave for this one.
      let from = equation.constant - (most - high)
      let to = equation.constant - (least - low)
      let c = term.coefficient
      let bounds =
        c > 0
        ? (divideUp(from, c), divideDown(to, c)) : (divideUp(-to, -c), divideDown(-from, -c))
      let old = ranges[term.variable]
      let (lower, upper) = (max(old.lowerBound, bounds.0), min(old.upperBound, bounds.1))
      guard lower <= upper else { return false }
      ranges[term.variable] = lower...upper
      let (newLow, newHigh) = extremes(term, ranges)
      least += newLow - low
      most += newHigh - high
    }
    return least <= equation.constant && equation.constant <= most
  }

  private static func extremes(
    _ term: Term, _ ranges: [ClosedRange<Int>]
  ) -> (low: Int, high: Int) {
    let one = term.coefficient * ranges[term.variable].lowerBound
    let other = term.coefficient * ranges[term.variable].upperBound
    return (min(one, other), max(one, other))
  }

  private static func divideDown(_ value: Int, _ divisor: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func divideUp(_ value: Int, _ divisor: Int) -> Int {
    -divideDown(-value, divisor)
  }
}
