/// Why a regression has no answer.
public enum RegressionError: Error, Hashable, Sendable {
  /// The columns, values and offsets are not of one length.
  case unequalLengths
  /// A number is infinite or NaN.
  case notFinite
  /// There are no more points than coefficients, or fewer than the method asks for on one side.
  case tooFewPoints(needed: Int, found: Int)
  /// A column is a combination of others, so that its coefficient is not determined.
  case collinear
  /// A count is negative.
  case negativeCount
  /// All counts are zero: the logarithm of their rate does not exist.
  case noEvents
  /// The likelihood has no maximum that the method could reach, as where a column separates zeros.
  case notConverged
}
