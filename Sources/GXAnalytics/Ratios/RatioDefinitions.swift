import GXModel

/// The forms in classes under which a ratio makes one series: like formulas over metrics that join.
struct RatioDefinitions: Sendable {
  let ratio: Ratio
  let convention: Ratio.Convention
  private let steps: [(from: Form, to: Form, reason: LocalizedText, source: String)?]

  private static let forms: [Form] = [.a, .b, .c, .d]

  init(_ ratio: Ratio, convention: Ratio.Convention) {
    self.ratio = ratio
    self.convention = convention
    let forms = RatioDefinitions.forms
    steps = zip(forms, forms.dropFirst()).map { from, to in
      RatioDefinitions.obstacle(ratio, convention, from, to).map { (from, to, $0.0, $0.1) }
    }
  }

  /// The class of a form of which ``GXModel/Form/definitions(in:)`` has been asked.
  func `class`(of form: Form) -> Int {
    let position = RatioDefinitions.forms.firstIndex(of: form) ?? 0
    return steps.prefix(position).filter { $0 != nil }.count
  }

  /// Why two different classes do not join: the first step between them that does not.
  func breakBetween(_ one: Int, _ other: Int) -> (reason: LocalizedText, source: String)? {
    let obstacles = steps.compactMap(\.self)
    let first = min(one, other)
    return obstacles.indices.contains(first)
      ? (obstacles[first].reason, obstacles[first].source) : nil
  }

  private static func obstacle(
    _ ratio: Ratio, _ convention: Ratio.Convention, _ from: Form, _ to: Form
  ) -> (LocalizedText, String)? {
    guard let before = ratio.formula(under: from, convention: convention),
      let after = ratio.formula(under: to, convention: convention)
    else { return nil }
    for measure in before.numerator + before.denominator + after.numerator + after.denominator {
      if case .broken(let reason, let source) = measure.metric.comparability(from: from, to: to) {
        return (reason, source)
      }
    }
    guard before == after else {
      return (
        LocalizedText(zh: "两种表式的计算公式不同", en: "The two forms need different formulas"),
        "\(from.rawValue)/\(to.rawValue)"
      )
    }
    return nil
  }
}
