import GXModel

/// The forms in classes under which a ratio makes one series: like formulas over metrics that join.
struct RatioDefinitions: FormClassification {
  private let steps: [(reason: LocalizedText, source: String)?]

  private static let forms: [Form] = [.a, .b, .c, .d]

  init(_ ratio: Ratio, convention: Ratio.Convention) {
    self.init { ratio.formula(under: $0, convention: convention) }
  }

  init(formula: (Form) -> Ratio.Formula?) {
    let forms = RatioDefinitions.forms
    steps = zip(forms, forms.dropFirst()).map { from, to in
      RatioDefinitions.obstacle(from, formula(from), to, formula(to))
    }
  }

  func `class`(of form: Form) -> Int {
    let position = RatioDefinitions.forms.firstIndex(of: form) ?? 0
    return steps.prefix(position).count { $0 != nil }
  }

  func breakBetween(_ one: Int, _ other: Int) -> (reason: LocalizedText, source: String)? {
    let obstacles = steps.compactMap(\.self)
    let first = min(one, other)
    return obstacles.indices.contains(first) ? obstacles[first] : nil
  }

  private static func obstacle(
    _ from: Form, _ before: Ratio.Formula?, _ to: Form, _ after: Ratio.Formula?
  ) -> (reason: LocalizedText, source: String)? {
    guard let before, let after else { return nil }
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
