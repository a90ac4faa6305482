/// The change of a number that depends on several factors, split among them without anything left over.
///
/// Each factor contributes the mean, over all orders of changing the factors one after another, of what
/// its own change does. For rates this is the decomposition of P. Das Gupta, Standardization and
/// Decomposition of Rates (U.S. Bureau of the Census, 1993); for any number the value of L. S. Shapley
/// (1953).
public struct FactorDecomposition: Hashable, Sendable {
  /// The most factors: every subset of them is evaluated.
  public static let mostFactors = 12

  /// What each factor contributes, in order.
  public let parts: [Double]
  public var total: Double { parts.reduce(0, +) }

  /// Splits the change from no factor changed to all changed.
  ///
  /// - Parameters:
  ///   - factors: how many factors there are.
  ///   - value: the number when the factors marked true have their second value, the others
  ///     their first.
  /// - Returns: `nil` without factors, for more than `mostFactors`, and when a value is undefined.
  public init?(factors: Int, value: ([Bool]) -> Double?) {
    guard (1...FactorDecomposition.mostFactors).contains(factors) else { return nil }
    var values: [Double] = []
    for subset in 0..<(1 << factors) {
      guard let value = value((0..<factors).map { subset >> $0 & 1 == 1 }), value.isFinite else {
        return nil
      }
      values.append(value)
    }
    // The share of the orders in which exactly a given set of `size` other factors goes first.
    var weights = [1 / Double(factors)]
    for size in 1..<factors {
      weights.append(weights[size - 1] * Double(size) / Double(factors - size))
    }
    parts = (0..<factors).map { factor in
      values.indices.reduce(0) { sum, subset in
        guard subset >> factor & 1 == 0 else { return sum }
        return sum + weights[subset.nonzeroBitCount]
          * (values[subset | 1 << factor] - values[subset])
      }
    }
  }
}
