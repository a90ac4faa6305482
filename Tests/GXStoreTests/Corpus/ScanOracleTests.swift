import GXModel
import GXStore
import Testing

/// Every scan against the same question put to the reports themselves, row by row.
@Suite struct ScanOracleTests {
  static let reports = InventedReports.many(organs: 4_000, years: 2015...2022, seed: 7)
  static let corpus = Corpus(reports: reports)
  /// The reports in the order of the rows, by source.
  static let rows: [ParsedReport] = {
    let bySource = Dictionary(uniqueKeysWithValues: reports.map { ($0.source, $0) })
    return (0..<corpus.rowCount).compactMap { bySource[corpus[$0].source] }
  }()

  static let selections: [CorpusSelection] = [
    .all,
    CorpusSelection(years: 2017...2019),
    CorpusSelection(years: 1900...1950),
    CorpusSelection(years: 2021...2099, levels: [.county]),
    CorpusSelection(divisions: [DivisionCode(990_100), DivisionCode(990_301)].compactMap(\.self)),
    CorpusSelection(divisions: [DivisionCode(990_000)].compactMap(\.self), forms: [.d, .c]),
    CorpusSelection(years: 2016...2016, levels: [.township, .department], scopes: [.own]),
    CorpusSelection(organs: Set((0..<50).compactMap { corpus.organs(named: "合成机关\($0)").first })),
    CorpusSelection(levels: []),
  ]

  static func passes(_ report: ParsedReport, _ selection: CorpusSelection) -> Bool {
    guard let year = report.year, let form = report.form else { return false }
    if let years = selection.years, !years.contains(year) { return false }
    if let divisions = selection.divisions {
      guard let division = report.division, divisions.contains(where: division.isWithin) else {
        return false
      }
    }
    if let levels = selection.levels {
      guard let level = report.level, levels.contains(level) else { return false }
    }
    if let organs = selection.organs {
      guard organs.contains(where: { corpus.organs[$0.index].name == report.organ?.name }) else {
        return false
      }
    }
    if let forms = selection.forms, !forms.contains(form) { return false }
    if let scopes = selection.scopes, !scopes.contains(report.scope) { return false }
    return true
  }

  @Test(arguments: selections.indices)
  func `a selection gives the rows of the reports that pass it`(index: Int) {
    let selection = Self.selections[index]
    let expected = Self.rows.indices.filter { Self.passes(Self.rows[$0], selection) }
    let rows = Self.corpus.rows(in: selection)
    #expect(rows.indices == expected)
    #expect(rows.count == expected.count)
  }

  @Test(arguments: selections.indices, InventedReports.columns.map(\.measure))
  func `aggregates and values are those of the reports`(index: Int, measure: Measure) throws {
    let column = try #require(Self.corpus.column(measure))
    let rows = Self.corpus.rows(in: Self.selections[index])
    let values = rows.indices.map { Self.rows[$0].observation(of: measure)?.value?.millionths }
    let present = values.compactMap(\.self)
    let aggregate = column.aggregate(in: rows)
    #expect(aggregate.rows == values.count)
    #expect(aggregate.count == present.count)
    #expect(aggregate.missing == values.count - present.count)
    #expect(aggregate.sumMillionths == present.reduce(Int128(0)) { $0 + Int128($1) })
    #expect(aggregate.minimum?.millionths == present.min())
    #expect(aggregate.maximum?.millionths == present.max())
    let nearest = present.compactMap { Double("\(Quantity(millionths: $0))") }
    let areNearest = column.doubles(in: rows) == nearest
    #expect(areNearest)
    var seen: [Int64] = []
    column.forEach(in: rows) { _, value in seen.append(value.millionths) }
    let areSame = seen == present
    #expect(areSame)
  }

  @Test(arguments: InventedReports.columns.map(\.measure))
  func `each cell and its status are the report's`(measure: Measure) throws {
    let column = try #require(Self.corpus.column(measure))
    for (row, report) in Self.rows.enumerated() {
      let observation = report.observation(of: measure)
      guard column[row] == observation?.value, column.status(at: row) == observation?.status else {
        Issue.record("row \(row): \(String(describing: column[row]))")
        return
      }
    }
  }

  @Test(
    arguments: [
      [.year], [.province], [.prefecture], [.division, .year], [.level], [.level, .year], [.organ],
      [.form, .scope], [],
    ] as [Set<GroupingAttribute>])
  func `groups cover each row once and their rows agree in the key`(by: Set<GroupingAttribute>) {
    let rows = Self.corpus.rows(in: CorpusSelection(years: 2016...2021))
    let groups = Self.corpus.groups(of: rows, by: by)
    #expect(groups.flatMap(\.rows.indices).sorted() == rows.indices)
    #expect(groups.map(\.key) == groups.map(\.key).sorted())
    #expect(Set(groups.map(\.key)).count == groups.count)
    for group in groups {
      group.rows.forEach { row in
        let report = Self.rows[row]
        if by.contains(.year) { #expect(report.year == group.key.year) }
        if by.contains(.province) { #expect(report.division?.province == group.key.division) }
        if by.contains(.level) { #expect(report.level == group.key.level) }
        if by.contains(.form) { #expect(report.form == group.key.form) }
      }
    }
  }

  @Test func `values of a small range take one byte, constants none`() throws {
    let natural = try #require(Self.corpus.column(Measure(.applicationsNew, .natural)))
    let small = try #require(Self.corpus.column(Measure(.applicationsNew)))
    let large = try #require(Self.corpus.column(Measure(.proactiveTotal)))
    #expect(natural.byteCount < small.byteCount)
    #expect(small.byteCount * 4 < large.byteCount)
    #expect(small.decimals == 0)
    #expect(try #require(Self.corpus.column(Measure(.feesAmount))).decimals == 2)
    #expect(try #require(Self.corpus.column(Measure(.procurementAmount))).decimals == 6)
  }
}
