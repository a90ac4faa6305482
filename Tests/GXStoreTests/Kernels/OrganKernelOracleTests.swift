import GXModel
import GXStore
import Testing

/// The kernels that follow organs through the years, over several stretches of organs, scopes and widths,
/// against the same questions put to plain rows.
@Suite struct OrganKernelOracleTests {
  typealias Row = InventedTable.Row
  static let table = InventedTable(
    organs: 9_000, years: 2018...2020, mixesScopes: true, seed: 29)
  /// Without scopes an organ is a place, with them its scopes are.
  static let tableOfOneScope = InventedTable(organs: 9_000, years: 2018...2020, seed: 31)

  static let selections: [CorpusSelection] = [
    .all,
    CorpusSelection(levels: [.county, .township]),
    CorpusSelection(
      years: 2019...2020, divisions: [430_100, 650_100].compactMap { DivisionCode($0) }),
    CorpusSelection(levels: [.department], scopes: [.own]),
  ]

  static func passes(_ row: Row, _ selection: CorpusSelection) -> Bool {
    (selection.years?.contains(row.year) ?? true)
      && (selection.levels.map { row.level.map($0.contains) ?? false } ?? true)
      && (selection.scopes?.contains(row.scope) ?? true)
      && (selection.divisions.map { list in
        row.division.map { division in list.contains(where: division.isWithin) } ?? false
      } ?? true)
  }

  struct OrganYear: Hashable {
    let organ: Int
    let year: Int
    let scope: Scope?
  }

  /// Conditions: a direction, a factor and the least base in millionths; the last needs 128 bits.
  static let conditions: [ChangeCondition] = [
    (.above, 2, 1, 10_000_000), (.below, 1, 2, 0), (.above, -3, 7, -5_000_000_000),
    (.below, 5, 4, Int64.min), (.above, Int32.max, 3, 1),
  ].compactMap { direction, numerator, denominator, least in
    ChangeCondition.Factor(numerator, over: denominator).map {
      ChangeCondition(direction, factor: $0, leastBase: Quantity(millionths: least))
    }
  }

  @Test(arguments: [0, 5, 6, 8, 10, 11, 12, 13, 14], conditions.indices)
  func `changes compare an organ with itself in the same scope`(index: Int, number: Int) throws {
    let condition = Self.conditions[number]
    let measure = InventedTable.columns[index].measure
    let unit = InventedTable.unit(index)
    let table = number.isMultiple(of: 2) ? Self.table : Self.tableOfOneScope
    for selection in Self.selections {
      let rows = table.rows.filter { Self.passes($0, selection) }
      let figures = Dictionary(
        uniqueKeysWithValues: rows.compactMap { row in
          row.figures[index].map {
            (OrganYear(organ: row.organ, year: row.year, scope: row.scope), Int128($0) * unit)
          }
        })
      var compared = 0
      var met = 0
      for (key, value) in figures {
        let earlier = OrganYear(organ: key.organ, year: key.year - 1, scope: key.scope)
        guard let base = figures[earlier], base >= Int128(condition.leastBase.millionths)
        else { continue }
        compared += 1
        let scaled = value * Int128(condition.factor.denominator)
        let limit = base * Int128(condition.factor.numerator)
        if condition.direction == .above ? scaled > limit : scaled < limit { met += 1 }
      }
      for threads in [1, 3] {
        let result = try table.corpus.run(
          CorpusQuery(selection, asking: [.changed(measure, condition)]), threads: threads)
        #expect(result.rows.map(\.answers) == [[.changed(met, of: compared)]])
      }
    }
  }

  @Test(arguments: selections.indices, [true, false])
  func `a panel keeps the organs that have a figure in every year of the selection`(
    index: Int, mixesScopes: Bool
  ) throws {
    let selection = Self.selections[index]
    let table = mixesScopes ? Self.table : Self.tableOfOneScope
    let measure = Measure(.applicationsCarriedIn)
    let rows = table.rows.filter { Self.passes($0, selection) }
    let years = Set(rows.map(\.year))
    let members = Dictionary(grouping: rows.filter { $0.figures[1] != nil }, by: \.organ)
      .filter { Set($0.value.map(\.year)) == years }
    let expected = rows.filter { members[$0.organ] != nil }
    let result = try table.corpus.run(
      CorpusQuery(selection, panel: measure, by: [.year], asking: [.organs]), threads: 2)
    for row in result.rows {
      let own = expected.filter { $0.year == row.key.year }
      #expect(
        row.answers == [.organs(reports: own.count, organs: Set(own.map(\.organ)).count)])
    }
    #expect(result.rows.count == years.count)
  }

  @Test(arguments: [0, 6, 8, 10, 11, 12, 13, 14], [30, 600])
  func `the organs with the largest sums are found in all stretches`(
    index: Int, count: Int
  ) throws {
    let measure = InventedTable.columns[index].measure
    let unit = InventedTable.unit(index)
    // The few organs of one region are all asked for, those without a positive sum too.
    let selection = CorpusSelection(
      divisions: count > 30 ? [DivisionCode(650_100)].compactMap(\.self) : nil, scopes: [.own])
    var sums: [Int: Int128] = [:]
    for row in Self.table.rows where Self.passes(row, selection) {
      if let value = row.figures[index] { sums[row.organ, default: 0] += Int128(value) }
    }
    let best = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count)
    let result = try Self.table.corpus.run(
      CorpusQuery(selection, asking: [.top(measure, count: count)]), threads: 2)
    let expected = best.map {
      RankedOrgan(organ: OrganCode(index: $0.key), millionths: $0.value * unit)
    }
    #expect(result.rows.map(\.answers) == [[.top(expected)]])
  }

  /// Pairs of columns whose figures are compared, from two bytes to sixteen.
  static let pairs = [
    (1, 3), (5, 5), (4, 9), (0, 7), (7, 8), (8, 10), (10, 10), (6, 5), (11, 12),
    (12, 12), (13, 0), (14, 14), (11, 11),
  ]

  @Test(arguments: pairs.indices)
  func `identities hold balances of any width`(pair: Int) throws {
    let (one, other) = Self.pairs[pair]
    let units = [one, other].map(InventedTable.unit)
    let identities = [
      FigureIdentity(
        [InventedTable.columns[one].measure], equals: [InventedTable.columns[other].measure]),
      FigureIdentity(
        [Measure(.applicationsCarriedIn), Measure(.applicationsCarriedOut)],
        equals: [Measure(.applicationsNew)]),
    ]
    for selection in Self.selections {
      var judged = 0
      var broken = 0
      for row in Self.table.rows where Self.passes(row, selection) {
        var balances: [Int128] = []
        if let left = row.figures[one], let right = row.figures[other] {
          balances.append(Int128(left) * units[0] - Int128(right) * units[1])
        }
        if let carriedIn = row.figures[1], let carriedOut = row.figures[3],
          let new = row.figures[0]
        {
          balances.append(Int128(carriedIn + carriedOut - new))
        }
        if !balances.isEmpty { judged += 1 }
        if balances.contains(where: { $0 != 0 }) { broken += 1 }
      }
      let result = try Self.table.corpus.run(
        CorpusQuery(selection, asking: [.broken(identities)]), threads: 2)
      #expect(result.rows.map(\.answers) == [[.broken(broken, of: judged)]])
    }
  }
}
