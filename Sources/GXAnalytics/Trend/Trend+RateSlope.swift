import GXModel
import GXStatistics

extension Trend {
  /// The factor a year of the sum for each organ that reported, from a log-linear regression with the
  /// number of organs as exposure.
  public struct RateSlope: Hashable, Sendable, Codable {
    /// The fewest years that a slope is fitted to.
    public static let fewestYears = 4

    /// The factor a year: 1.05 is 5 % more each year.
    public let factor: Double
    /// The ends of its 95 % interval.
    public let low: Double
    public let high: Double
    @ExplicitNull public var pValue: Double?
    /// The extra variance α of the negative binomial distribution; 0 where Poisson's suffices.
    public let alpha: Double

    private enum CodingKeys: String, CodingKey {
      case factor, low, high, alpha
      case pValue = "p"
    }

    /// `nil` for fewer than four years, sums that are no counts, and where nothing can be fitted.
    init?(of rows: [Row]) {
      let points = rows.compactMap { row -> (year: Double, count: Int, organs: Double)? in
        guard row.status != .notInForm, row.organs > 0, let count = row.sum?.whole, count >= 0
        else { return nil }
        return (Double(row.year), count, Double(row.organs))
      }
      guard points.count >= RateSlope.fewestYears, let first = points.first,
        points.count == rows.count(where: { $0.status != .notInForm && $0.sum != nil }),
        let fit = try? NegativeBinomialRegression(
          points.map(\.count),
          columns: [points.map { _ in 1 }, points.map { $0.year - first.year }],
          exposures: points.map(\.organs))
      else { return nil }
      let slope = fit.coefficients[1]
      let interval = slope.factorInterval()
      (factor, low, high) = (slope.factor, interval.low, interval.high)
      _pValue = ExplicitNull(wrappedValue: slope.pValue)
      alpha = fit.alpha
      guard [factor, low, high].allSatisfy(\.isFinite) else { return nil }
    }
  }
}
