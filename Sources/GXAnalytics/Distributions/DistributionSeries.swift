import GXModel
import GXStatistics
import GXStore

/// The values of one cover by group and year.
struct DistributionSeries {
  /// What the organs of one group reported in one year.
  struct Cell {
    var figures = FigureCell()
    /// The number of the division that each value belongs to, in the order of the values.
    var divisions: [Int32] = []
    /// The report of each value.
    var rows: [Int32] = []
  }

  let planned: CoverPlanner.Planned
  let groups: OrganGroups
  let definitions: YearDefinitions
  /// Where only the organs count that report the figure in every year.
  let panel: BalancedPanel?
  private let rowsThatCount: RowSet
  private var cells: [Cell]
  private(set) var excluded: [Int: Int] = [:]
  private(set) var derivedFigures = 0
  private(set) var isSynthetic = false

  init(
    _ planned: CoverPlanner.Planned, query: Distribution.Query, figures: FigureColumn,
    in corpus: Corpus
  ) {
    self.planned = planned
    groups = OrganGroups(
      of: planned.cover, by: query.grouping, below: query.reports.region, level: planned.level,
      in: corpus)
    definitions = YearDefinitions(
      DefinitionClasses(query.topic.metric), of: planned.cover.rows, in: planned.years,
      corpus: corpus
    ) { figures[$0] != nil }
    panel =
      query.topic.isPanel
      ? BalancedPanel(of: planned, following: definitions, in: corpus) { figures[$0] != nil }
      : nil
    rowsThatCount = panel?.filter(planned.cover.rows, in: corpus) ?? planned.cover.rows
    cells = [Cell](repeating: Cell(), count: groups.groups.count * planned.years.count)
    let divisions = OrganGroups(
      of: planned.cover, by: .region, below: query.reports.region, level: nil, in: corpus)
    collect(figures, divisions, corpus)
  }

  private mutating func collect(
    _ figures: FigureColumn, _ divisions: OrganGroups, _ corpus: Corpus
  ) {
    rowsThatCount.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard planned.years.contains(year), let figure = figures[row] else { return }
      guard definitions.admits(row, in: corpus) else {
        excluded[year, default: 0] += 1
        return
      }
      derivedFigures += figure.status == .derived ? 1 : 0
      if corpus.attributes.synthetic[row] { isSynthetic = true }
      let position = position(groups.number(of: row, in: corpus), year)
      cells[position].figures.add(figure)
      cells[position].rows.append(Int32(truncatingIfNeeded: row))
      cells[position].divisions.append(Int32(divisions.number(of: row, in: corpus)))
    }
  }

  private func position(_ group: Int, _ year: Int) -> Int {
    group * planned.years.count + year - planned.years.lowerBound
  }

  func cell(_ group: Int, _ year: Int) -> Cell { cells[position(group, year)] }
}

extension DistributionSeries.Cell {
  /// The values by division.
  var byDivision: [[Double]] {
    var groups: [Int32: [Double]] = [:]
    for (division, value) in zip(divisions, figures.doubles) {
      groups[division, default: []].append(value)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
