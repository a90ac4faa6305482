import GXModel
import GXStore

/// The series of one cover and applicant: its groups, the definitions of each year, and what was left
/// out.
struct TrendSeries {
  let cover: ReportCover
  let years: ClosedRange<Int>
  /// The level of the series, where the trend is grouped by level.
  let level: Level?
  let applicant: Applicant?
  let groups: OrganGroups
  let definitions: YearDefinitions
  /// The organs that reported in every year.
  let panel: BalancedPanel
  /// Whether only they count.
  let isPanel: Bool
  /// By group, then by year.
  private(set) var cells: [[FigureCell]]
  /// Figures under definitions that cannot be compared with those of the others of the year.
  private(set) var excluded: [Int: Int] = [:]
  private(set) var usedForms: Set<Form> = []
  private(set) var derivedFigures = 0
  private(set) var isSynthetic = false

  init(
    _ planned: CoverPlanner.Planned, figures: FigureColumn, groups: OrganGroups,
    classes: DefinitionClasses, isPanel: Bool, corpus: Corpus
  ) {
    cover = planned.cover
    years = planned.years
    level = planned.level
    applicant = figures.measure.applicant
    self.groups = groups
    definitions = YearDefinitions(
      classes, of: planned.cover.rows, in: planned.years, corpus: corpus
    ) { figures[$0] != nil }
    panel = BalancedPanel(of: planned, following: definitions, in: corpus) { figures[$0] != nil }
    self.isPanel = isPanel
    cells = Array(
      repeating: Array(repeating: FigureCell(), count: planned.years.count),
      count: groups.groups.count)
    collect(figures, corpus)
  }

  /// How many organs have a figure in each year.
  var organsByYear: [Int] {
    (0..<years.count).map { year in cells.reduce(0) { $0 + $1[year].values.count } }
  }

  private mutating func collect(_ figures: FigureColumn, _ corpus: Corpus) {
    cover.rows.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard years.contains(year), let figure = figures[row] else { return }
      if isPanel, !panel.contains(corpus.attributes.organs[row]) { return }
      guard definitions.admits(row, in: corpus) else {
        excluded[year, default: 0] += 1
        return
      }
      usedForms.insert(corpus.definitions(at: row))
      derivedFigures += figure.status == .derived ? 1 : 0
      if corpus.attributes.synthetic[row] { isSynthetic = true }
      cells[groups.number(of: row, in: corpus)][year - years.lowerBound].add(figure)
    }
  }
}
