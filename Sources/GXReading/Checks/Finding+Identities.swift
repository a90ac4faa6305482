import GXModel

extension Finding {
  /// A cell that an identity contradicts.
  static func identity(
    _ rule: Rule, _ measure: Measure, expected: Quantity, found: Quantity, because: LocalizedText
  ) -> Finding {
    Finding(
      rule: rule, measure: measure, expected: expected, found: found,
      message: LocalizedText(
        zh: "\(measure.label.zh)：按\(because.zh)应为 \(expected)，表中为 \(found)",
        en: "\(measure.label.en): \(because.en) gives \(expected), the table says \(found)."))
  }

  /// The finding that a total differs from the sum that it should be, if it does.
  static func ifUnequal(
    _ rule: Rule, _ measure: Measure, expected: Quantity?, found: Quantity?, because: LocalizedText
  ) -> Finding? {
    guard let expected, let found, expected != found else { return nil }
    return .identity(rule, measure, expected: expected, found: found, because: because)
  }

  /// The finding that a part is larger than its whole, if it is.
  static func ifLarger(
    _ rule: Rule, part: Measure, value: Quantity?, whole: Metric, limit: Quantity?
  ) -> Finding? {
    guard let value, let limit, value > limit else { return nil }
    return .identity(
      rule, part, expected: limit, found: value,
      because: LocalizedText(
        zh: "不大于“\(whole.name.zh)”", en: "being at most '\(whole.name.en)'"))
  }
}

extension Measure {
  /// What a person calls the figure.
  var label: LocalizedText {
    guard let applicant else { return metric.name }
    return LocalizedText(
      zh: "\(metric.name.zh)（\(applicant.name.zh)）",
      en: "\(metric.name.en) (\(applicant.name.en))")
  }
}
