import GXModel
import GXStatistics
import GXStore

/// The outcomes of one cover and applicant: the counts of each group and year, and what was left out.
struct OutcomeSeries {
  /// What the reports of one group and year add up to.
  struct Cell {
    var counts: [Int]
    var sum = 0
    var organs = 0
    var status: Status?
    /// By class, where bounds are asked for.
    var bounds: [ShareBoundsSum] = []
  }

  let planned: CoverPlanner.Planned
  let groups: OrganGroups
  let definitions: YearDefinitions
  /// Where only the organs count that have all classes in every year.
  let panel: BalancedPanel?
  private let rowsThatCount: RowSet
  let columns: OutcomeColumns
  /// By group, then by year.
  private var cells: [Cell]
  /// Reports under definitions that cannot be compared with those of the others of the year.
  private(set) var excluded: [Int: Int] = [:]
  /// Reports whose classes do not add up to the total that they state.
  private(set) var contradictions = 0
  private(set) var usedForms: Set<Form> = []
  private(set) var isSynthetic = false

  init(
    _ planned: CoverPlanner.Planned, columns: OutcomeColumns, groups: OrganGroups,
    boundsCells: Bool = false, isPanel: Bool = false, in corpus: Corpus
  ) {
    self.planned = planned
    self.groups = groups
    self.columns = columns
    definitions = YearDefinitions(
      columns.scheme, of: planned.cover.rows, in: planned.years, corpus: corpus,
      hasFigure: columns.isComplete)
    panel =
      isPanel
      ? BalancedPanel(
        of: planned, following: definitions, in: corpus, hasFigure: columns.isComplete)
      : nil
    rowsThatCount = panel?.filter(planned.cover.rows, in: corpus) ?? planned.cover.rows
    let classes = columns.classes.count
    let empty = Cell(
      counts: [Int](repeating: 0, count: classes),
      bounds: [ShareBoundsSum](repeating: .init(), count: boundsCells ? classes : 0))
    cells = [Cell](repeating: empty, count: groups.groups.count * planned.years.count)
    collect(corpus)
    if boundsCells { collectDoubtful(corpus) }
  }

  var applicant: Applicant? { columns.applicant }

  private mutating func collect(_ corpus: Corpus) {
    rowsThatCount.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard planned.years.contains(year), columns.isComplete(row) else { return }
      guard definitions.admits(row, in: corpus) else {
        excluded[year, default: 0] += 1
        return
      }
      usedForms.insert(corpus.definitions(at: row))
      contradictions += columns.contradictsTotal(row) ? 1 : 0
      if corpus.attributes.synthetic[row] { isSynthetic = true }
      let report = columns.sum(of: row)
      let place = position(groups.number(of: row, in: corpus), year)
      let (sum, overflow) = cells[place].sum.addingReportingOverflow(report.count)
      guard !overflow else { return }
      cells[place].sum = sum
      cells[place].organs += 1
      cells[place].status = cells[place].status?.joined(with: report.status) ?? report.status
      columns.add(row, to: &cells[place].counts, in: corpus)
    }
  }

  /// What reports with blank or conflicting cells may have of each class, beside those without.
  private mutating func collectDoubtful(_ corpus: Corpus) {
    var certain = cells
    rowsThatCount.masked(by: corpus.doubtfulReports).forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard planned.years.contains(year), definitions.admits(row, in: corpus) else { return }
      let (classes, whole) = columns.figures(under: corpus.definitions(at: row))
      guard corpus.hasDoubt(in: classes.flatMap { $0.added + $0.less } + [whole], at: row) else {
        return
      }
      let place = position(groups.number(of: row, in: corpus), year)
      if columns.isComplete(row) {
        certain[place].sum -= columns.sum(of: row).count
        columns.add(row, times: -1, to: &certain[place].counts, in: corpus)
      }
      let system = ReportSystem(row: row, in: corpus)
      for item in classes {
        cells[place].bounds[item.place].addDoubtful(
          part: system?.bounds(of: item.added, less: item.less),
          rest: system?.bounds(of: [whole] + item.less, less: item.added))
      }
    }
    for place in cells.indices {
      for index in columns.classes.indices {
        cells[place].bounds[index].add(certain[place].counts[index], of: certain[place].sum)
      }
    }
  }

  private func position(_ group: Int, _ year: Int) -> Int {
    group * planned.years.count + year - planned.years.lowerBound
  }

  /// The sums of a group and year.
  func cell(_ group: Int, _ year: Int) -> Cell { cells[position(group, year)] }

  /// The sums of all groups in a year.
  func whole(_ year: Int) -> Cell {
    var whole = Cell(counts: [Int](repeating: 0, count: columns.classes.count))
    for group in groups.groups.indices { whole.add(cell(group, year)) }
    return whole
  }

  /// The classes that a year's definitions have, as positions among all.
  func places(in year: Int) -> [Int] {
    let form = Form.allCases.first { columns.scheme.class(of: $0) == definitions.class(in: year) }
    let classes = form.map(columns.scheme.classes) ?? []
    // Applicants are columns of the forms since 2019 only.
    if applicant != nil, form == .a || form == .b { return [] }
    return classes.compactMap(columns.classes.firstIndex(of:))
  }
}

extension OutcomeSeries.Cell {
  fileprivate mutating func add(_ other: OutcomeSeries.Cell) {
    let (total, overflow) = sum.addingReportingOverflow(other.sum)
    guard !overflow else { return }
    sum = total
    for place in counts.indices { counts[place] += other.counts[place] }
    organs += other.organs
    if let added = other.status { status = status?.joined(with: added) ?? added }
  }

  /// The counts of some classes as one distribution; `nil` where all are zero or no report gives them.
  func multinomial(_ places: [Int]) -> Multinomial? {
    organs == 0 ? nil : Multinomial(places.map { counts[$0] })
  }
}
