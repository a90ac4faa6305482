import GXModel

/// The divisions that have organs, each below the nearest one above that has.
struct DivisionTree: Sendable {
  struct Node: Sendable {
    let division: Division
    let level: Level
    /// Positions of the divisions right below, in the order of their codes.
    fileprivate(set) var children: [Int] = []
    /// The position of the division above.
    fileprivate(set) var parent: Int?
  }

  let nodes: [Node]
  let roots: [Int]

  /// The tree over the first `limit` divisions: all provinces come before any prefecture, these before
  /// any county, and what is taken of a level is spread evenly over it.
  init(_ divisions: SynthesisConfiguration.Divisions, limit: Int) {
    let all = DivisionTable.standard.divisions.filter {
      $0.code.isInvented == (divisions == .invented) && !DivisionTree.namesNoPlace($0.name)
        && !DivisionTree.makesNoReports.contains($0.code.province.description)
    }
    var chosen: [Division] = []
    for level in [Level.province, .prefecture, .county] {
      let candidates = all.filter { $0.code.level == level }
      let taken = min(candidates.count, max(0, limit - chosen.count))
      chosen += (0..<taken).map { candidates[$0 * candidates.count / taken] }
    }
    self.init(chosen.sorted { $0.code < $1.code })
  }

  private init(_ divisions: [Division]) {
    var nodes = divisions.map { Node(division: $0, level: $0.code.level) }
    let positions = Dictionary(
      divisions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var roots: [Int] = []
    for (position, division) in divisions.enumerated() {
      let above = [division.code.parent, division.code.parent?.parent].compactMap { $0 }
        .compactMap { positions[$0] }.first
      if let above {
        nodes[above].children.append(position)
        nodes[position].parent = above
      } else {
        roots.append(position)
      }
    }
    self.nodes = nodes
    self.roots = roots
  }

  /// Headings of the code list.
  private static func namesNoPlace(_ name: String) -> Bool {
    name == "市辖区" || name == "县" || name.hasSuffix("直辖县级行政区划")
  }

  /// Taiwan, Hong Kong and Macao, whose organs the Regulations ask for no reports.
  private static let makesNoReports: Set<String> = ["710000", "810000", "820000"]

  /// The positions in the order in which regions are finished: what lies below comes first.
  var postorder: [Int] {
    var order: [Int] = []
    func visit(_ position: Int) {
      for child in nodes[position].children { visit(child) }
      order.append(position)
    }
    for root in roots { visit(root) }
    return order
  }
}
