import RealModule

/// A straight line in time whose level and slope may change at dates that were known beforehand.
///
/// y = β₀ + β₁(t − t₀) + Σ over breaks b of [level·(t ≥ b) + slope·max(0, t − b)], least squares with
/// Newey and West's errors. Source: A. K. Wagner and others, Segmented regression analysis of
/// interrupted time series studies, Journal of Clinical Pharmacy and Therapeutics 27 (2002).
public struct InterruptedTimeSeries: Sendable {
  /// What changes at a break.
  public struct Change: Hashable, Sendable {
    /// The first time that belongs to the new stretch.
    public let time: Double
    /// The jump at that time from where the old line would have been.
    public let level: Coefficient
    /// The new slope less the old one.
    public let slope: Coefficient
  }

  /// Each stretch needs that many points, or its line is nothing but noise.
  public static let fewestPoints = 4

  /// The level at the first time and the slope before the first break.
  public let level: Coefficient
  public let slope: Coefficient
  public let changes: [Change]
  /// The lag of the Newey–West errors.
  public let lag: Int

  /// Fits a series with breaks, given in any order.
  ///
  /// - Parameters:
  ///   - times: when each value was.
  ///   - values: as many as times.
  ///   - breaks: the times from which level and slope may differ.
  ///   - lag: of the errors; without, ⌊4 (n/100)^(2/9)⌋ after Newey and West (1994).
  public init(
    times: [Double], values: [Double], breaks: [Double], lag: Int? = nil
  ) throws(RegressionError) {
    guard times.count == values.count else { throw .unequalLengths }
    guard times.allSatisfy(\.isFinite), breaks.allSatisfy(\.isFinite) else { throw .notFinite }
    let breaks = breaks.sorted()
    for (start, end) in zip([-Double.infinity] + breaks, breaks + [.infinity]) {
      let found = times.count { $0 >= start && $0 < end }
      guard found >= InterruptedTimeSeries.fewestPoints else {
        throw .tooFewPoints(needed: InterruptedTimeSeries.fewestPoints, found: found)
      }
    }
    let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    let (times, values) = (order.map { times[$0] }, order.map { values[$0] })
    self.lag = lag ?? Int((4 * Double.pow(Double(times.count) / 100, 2.0 / 9)).rounded(.down))
    var columns = [times.map { _ in 1 }, times.map { $0 - times[0] }]
    for time in breaks {
      columns.append(times.map { $0 >= time ? 1 : 0 })
      columns.append(times.map { max(0, $0 - time) })
    }
    let fit = try LeastSquares(values, columns: columns, errors: .neweyWest(lag: self.lag))
    level = fit.coefficients[0]
    slope = fit.coefficients[1]
    changes = breaks.enumerated().map { index, time in
      Change(
        time: time, level: fit.coefficients[2 + 2 * index],
        slope: fit.coefficients[3 + 2 * index])
    }
  }
}
