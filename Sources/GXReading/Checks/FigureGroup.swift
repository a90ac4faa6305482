import GXModel

/// The observations of one figure in one scope, as positions in the report's list.
struct FigureGroup {
  private(set) var members: [Int]

  /// The figures that are given more than once, in the order of their second observations.
  static func repeated(in observations: [Observation]) -> [FigureGroup] {
    var places = [Int32](repeating: nowhere, count: Measure.ordinalCount * scopeCount)
    var groups: [FigureGroup] = []
    for index in observations.indices {
      let key =
        observations[index].measure.ordinal * scopeCount + ordinal(of: observations[index].scope)
      let place = Int(places[key])
      if places[key] == nowhere {
        // A first observation is noted by its position, a group by its own below zero.
        places[key] = Int32(clamping: index)
      } else if place >= 0 {
        groups.append(FigureGroup(members: [place, index]))
        places[key] = Int32(clamping: -groups.count)
      } else {
        groups[-place - 1].members.append(index)
      }
    }
    return groups
  }

  private static let nowhere = Int32.max
  private static let scopeCount = Scope.allCases.count + 1

  private static func ordinal(of scope: Scope?) -> Int {
    switch scope {
    case nil: 0
    case .own: 1
    case .aggregate: 2
    case .system: 3
    }
  }
}
