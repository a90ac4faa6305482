import GXModel
import GXStore
import SyntheticColumns

/// The questions that all engines answer, and each answer as rows of numbers and words.
struct NamedQuestion: Sendable {
  let number: Int
  let title: String
  let query: CorpusQuery
  /// A result's rows in the form that all engines print.
  let table: @Sendable (QueryResult, Corpus) -> [[Cell]]
}

enum TwelveQuestions {
  static let applications = Measure(.applicationsNew)
  static let outcomes = SyntheticFigures.outcomes.map { Measure($0) }
  /// 湖南省
  static let province = [DivisionCode(430_000)].compactMap(\.self)

  static let all: [NamedQuestion] = [
    NamedQuestion(
      number: 1, title: "sum and count by year",
      query: CorpusQuery(by: [.year], asking: [.sum(applications)]), table: sums),
    NamedQuestion(
      number: 2, title: "the same for one province's counties",
      query: CorpusQuery(
        CorpusSelection(divisions: province, levels: [.county]), by: [.year],
        asking: [.sum(applications)]), table: sums),
    NamedQuestion(
      number: 3, title: "quartiles by year",
      query: CorpusQuery(by: [.year], asking: [.quantiles(applications, [0.25, 0.5, 0.75])]),
      table: quantiles),
    NamedQuestion(
      number: 4, title: "disclosure ratio by province since 2021",
      query: CorpusQuery(
        CorpusSelection(years: 2021...2025), by: [.province],
        asking: [
          .ratio(
            of: [Measure(.outcomeGranted), Measure(.outcomePartial)], to: [Measure(.outcomeTotal)])
        ]), table: ratios),
    NamedQuestion(
      number: 5, title: "outcome groups and grounds by year",
      query: CorpusQuery(by: [.year], asking: outcomes.map { .sum($0) }), table: sums),
    NamedQuestion(
      number: 6, title: "mean by province and year",
      query: CorpusQuery(by: [.province, .year], asking: [.sum(applications)]), table: means),
    NamedQuestion(
      number: 7, title: "reports that break the balance",
      query: CorpusQuery(asking: [.broken(FigureIdentity.applicationBalance)]), table: broken),
    NamedQuestion(
      number: 8, title: "the 20 organs with the largest sum since 2019",
      query: CorpusQuery(
        CorpusSelection(years: 2019...2025), asking: [.top(applications, count: 20)]), table: top),
    NamedQuestion(
      number: 9, title: "trend over the balanced panel 2019-2024",
      query: CorpusQuery(
        CorpusSelection(years: 2019...2024), panel: applications, by: [.year],
        asking: [.sum(applications)]), table: sums),
    NamedQuestion(
      number: 10, title: "organs that more than doubled, by province",
      query: CorpusQuery(
        by: [.province],
        asking: [
          .changed(
            applications, .moreThanDoubled(leastBase: Quantity(millionths: 10 * Quantity.scale)))
        ]),
      table: changed),
    NamedQuestion(
      number: 11, title: "Gini over organs by year",
      query: CorpusQuery(by: [.year], asking: [.gini(applications)]), table: gini),
    NamedQuestion(
      number: 12, title: "distinct organs by level and year",
      query: CorpusQuery(by: [.level, .year], asking: [.organs]), table: organs),
  ]

  private static func key(_ key: GroupKey) -> [Cell] {
    [
      key.division.map { .number(Double($0.number / 10_000)) },
      key.level.map { .word($0.rawValue) }, key.year.map { .number(Double($0)) },
    ].compactMap(\.self)
  }

  private static func rows(
    _ result: QueryResult, _ cells: (Answer) -> [Cell]
  ) -> [[Cell]] {
    result.rows.map { key($0.key) + $0.answers.flatMap(cells) }
  }

  @Sendable private static func sums(_ result: QueryResult, _ corpus: Corpus) -> [[Cell]] {
    rows(result) { answer in
      guard case .sum(let sum) = answer else { return [] }
      return [.number(sum.sum?.double), .number(Double(sum.count))]
    }
  }

  @Sendable private static func means(_ result: QueryResult, _ corpus: Corpus) -> [[Cell]] {
    rows(result) { if case .sum(let sum) = $0 { [.number(sum.mean)] } else { [] } }
  }

  @Sendable private static func quantiles(_ result: QueryResult, _ corpus: Corpus) -> [[Cell]] {
    rows(result) {
      if case .quantiles(let values, _) = $0 { values.map { .number($0) } } else { [] }
    }
  }

  @Sendable private static func ratios(_ result: QueryResult, _ corpus: Corpus) -> [[Cell]] {
    rows(result) { if case .ratio(let ratio) = $0 { [.number(ratio.value)] } else { [] } }
  }

  @Sendable private static func broken(_ result: QueryResult, _ corpus: Corpus) -> [[Cell]] {
    rows(result) { if case .broken(let count, _) = $0 { [.number(Double(count))] } else { [] } }
  }

  @Sendable private static func changed(_ result: QueryResult, _ corpus: Corpus) -> [[Cell]] {
    rows(result) { answer in
      guard case .changed(let count, let compared) = answer else { return [] }
      return [.number(Double(count)), .number(Double(compared))]
    }
  }

  @Sendable private static func gini(_ result: QueryResult, _ corpus: Corpus) -> [[Cell]] {
    rows(result) { if case .gini(let value, _) = $0 { [.number(value)] } else { [] } }
  }

  @Sendable private static func organs(_ result: QueryResult, _ corpus: Corpus) -> [[Cell]] {
    rows(result) {
      if case .organs(_, let organs) = $0 { [.number(Double(organs))] } else { [] }
    }
  }

  @Sendable private static func top(_ result: QueryResult, _ corpus: Corpus) -> [[Cell]] {
    result.rows.flatMap(\.answers).flatMap { answer -> [[Cell]] in
      guard case .top(let organs) = answer else { return [] }
      return organs.map { [.number(Double($0.organ.index)), .number($0.sum?.double)] }
    }
  }
}

/// A number, a word, or nothing.
enum Cell: Encodable {
  case number(Double?)
  case word(String)

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .word(let word): try container.encode(word)
    }
  }
}
