import GXModel
import GXStore
import Testing

/// Every question against the same question put to plain rows, for several selections and groupings.
@Suite struct QueryOracleTests {
  typealias Row = InventedTable.Row
  static let table = InventedTable(organs: 3_200, years: 2016...2021, seed: 3)

  static let selections: [CorpusSelection] = [
    .all,
    CorpusSelection(years: 2018...2020, divisions: [DivisionCode(430_000)].compactMap(\.self)),
    CorpusSelection(years: 2017...2021, levels: [.county, .township]),
    CorpusSelection(
      organs: Set(table.corpus.organs(named: "合成机关5") + table.corpus.organs(named: "合成机关17"))),
    CorpusSelection(years: 2030...2031),
  ]

  static let groupings: [Set<GroupingAttribute>] = [
    [], [.year], [.province, .year], [.prefecture], [.level, .year], [.division, .form],
  ]

  static func passes(_ row: Row, _ selection: CorpusSelection) -> Bool {
    if let years = selection.years, !years.contains(row.year) { return false }
    if let divisions = selection.divisions {
      guard let division = row.division, divisions.contains(where: division.isWithin) else {
        return false
      }
    }
    if let levels = selection.levels {
      guard let level = row.level, levels.contains(level) else { return false }
    }
    if let organs = selection.organs, !organs.contains(where: { $0.index == row.organ }) {
      return false
    }
    return true
  }

  static func key(_ row: Row, _ grouping: Set<GroupingAttribute>) -> GroupKey {
    var division: DivisionCode?
    if grouping.contains(.province) { division = row.division?.province }
    if grouping.contains(.prefecture) { division = row.division?.prefecture ?? row.division }
    if grouping.contains(.division) { division = row.division }
    return GroupKey(
      year: grouping.contains(.year) ? row.year : nil, division: division,
      level: grouping.contains(.level) ? row.level : nil,
      form: grouping.contains(.form) ? row.form : nil)
  }

  /// A selection and a grouping with the rows that they give.
  struct Case: Sendable {
    let selection: CorpusSelection
    let grouping: Set<GroupingAttribute>
    /// The first column's figures in the selection.
    let applications: [OrganYear: Int64]
    let groups: [(key: GroupKey, rows: [Row])]
  }

