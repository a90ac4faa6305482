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
  }

  let planned: CoverPlanner.Planned
  let applicant: Applicant?
  let groups: OrganGroups
  let definitions: YearDefinitions
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
    _ planned: CoverPlanner.Planned, columns: OutcomeColumns, applicant: Applicant?,
    groups: OrganGroups, in corpus: Corpus
  ) {
    self.planned = planned
    self.applicant = applicant
    self.groups = groups
    self.columns = columns
    definitions = YearDefinitions(
      columns.scheme, of: planned.cover.rows, in: planned.years, corpus: corpus
    ) { columns.isComplete($0, in: corpus) }
    let empty = Cell(counts: [Int](repeating: 0, count: columns.classes.count))
    cells = [Cell](repeating: empty, count: groups.groups.count * planned.years.count)
    collect(corpus)
  }

  private mutating func collect(_ corpus: Corpus) {
    planned.cover.rows.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard planned.years.contains(year), let counts = columns.counts(of: row, in: corpus) else {
        return
      }
      guard definitions.admits(row, in: corpus) else {
        excluded[year, default: 0] += 1
        return
      }
      usedForms.insert(corpus.definitions(at: row))
      contradictions += counts.contradictsTotal ? 1 : 0
      if corpus.attributes.synthetic[row] { isSynthetic = true }
      cells[position(groups.number(of: row, in: corpus), year)].add(counts)
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
  fileprivate mutating func add(_ report: OutcomeColumns.Counts) {
    add(
      OutcomeSeries.Cell(counts: report.values, sum: report.sum, organs: 1, status: report.status))
  }

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
