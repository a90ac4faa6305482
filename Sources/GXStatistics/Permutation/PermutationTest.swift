/// The probability of a statistic at least as far from its mean when nothing but chance assigned the
/// values: exact over all assignments where they are few, otherwise from random ones with a fixed seed.
///
/// Sources: R. A. Fisher, The Design of Experiments (1935); B. Phipson, G. K. Smyth, Statistical
/// Applications in Genetics and Molecular Biology 9 (2010) for (b+1)/(m+1).
public struct PermutationTest: Hashable, Sendable {
  /// Up to so many assignments all are tried.
  public static let mostExact = 200_000

  /// The observed statistic.
  public let statistic: Double
  /// The two-sided probability.
  public let pValue: Double
  public let isExact: Bool
  /// How many assignments were tried.
  public let assignments: Int

  /// Tests the difference of the means of two independent groups.
  ///
  /// - Returns: `nil` for an empty group or a value that is not finite.
  public init?(
    differenceOfMeans first: [Double], _ second: [Double], draws: Int = 9999, seed: UInt64 = 2008
  ) {
    // Sorted, so that the order within groups does not matter even to the random assignments.
    let groups = (first.sorted(), second.sorted())
    let values = groups.0 + groups.1
    guard !first.isEmpty, !second.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let centred = values.map { $0 - mean }
    let scale = 1 / Double(first.count) + 1 / Double(second.count)
    // With the values centred, the difference is the sum of the first group times a constant.
    let sum = centred.prefix(first.count).reduce(0, +)
    let tally = Tally(observed: abs(sum), magnitude: centred.reduce(0) { $0 + abs($1) })
    let all = Combinations.count(values.count, choose: first.count, atMost: Self.mostExact)
    self.init(
      statistic: sum * scale, tally, exact: all,
      every: { visit in Combinations.sums(of: centred, choosing: first.count, visit) },
      draw: { random in centred.shuffled(using: &random).prefix(first.count).reduce(0, +) },
      draws: draws, seed: seed)
  }

  /// Tests the least-squares slope of values over times, either of which may repeat.
  ///
  /// - Returns: `nil` for unequal lengths, fewer than two different times, or a value not finite.
  public init?(
    slopeOf values: [Double], over times: [Double], draws: Int = 9999, seed: UInt64 = 2008
  ) {
    guard times.count == values.count, (times + values).allSatisfy(\.isFinite) else { return nil }
    let points = zip(times, values).sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let count = Double(points.count)
    let meanTime = times.reduce(0, +) / count
    let meanValue = values.reduce(0, +) / count
    let t = points.map { $0.0 - meanTime }
    let y = points.map { $0.1 - meanValue }
    let spread = dot(t, t)
    guard spread > 0 else { return nil }
    let observed = dot(t, y)
    let magnitude = (dot(t, t) * dot(y, y)).squareRoot()
    self.init(
      statistic: observed / spread, Tally(observed: abs(observed), magnitude: magnitude),
      exact: points.count <= 8 ? (1...points.count).reduce(1, *) : nil,
      every: { visit in Permutations.forEach(of: y) { visit(dot(t, $0)) } },
      draw: { random in dot(t, y.shuffled(using: &random)) }, draws: draws, seed: seed)
  }

  private init(
    statistic: Double, _ tally: Tally, exact: Int?, every: ((Double) -> Void) -> Void,
    draw: (inout SplitMix64) -> Double, draws: Int, seed: UInt64
  ) {
    self.statistic = statistic
    var extreme = 0
    if let exact, exact <= Self.mostExact {
      every { extreme += tally.isExtreme($0) ? 1 : 0 }
      (pValue, isExact, assignments) = (Double(extreme) / Double(exact), true, exact)
      return
    }
    var random = SplitMix64(seed: seed)
    let draws = max(99, draws)
    for _ in 0..<draws { extreme += tally.isExtreme(draw(&random)) ? 1 : 0 }
    (pValue, isExact, assignments) = (Double(extreme + 1) / Double(draws + 1), false, draws)
  }

  /// Whether a statistic lies as far out as the observed one, up to rounding.
  private struct Tally {
    let observed: Double
    let magnitude: Double

    func isExtreme(_ value: Double) -> Bool { abs(value) >= observed - 1e-12 * magnitude }
  }
}
