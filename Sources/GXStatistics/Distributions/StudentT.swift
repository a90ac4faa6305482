/// Student's t distribution.
public enum StudentT {
  /// P(|T| > |t|) for positive degrees of freedom.
  public static func twoSided(_ t: Double, degrees: Double) -> Double {
    Beta.cumulative(degrees / (degrees + t * t), degrees / 2, 0.5)
  }

  /// The t that |T| exceeds with the probability `alpha`.
  public static func criticalValue(alpha: Double, degrees: Double) -> Double {
    let x = Beta.quantile(alpha, degrees / 2, 0.5)
    return (degrees * (1 - x) / x).squareRoot()
  }
}
