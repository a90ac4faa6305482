/// Sen's slope: the median of the slopes between all pairs of points at different times.
///
/// Source: P. K. Sen, JASA 63 (1968).
public struct SenSlope: Hashable, Sendable {
  /// How the interval is found from the ordered slopes.
  public enum Method: String, Hashable, Sendable, Codable {
    /// By inverting the exact Mann–Kendall test; no interval where the test cannot be significant.
    case exact
    /// R. O. Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987), section 16.5,
    /// rounded as SciPy's `theilslopes` does; too narrow for short series.
    case normalApproximation = "normal_approximation"
  }

  /// The change for each unit of time.
  public let slope: Double
  /// The median of the values less the slope times the median of the times.
  public let intercept: Double
  /// The confidence interval of the slope; `nil` where the series is too short to have one.
  public let interval: Interval?
  public let method: Method

  /// Fits points; `nil` for fewer than two different times, unequal lengths or values not finite.
  ///
  /// The exact interval takes over to the normal approximation for repeated times and beyond 100 points.
  public init?(
    times: [Double], values: [Double], confidence: Confidence = .ninetyFive,
    method: Method = .exact
  ) {
    guard times.count == values.count, let sortedTimes = SortedSample(times),
      let sortedValues = SortedSample(values),
      let slopes = SortedSample(SenSlope.pairwise(times, values))
    else { return nil }
    slope = slopes.median
    intercept = sortedValues.median - slope * sortedTimes.median
    let timeTies = Ties.sizes(of: times)
    let isExact =
      method == .exact && times.count <= KendallDistribution.longestExact
      && timeTies.allSatisfy { $0 == 1 }
    self.method = isExact ? .exact : .normalApproximation
    interval =
      isExact
      ? SenSlope.exactInterval(slopes, points: times.count, confidence)
      : SenSlope.normalInterval(slopes, times: timeTies, values: values, confidence)
  }

  private static func pairwise(_ times: [Double], _ values: [Double]) -> [Double] {
    var slopes: [Double] = []
    for i in times.indices {
      for j in times.indices where times[j] > times[i] {
        slopes.append((values[j] - values[i]) / (times[j] - times[i]))
      }
    }
    return slopes
  }

  /// Slopes that the exact test would not reject: the residuals from them have an S below its critical
  /// value, which excludes as many of the outermost slopes on either side.
  private static func exactInterval(
    _ slopes: SortedSample, points: Int, _ confidence: Confidence
  ) -> Interval? {
    let distribution = KendallDistribution(tieSizes: [Int](repeating: 1, count: points))
    guard let critical = distribution.criticalValue(alpha: confidence.alpha) else { return nil }
    let excluded = (slopes.count - critical) / 2
    return Interval(slopes.values[excluded], slopes.values[slopes.count - 1 - excluded])
  }

  private static func normalInterval(
    _ slopes: SortedSample, times: [Int], values: [Double], _ confidence: Confidence
  ) -> Interval {
    let ties = Ties.sizes(of: values)
    let variance =
      MannKendall.variance(count: values.count, tieSizes: ties)
      + MannKendall.variance(count: values.count, tieSizes: times)
      - MannKendall.variance(count: values.count, tieSizes: [])
    let reach = confidence.criticalValue * max(0, variance).squareRoot()
    let count = Double(slopes.count)
    let low = ((count - reach) / 2).rounded(.toNearestOrEven) - 1
    let high = ((count + reach) / 2).rounded(.toNearestOrEven)
    return Interval(
      slopes.values[min(max(Int(low), 0), slopes.count - 1)],
      slopes.values[min(max(Int(high), 0), slopes.count - 1)])
  }
}
