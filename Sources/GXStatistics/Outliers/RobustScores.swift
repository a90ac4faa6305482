import RealModule

/// How many robust standard deviations values lie from the median of their peers, on log(1 + x).
///
/// (y − median) / (1.4826 · MAD) with y = log(1 + x). Zeros stand apart: they are no small values but
/// units without any, and would pull the median down. Source: B. Iglewicz, D. C. Hoaglin, How to Detect
/// and Handle Outliers (1993).
public struct RobustScores: Hashable, Sendable {
  /// Why values have no scores.
  public enum Undefined: Error, Hashable, Sendable {
    /// Fewer than three values above zero.
    case tooFewValues
    /// At least half of the values are equal, so that the median deviation is zero.
    case noSpread
    /// A value is negative or not finite.
    case invalidValue
  }

  /// In the order of the values; `nil` for a zero.
  public let scores: [Double?]
  /// The median of the values above zero.
  public let median: Double
  /// How many values are zero.
  public let zeros: Int

  public init(_ values: [Double]) throws(Undefined) {
    guard values.allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw .invalidValue }
    let logarithms = values.map { $0 > 0 ? Double.log(onePlus: $0) : nil }
    guard let sample = SortedSample(logarithms.compactMap(\.self)), sample.count >= 3 else {
      throw .tooFewValues
    }
    let middle = sample.median
    guard let deviations = SortedSample(sample.values.map { abs($0 - middle) }),
      deviations.median > 0
    else { throw .noSpread }
    // 1 / Φ⁻¹(3/4), so that the scores of a normal sample have the deviation 1.
    let deviation = deviations.median / Normal.quantile(0.75)
    scores = logarithms.map { value in value.map { ($0 - middle) / deviation } }
    median = Double.expMinusOne(middle)
    zeros = values.count - sample.count
  }
}