  static let cases: [Case] = selections.flatMap { selection in
    let selected = table.rows.filter { passes($0, selection) }
    let applications = Dictionary(
      uniqueKeysWithValues: selected.compactMap { row in
        row.figures[0].map { (OrganYear(organ: row.organ, year: row.year), $0) }
      })
    return groupings.map { grouping in
      Case(
        selection: selection, grouping: grouping, applications: applications,
        groups: Dictionary(grouping: selected) { key($0, grouping) }
          .sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
  }

  /// Runs a question and compares each group's answer with the oracle's.
  static func check(
    _ question: Question, _ oracle: (_ group: [Row], _ test: Case) -> Answer
  ) throws {
    for test in cases {
      let query = CorpusQuery(test.selection, by: test.grouping, asking: [question])
      let result = try table.corpus.run(query, threads: 2)
      #expect(result.rows.map(\.key) == test.groups.map(\.key))
      for (row, group) in zip(result.rows, test.groups) {
        let isSame = row.answers == [oracle(group.rows, test)]
        #expect(isSame, "\(test.selection) \(row.key)")
      }
    }
  }

  static func values(_ rows: [Row], _ column: Int) -> [Int64] {
    rows.compactMap { $0.figures[column] }
  }

  static func sum(_ values: [Int64]) -> Int128 { values.reduce(0) { $0 + Int128($1) } }

  @Test(arguments: [0, 4, 5, 7, 11, 12, 13])
  func `sums, counts and extremes`(column: Int) throws {
    let measure = InventedTable.columns[column].measure
    try Self.check(.sum(measure)) { group, _ in
      let values = Self.values(group, column)
      return .sum(
        FigureSum(rows: group.count, count: values.count, millionths: Self.sum(values) * 1_000_000))
    }
    try Self.check(.summary(measure)) { group, _ in
      let values = Self.values(group, column)
      return .summary(
        Aggregate.of(values.map { Quantity(millionths: $0 * 1_000_000) }, rows: group.count))
    }
  }

  @Test func `ratios take the reports that have every figure`() throws {
    try Self.check(
      .ratio(
        of: [Measure(.outcomeGranted), Measure(.outcomePartial)], to: [Measure(.outcomeTotal)])
    ) { group, _ in
      let complete = group.compactMap { row -> (Int64, Int64)? in
        guard let granted = row.figures[4], let partial = row.figures[5], let total = row.figures[2]
        else { return nil }
        return (granted + partial, total)
      }
      return .ratio(
        FigureRatio(
          rows: group.count, count: complete.count,
          numerator: Self.sum(complete.map(\.0)) * 1_000_000,
          denominator: Self.sum(complete.map(\.1)) * 1_000_000))
    }
  }

  @Test(arguments: [0, 4, 6, 7, 11, 12])
  func `quantiles are those of the sorted values`(column: Int) throws {
    let probabilities = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]
    try Self.check(.quantiles(InventedTable.columns[column].measure, probabilities)) { group, _ in
      let sorted = Self.values(group, column).sorted()
      let quantiles = probabilities.map { probability -> Double? in
        guard !sorted.isEmpty else { return nil }
        let position = Double(sorted.count - 1) * probability
        let low = Int(position)
        let high = min(low + 1, sorted.count - 1)
        return Double(sorted[low]) + Double(sorted[high] - sorted[low]) * (position - Double(low))
      }
      return .quantiles(quantiles, count: sorted.count)
    }
  }

  @Test func `histograms count each value in its bin`() throws {
    let edges: [Int64] = [0, 1, 30, 80]
    try Self.check(
      .histogram(
        Measure(.applicationsNew), edges: edges.map { Quantity(millionths: $0 * 1_000_000) })
    ) { group, _ in
      let values = Self.values(group, 0)
      let bins = [
        values.count { $0 == 0 }, values.count { (1..<30).contains($0) },
        values.count { (30...80).contains($0) },
      ]
      return .histogram(bins, count: values.count)
    }
  }

  @Test func `organs are counted once a group`() throws {
    try Self.check(.organs) { group, _ in
      .organs(reports: group.count, organs: Set(group.map(\.organ)).count)
    }
  }

  @Test func `reports that break an identity are counted once`() throws {
    let identities = [
      FigureIdentity.applicationBalance[0],
      FigureIdentity([Measure(.outcomeGranted)], equals: [Measure(.proactiveTotal)]),
    ]
    try Self.check(.broken(identities)) { group, _ in
      var judged = 0
      var broken = 0
      for row in group {
        var balances: [Int64] = []
        if let new = row.figures[0], let carriedIn = row.figures[1], let total = row.figures[2],
          let carriedOut = row.figures[3]
        {
          balances.append(new + carriedIn - total - carriedOut)
        }
        if let one = row.figures[4], let other = row.figures[7] { balances.append(one - other) }
        if !balances.isEmpty { judged += 1 }
        if balances.contains(where: { $0 != 0 }) { broken += 1 }
      }
      return .broken(broken, of: judged)
    }
  }

  struct OrganYear: Hashable {
    let organ: Int
    let year: Int
  }

  @Test(
    arguments: [
      Optional.some(.moreThanDoubled(leastBase: Quantity(millionths: 10_000_000))),
      ChangeCondition.Factor(1, over: 2).map {
        ChangeCondition(.below, factor: $0, leastBase: Quantity(millionths: 1))
      },
    ].compactMap(\.self))
  func `changes compare each organ with itself the year before`(condition: ChangeCondition) throws {
    let factor = Double(condition.factor.numerator) / Double(condition.factor.denominator)
    let least = Double(condition.leastBase.millionths) / 1e6
    try Self.check(.changed(Measure(.applicationsNew), condition)) { group, test in
      var compared = 0
      var met = 0
      for row in group {
        guard let value = row.figures[0],
          let base = test.applications[OrganYear(organ: row.organ, year: row.year - 1)],
          Double(base) >= least
        else { continue }
        compared += 1
        let limit = Double(base) * factor
        if condition.direction == .above ? Double(value) > limit : Double(value) < limit {
          met += 1
        }
      }
      return .changed(met, of: compared)
    }
  }

  @Test(arguments: [0, 6])
  func `the organs with the largest sums come first, of equal ones the earlier`(column: Int) throws
  {
    try Self.check(.top(InventedTable.columns[column].measure, count: 7)) { group, _ in
      var sums: [Int: Int64] = [:]
      for row in group {
        if let value = row.figures[column] { sums[row.organ, default: 0] += value }
      }
      let best = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(7)
      return .top(
        best.map {
          RankedOrgan(organ: OrganCode(index: $0.key), millionths: Int128($0.value) * 1_000_000)
        })
    }
  }

  @Test func `a balanced panel keeps organs with a figure in every year`() throws {
    let measure = Measure(.applicationsCarriedIn)
    let selection = CorpusSelection(years: 2017...2020)
    let selected = Self.table.rows.filter { Self.passes($0, selection) }
    let members = Dictionary(grouping: selected.filter { $0.figures[1] != nil }, by: \.organ)
      .filter { Set($0.value.map(\.year)).count == 4 }
    let query = CorpusQuery(selection, panel: measure, by: [.year], asking: [.sum(measure)])
    let result = try Self.table.corpus.run(query, threads: 2)
    #expect(result.rows.map(\.key.year) == [2017, 2018, 2019, 2020])
    for row in result.rows {
      let values = Self.values(
        selected.filter { members[$0.organ] != nil && $0.year == row.key.year }, 1)
      let expected = FigureSum(
        rows: members.count, count: members.count, millionths: Self.sum(values) * 1_000_000)
      #expect(row.answers == [.sum(expected)])
    }
  }

  @Test func `answers are the same bits for any number of threads`() throws {
    let measures = [Measure(.applicationsNew), Measure(.outcomeGranted), Measure(.proactiveTotal)]
    let questions = measures.flatMap { measure -> [Question] in
      [
        .sum(measure), .quantiles(measure, [0.3, 0.5]), .gini(measure), .top(measure, count: 5),
        .changed(measure, .moreThanDoubled(leastBase: .zero)),
      ]
    }
    for grouping in Self.groupings {
      let query = CorpusQuery(by: grouping, asking: questions)
      let one = try Self.table.corpus.run(query, threads: 1)
      for threads in [2, 3, 16] {
        #expect(try Self.table.corpus.run(query, threads: threads) == one)
      }
    }
  }
}

extension Aggregate {
  fileprivate static func of(_ values: [Quantity], rows: Int) -> Aggregate {
    Aggregate(
      rows: rows, count: values.count,
      sumMillionths: values.reduce(0) { $0 + Int128($1.millionths) }, minimum: values.min(),
      maximum: values.max())
  }
}
