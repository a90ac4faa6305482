import GXModel
import GXStore

/// The series of one cover.
struct RatioSeries {
  let planned: CoverPlanner.Planned
  let groups: OrganGroups
  let definitions: YearDefinitions
  private(set) var isSynthetic = false
  private(set) var excluded: [Int: Int] = [:]
  private(set) var usedForms: Set<Form> = []
  /// The parts of each group and year, by group, then by year.
  private var cells: [[RatioColumn.Part]]

  init(
    _ planned: CoverPlanner.Planned, query: RatioTable.Query, column: RatioColumn,
    definitions: RatioDefinitions, corpus: Corpus
  ) {
    self.planned = planned
    groups = OrganGroups(
      of: planned.cover, by: query.grouping.shared, below: query.region, level: planned.level,
      in: corpus)
    self.definitions = YearDefinitions(
      definitions, of: planned.cover.rows, in: planned.years, corpus: corpus
    ) { column.part(of: $0, in: corpus) != nil }
    cells = Array(repeating: [], count: groups.groups.count * planned.years.count)
    collect(column, corpus)
  }

  private mutating func collect(_ column: RatioColumn, _ corpus: Corpus) {
    planned.cover.rows.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard planned.years.contains(year), let part = column.part(of: row, in: corpus) else {
        return
      }
      guard definitions.admits(row, in: corpus) else {
        excluded[year, default: 0] += 1
        return
      }
      usedForms.insert(corpus.definitions(at: row))
      if corpus.attributes.synthetic[row] { isSynthetic = true }
      cells[position(groups.number(of: row, in: corpus), year)].append(part)
    }
  }

  private func position(_ group: Int, _ year: Int) -> Int {
    group * planned.years.count + year - planned.years.lowerBound
  }

  /// The rows of all groups, a year each.
  func rows(_ query: RatioTable.Query, column: RatioColumn) -> [RatioTable.Row] {
    groups.groups.indices.flatMap { group in
      planned.years.map { year in
        RatioTable.Row(
          year: year, group: groups.groups[group], parts: cells[position(group, year)],
          members: groups.members[group],
          isDefined: column.isDefined(under: .inForce(in: year)),
          segment: definitions.segment(of: year), query: query)
      }
    }
  }
}

extension RatioTable.Query.Grouping {
  /// The same among the groupings of all results.
  fileprivate var shared: ResultGrouping {
    switch self {
    case .none: .none
    case .region: .region
    case .level: .level
    case .organ: .organ
    }
  }
}
