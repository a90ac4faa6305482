import GXModel

/// How many organs of each kind every division has; the organs themselves are named on demand.
struct OrganPlan: Sendable {
  let tree: DivisionTree
  /// The positions of the tree's nodes, what lies below first.
  let order: [Int]
  private let departments: [Int]
  private let townships: [Int]

  /// A plan for about five organs a division; from there on every division has its government and
  /// the number of organs is exact.
  init(divisions: SynthesisConfiguration.Divisions, organs: Int) {
    let organs = max(0, organs)
    tree = DivisionTree(divisions, limit: organs == 0 ? 0 : max(1, organs / 5))
    order = tree.postorder
    var departments = Array(repeating: 0, count: tree.nodes.count)
    var townships = departments
    var left = organs - tree.nodes.count
    for (level, share) in [(Level.province, 0.08), (.prefecture, 0.22), (.county, 0.26)] {
      let wanted = Int(Double(organs) * share)
      left -= OrganPlan.spread(
        min(left, wanted), over: level, of: tree, into: &departments,
        atMost: DepartmentKind.all.count)
    }
    let lowest = tree.nodes.map(\.level).max() ?? .county
    left -= OrganPlan.spread(left, over: lowest, of: tree, into: &townships, atMost: .max)
    self.departments = departments
    self.townships = townships
  }

  /// Spreads organs evenly over the divisions of a level and returns how many it could place.
  private static func spread(
    _ count: Int, over level: Level, of tree: DivisionTree, into counts: inout [Int],
    atMost limit: Int
  ) -> Int {
    let positions = tree.nodes.indices.filter { tree.nodes[$0].level == level }
    guard count > 0, !positions.isEmpty else { return 0 }
    var placed = 0
    for (index, position) in positions.enumerated() {
      let before = index * count / positions.count
      let share = min(limit, (index + 1) * count / positions.count - before)
      counts[position] = share
      placed += share
    }
    return placed
  }

  /// The organs below a division's government, in a fixed order: departments, then townships.
  func members(of position: Int) -> [SyntheticOrgan] {
    let node = tree.nodes[position]
    let prefix = fullName(of: position)
    var organs = (0..<departments[position]).map { index in
      let kind = DepartmentKind.all[index]
      return organ(of: node, .department(kind), index + 1, prefix + kind.name(in: node.level))
    }
    organs += (0..<townships[position]).map { index in
      let name = TownshipName.name(index, offset: Int(node.division.code.number) * 7 % 961)
      return organ(of: node, .township, 1000 + index, name)
    }
    return organs
  }

  func government(of position: Int) -> SyntheticOrgan {
    organ(of: tree.nodes[position], .government, 0, fullName(of: position) + "人民政府")
  }

  /// The division whose figures include those of the division at a position.
  func division(above position: Int) -> DivisionCode? {
    tree.nodes[position].parent.map { tree.nodes[$0].division.code }
  }

  /// The division's name, with the city's before that of a district, as districts write it.
  private func fullName(of position: Int) -> String {
    let division = tree.nodes[position].division
    guard division.code.level == .county, division.name.hasSuffix("区"),
      let city = division.code.parent.flatMap({ DivisionTable.standard[$0] }),
      city.name.hasSuffix("市")
    else { return division.name }
    return city.name + division.name
  }

  private func organ(
    of node: DivisionTree.Node, _ kind: OrganKind, _ number: Int, _ name: String
  ) -> SyntheticOrgan {
    SyntheticOrgan(
      division: node.division.code, kind: kind, divisionLevel: node.level, number: number,
      name: name)
  }
}
