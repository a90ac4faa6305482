import GXModel
import GXStatistics

/// The equations that a form itself demands, over numbered figures.
struct FormEquations: Sendable {
  /// The figures that the equations speak of; their numbers are the positions here.
  let measures: [Measure]
  let positions: [Measure: Int]
  let equations: [[IntegerSystem.Term]]

  static func of(_ form: Form) -> FormEquations { byForm[form] ?? FormEquations([]) }

  private static let byForm = Dictionary(
    Form.allCases.map { form in
      (
        form,
        FormEquations(AuditIdentity.all.filter { $0.forms.contains(form) && $0.isHardEquation })
      )
    }, uniquingKeysWith: { first, _ in first })

  private init(_ identities: [AuditIdentity]) {
    var positions: [Measure: Int] = [:]
    var measures: [Measure] = []
    equations = identities.map { identity in
      identity.terms.map { term in
        let position = positions[term.measure] ?? measures.count
        if position == measures.count {
          positions[term.measure] = position
          measures.append(term.measure)
        }
        return IntegerSystem.Term(term.isAdded ? 1 : -1, position)
      }
    }
    (self.measures, self.positions) = (measures, positions)
  }
}
