import GXModel
import GXStore

/// The series of one cover and applicant.
struct RatioSeries {
  let planned: CoverPlanner.Planned
  private let topic: RatioTable.Topic
  let applicant: Applicant?
  let groups: OrganGroups
  let definitions: YearDefinitions
  /// Where only the organs count that have the ratio's figures in every year.
  let panel: BalancedPanel?
  private let rowsThatCount: RowSet
  private let column: RatioColumn
  private(set) var isSynthetic = false
  private(set) var excluded: [Int: Int] = [:]
  private(set) var usedForms: Set<Form> = []
  /// The parts of each group and year, by group, then by year.
  private var cells: [[RatioColumn.Part]]
  /// Of the same cells, where bounds are asked for.
  private var bounds: [ShareBoundsSum] = []

  init(
    _ planned: CoverPlanner.Planned, topic: RatioTable.Topic, applicant: Applicant?,
    column: RatioColumn, definitions: RatioDefinitions, groups: OrganGroups, in corpus: Corpus
  ) {
    self.planned = planned
    self.topic = topic
    self.applicant = applicant
    self.groups = groups
    self.column = column
    self.definitions = YearDefinitions(
      definitions, of: planned.cover.rows, in: planned.years, corpus: corpus
    ) { column[$0] != nil }
    panel =
      topic.isPanel
      ? BalancedPanel(of: planned, following: self.definitions, in: corpus) { column[$0] != nil }
      : nil
    rowsThatCount = panel?.filter(planned.cover.rows, in: corpus) ?? planned.cover.rows
    cells = Array(repeating: [], count: groups.groups.count * planned.years.count)
    collect(corpus)
    if topic.boundsCells, topic.ratio.isProportion { bound(corpus) }
  }

  private mutating func collect(_ corpus: Corpus) {
    rowsThatCount.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard planned.years.contains(year), let part = column[row] else { return }
      guard definitions.admits(row, in: corpus) else {
        excluded[year, default: 0] += 1
        return
      }
      usedForms.insert(corpus.definitions(at: row))
      if corpus.attributes.synthetic[row] { isSynthetic = true }
      cells[position(groups.number(of: row, in: corpus), year)].append(part)
    }
  }

  /// Adds up what is certain and what reports with blank or conflicting cells may have.
  private mutating func bound(_ corpus: Corpus) {
    bounds = [ShareBoundsSum](repeating: ShareBoundsSum(), count: cells.count)
    let doubtful = corpus.doubtfulReports
    rowsThatCount.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard planned.years.contains(year), definitions.admits(row, in: corpus) else { return }
      let place = position(groups.number(of: row, in: corpus), year)
      if doubtful[row], let formula = doubted(row, in: corpus) {
        let system = ReportSystem(row: row, in: corpus)
        bounds[place].addDoubtful(
          part: system?.bounds(of: formula.numerator),
          rest: system?.bounds(of: formula.denominator, less: formula.numerator))
      } else if let part = column[row], let numerator = part.numerator.whole,
        let denominator = part.denominator.whole
      {
        bounds[place].add(numerator, of: denominator)
      }
    }
  }

  /// The formula of a report that leaves blank or contradicts a figure of it.
  private func doubted(_ row: Int, in corpus: Corpus) -> Ratio.Formula? {
    topic.formula(under: corpus.definitions(at: row), of: applicant).flatMap {
      corpus.hasDoubt(in: $0.numerator + $0.denominator, at: row) ? $0 : nil
    }
  }

  private func position(_ group: Int, _ year: Int) -> Int {
    group * planned.years.count + year - planned.years.lowerBound
  }

  /// The rows of all groups, a year each.
  var rows: [RatioTable.Row] {
    groups.groups.indices.flatMap { group in
      var key = groups.groups[group]
      key.applicant = applicant
      return planned.years.map { year in
        let place = position(group, year)
        return RatioTable.Row(
          year: year, group: key, parts: cells[place],
          members: panel == nil ? groups.members[group] : cells[place].count,
          isDefined: column.isDefined(under: .inForce(in: year)),
          segment: definitions.segment(of: year),
          bounds: bounds.isEmpty ? nil : bounds[place].bounds, topic: topic)
      }
    }
  }
}
