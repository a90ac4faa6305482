import GXModel

/// The observations of one figure in one scope, as positions in the report's list.
struct FigureGroup {
  let members: [Int]

  private struct Key: Hashable {
    let measure: Measure
    let scope: Scope?
  }

  /// The groups in the order of their first members.
  static func groups(of observations: [Observation]) -> [FigureGroup] {
    var positions: [Key: Int] = [:]
    var groups: [[Int]] = []
    for (index, observation) in observations.enumerated() {
      let key = Key(measure: observation.measure, scope: observation.scope)
      if let position = positions[key] {
        groups[position].append(index)
      } else {
        positions[key] = groups.count
        groups.append([index])
      }
    }
    return groups.map(FigureGroup.init)
  }
}
