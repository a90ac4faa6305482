import GXModel

/// Decides which observation counts where a report gives a figure more than once.
enum Preference {
  /// Marks the observations: a value before none, exact before approximate, a table before prose, the
  /// first before later ones. Prose that contradicts itself is marked as conflicting.
  static func mark(_ observations: inout [Observation]) {
    for group in FigureGroup.repeated(in: observations) {
      markConflicts(group, in: &observations)
      let best = group.members.min { rank(observations[$0]) < rank(observations[$1]) }
      for index in group.members { observations[index].isPreferred = index == best }
    }
  }

  private static func rank(_ observation: Observation) -> Int {
    let kind =
      switch observation.status {
      case .reported, .repaired, .conflicting: 0
      case .approximate: 1
      case .derived: 2
      case .blank, .notApplicable, .notInForm: 3
      }
    return kind * 2 + (observation.origin == .table ? 0 : 1)
  }

  private static func markConflicts(_ group: FigureGroup, in observations: inout [Observation]) {
    let stated = group.members.filter {
      observations[$0].status == .reported || observations[$0].status == .repaired
    }
    guard stated.allSatisfy({ observations[$0].origin == .prose }),
      Set(stated.map { observations[$0].value }).count > 1
    else { return }
    for index in stated {
      let old = observations[index]
      guard let value = old.value else { continue }
      observations[index] = Observation(
        old.measure, value: value, status: .conflicting, origin: old.origin, scope: old.scope,
        evidence: old.evidence)
    }
  }
}
