/// What a box plot shows: quartiles, whiskers and what lies beyond them.
///
/// Source: J. W. Tukey, Exploratory Data Analysis (1977): whiskers end at the outermost observations
/// within 1.5 times the interquartile range of the box. Quartiles are of type 7.
public struct BoxStatistics: Hashable, Sendable {
  public let q1: Double
  public let median: Double
  public let q3: Double
  /// The ends of the whiskers.
  public let whiskers: Interval
  /// The observations beyond the whiskers, in ascending order.
  public let outliers: [Double]

  public init(_ sample: SortedSample, reach: Double = 1.5) {
    let (q1, q3) = (sample.quantile(0.25), sample.quantile(0.75))
    let low = q1 - reach * (q3 - q1)
    let high = q3 + reach * (q3 - q1)
    let inside = sample.values.filter { $0 >= low && $0 <= high }
    (self.q1, median, self.q3) = (q1, sample.median, q3)
    // A box may end between two observations of which neither is within its own reach.
    whiskers = Interval(min(inside.first ?? q1, q1), max(inside.last ?? q3, q3))
    outliers = sample.values.filter { $0 < low || $0 > high }
  }
}
