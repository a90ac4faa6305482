import RealModule

/// Counts with the columns and offsets that a log-linear model explains them by, checked.
struct CountDesign {
  let counts: [Double]
  let offsets: [Double]
  /// The columns, made orthonormal so that the search for the maximum does not depend on their scale.
  let factors: OrthogonalFactors

  init(
    _ counts: [Int], columns: [[Double]], offsets: [Double]?
  ) throws(RegressionError) {
    let offsets = offsets ?? [Double](repeating: 0, count: counts.count)
    guard offsets.count == counts.count, columns.allSatisfy({ $0.count == counts.count }) else {
      throw .unequalLengths
    }
    guard offsets.allSatisfy(\.isFinite), columns.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw .notFinite
    }
    guard counts.allSatisfy({ $0 >= 0 }) else { throw .negativeCount }
    guard counts.contains(where: { $0 > 0 }) else { throw .noEvents }
    guard counts.count > columns.count else {
      throw .tooFewPoints(needed: columns.count + 1, found: counts.count)
    }
    guard let factors = OrthogonalFactors(columns: columns) else { throw .collinear }
    self.counts = counts.map(Double.init)
    self.offsets = offsets
    self.factors = factors
  }

  /// The logarithms of the means at coefficients of the orthonormal axes.
  func logMeans(inAxes c: [Double]) -> [Double] {
    var eta = offsets
    for (axis, coefficient) in zip(factors.q, c) {
      for row in eta.indices { eta[row] += coefficient * axis[row] }
    }
    return eta
  }

  /// Whether a rate has run towards zero, ten digits below the common one: a column separates zeros.
  func hasVanishingRate(_ logMeans: [Double]) -> Bool {
    let exposure = offsets.reduce(0) { $0 + Double.exp($1) }
    let common = Double.log(counts.reduce(0, +) / exposure)
    return zip(logMeans, offsets).contains { $0 - $1 < common - 23 }
  }

  /// Σ over the rows of weight · axisᵢ · axisⱼ.
  func gram(weights: [Double]) -> [[Double]] {
    factors.q.map { one in
      let weighted = zip(one, weights).map { $0 * $1 }
      return factors.q.map { dot(weighted, $0) }
    }
  }
}
