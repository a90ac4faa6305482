/// The exact null distribution of Kendall's S: concordant minus discordant pairs of a series in time.
///
/// Under the null hypothesis every order of the values is equally likely. The number of discordant
/// pairs then has the Gaussian multinomial coefficient of the sizes of the ties as its generating
/// function, so ties need no approximation. Source: M. G. Kendall, Rank Correlation Methods (1948);
/// G. E. Andrews, The Theory of Partitions (1976), theorem 3.6 (inversions of a multiset).
struct KendallDistribution: Sendable {
  /// Up to this length every count is held by a `Double`; longer series take the normal approximation.
  static let longestExact = 100

  /// The largest S: the number of pairs that are not tied.
  let largest: Int
  /// The probability of `i` discordant pairs, for `i` in `0...largest`.
  private let probabilities: [Double]

  /// The distribution for groups of tied values of the given sizes (1 for a value without a tie).
  init(tieSizes: [Int]) {
    var counts = [1.0]
    var length = 0
    for size in tieSizes {
      length += size
      counts = KendallDistribution.product(
        counts, GaussianBinomial.coefficients(length, choose: size))
    }
    let total = counts.reduce(0, +)
    probabilities = counts.map { $0 / total }
    largest = counts.count - 1
  }

  /// P(|S| ≥ |s|).
  func twoSided(_ s: Int) -> Double {
    let tail = (largest - min(abs(s), largest)) / 2
    if s == 0 { return 1 }
    return min(1, 2 * probabilities[...tail].reduce(0, +))
  }

  /// The smallest two-sided probability that any order of the values can reach.
  var smallestTwoSided: Double { largest == 0 ? 1 : twoSided(largest) }

  /// The smallest s with P(|S| ≥ s) ≤ alpha; `nil` when no order of the values is so rare.
  func criticalValue(alpha: Double) -> Int? {
    var tail = 0.0
    var critical: Int?
    for (discordant, probability) in probabilities.enumerated() {
      tail += probability
      let s = largest - 2 * discordant
      guard s > 0, 2 * tail <= alpha else { break }
      critical = s
    }
    return critical
  }

  private static func product(_ left: [Double], _ right: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: left.count + right.count - 1)
    for (i, a) in left.enumerated() {
      for (j, b) in right.enumerated() { result[i + j] += a * b }
    }
    return result
  }
}

/// Gaussian binomial coefficients as polynomials in q.
enum GaussianBinomial {
  /// The coefficients of [n choose k], lowest power first, by the rule of Pascal; all additions of
  /// positive numbers, so nothing cancels.
  static func coefficients(_ n: Int, choose k: Int) -> [Double] {
    let k = min(k, n - k)
    if k == 1 { return [Double](repeating: 1, count: n) }
    var row: [[Double]] = [[1]]
    for m in 1...max(1, n) {
      var next: [[Double]] = []
      for j in 0...min(m, k) {
        var sum = [Double](repeating: 0, count: j * (m - j) + 1)
        if j > 0 { add(row[j - 1], shiftedBy: 0, to: &sum) }
        if j < row.count, j < m { add(row[j], shiftedBy: j, to: &sum) }
        next.append(sum)
      }
      row = next
    }
    return row[k]
  }

  private static func add(_ terms: [Double], shiftedBy shift: Int, to sum: inout [Double]) {
    for (power, term) in terms.enumerated() { sum[power + shift] += term }
  }
}
