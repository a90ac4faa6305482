public import GXModel
import GXStatistics

/// What a difference of two ratios allows to be said.
public enum ComparisonVerdict: String, CaseIterable, Hashable, Sendable, Codable {
  /// The first side's ratio is shown to be higher.
  case higher
  case lower
  /// Neither is; which does not show that there is no difference.
  case notShown = "not_shown"
  /// The ratio is no proportion or a side has no cases.
  case untested

  /// The verdict in a few words, none that claims more than the test.
  public var phrase: LocalizedText {
    switch self {
    case .higher: LocalizedText(zh: "检验显示甲较高", en: "A shown higher")
    case .lower: LocalizedText(zh: "检验显示甲较低", en: "A shown lower")
    case .notShown: LocalizedText(zh: "未显示差别", en: "no difference shown")
    case .untested: LocalizedText(zh: "未检验", en: "not tested")
    }
  }
}

extension Comparison.Estimate {
  /// The probability of a difference like that from another by chance: the score test of two proportions, which
  /// is Cochran and Armitage's with two groups.
  func pValue(against other: Comparison.Estimate) -> Double? {
    guard let one = Proportion(numerator, of: denominator),
      let two = Proportion(other.numerator, of: other.denominator)
    else { return nil }
    // All or none on both sides is no difference.
    return CochranArmitage([two, one], scores: [0, 1])?.pValue ?? 1
  }
}
