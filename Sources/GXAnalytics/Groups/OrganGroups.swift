import GXModel
import GXStore

/// The groups that the organs of a cover fall into, numbered from 0.
///
/// Region and organ are both facts of the organ, so one number for each organ is all that dividing a
/// million reports takes.
struct OrganGroups {
  /// By division, then by organ.
  let groups: [ResultGroup]
  /// The organs of each group over all years of the cover.
  let members: [Int]
  private let numbers: [Int32]

  init(
    of cover: ReportCover, by grouping: ResultGrouping, below region: DivisionCode?,
    level: Level?, in corpus: Corpus
  ) {
    let isMember = OrganGroups.organs(of: cover.rows, in: corpus)
    let divider = RegionDivider(isActive: grouping == .region, region: region, corpus: corpus)
    var numbers = [Int32](repeating: -1, count: corpus.organs.count)
    var positions: [ResultGroup: Int] = [:]
    var groups: [ResultGroup] = []
    var members: [Int] = []
    for (index, organ) in corpus.organs.enumerated() where isMember[index] {
      let group = ResultGroup(
        region: divider.region(of: organ.division), level: level,
        organ: grouping == .organ ? organ.name : nil)
      // Two organs of one name in different divisions are two groups.
      let known = grouping == .organ ? nil : positions[group]
      let position = known ?? groups.count
      if known == nil {
        positions[group] = position
        groups.append(group)
        members.append(0)
      }
      members[position] += 1
      numbers[index] = Int32(truncatingIfNeeded: position)
    }
    self.groups = groups
    self.members = members
    self.numbers = numbers
  }

  /// The number of the group of a report of the cover.
  func number(of row: Int, in corpus: Corpus) -> Int {
    Int(numbers[Int(corpus.attributes.organs[row])])
  }

  private static func organs(of rows: RowSet, in corpus: Corpus) -> [Bool] {
    var isMember = [Bool](repeating: false, count: corpus.organs.count)
    rows.forEach { isMember[Int(corpus.attributes.organs[$0])] = true }
    return isMember
  }
}
