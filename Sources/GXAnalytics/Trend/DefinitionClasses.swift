import GXModel

/// The forms in classes whose definitions of a metric make one series.
///
/// Two forms are in one class when every step between them is `same` or `bridged`.
struct DefinitionClasses: Sendable {
  let metric: Metric
  private static let forms: [Form] = [.a, .b, .c, .d]
  private let classes: [Int]

  init(_ metric: Metric) {
    self.metric = metric
    var classes = [0]
    for (form, next) in zip(DefinitionClasses.forms, DefinitionClasses.forms.dropFirst()) {
      let joins = metric.comparability(from: form, to: next).joins
      classes.append((classes.last ?? 0) + (joins ? 0 : 1))
    }
    self.classes = classes
  }

  /// The class of a form of which ``GXModel/Form/definitions(in:)`` has been asked.
  func `class`(of form: Form) -> Int {
    DefinitionClasses.forms.firstIndex(of: form).map { classes[$0] } ?? 0
  }

  /// The relation that breaks the series between two different classes: the first broken step.
  func breakBetween(_ one: Int, _ other: Int) -> (reason: LocalizedText, source: String)? {
    for (index, form) in DefinitionClasses.forms.enumerated().dropLast()
    where classes[index] == min(one, other) && classes[index + 1] > classes[index] {
      let next = DefinitionClasses.forms[index + 1]
      if case .broken(let reason, let source) = metric.comparability(from: form, to: next) {
        return (reason, source)
      }
    }
    return nil
  }

  /// The formulas that join neighbouring forms of which both are used.
  func bridges(among used: Set<Form>) -> [(from: Form, to: Form, reason: LocalizedText)] {
    zip(DefinitionClasses.forms, DefinitionClasses.forms.dropFirst()).compactMap { form, next in
      guard used.contains(form), used.contains(next),
        case .bridged(_, let reason, _) = metric.comparability(from: form, to: next)
      else { return nil }
      return (form, next, reason)
    }
  }
}

extension Metric {
  /// Whether a form has the item or all that is needed to compute it.
  func isStated(in form: Form) -> Bool {
    definition.forms.contains(form) || addends(in: form) != nil
  }
}
