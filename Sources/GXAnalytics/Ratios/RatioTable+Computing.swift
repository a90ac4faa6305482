import GXModel
import GXStatistics
public import GXStore

extension RatioTable {
  /// The ratio table that a query asks of a corpus.
  ///
  /// - Throws: ``AnalyticsError`` when the organ is not known or no report fits.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    let column = RatioColumn(query.ratio, convention: query.convention, in: corpus)
    let definitions = RatioDefinitions(query.ratio, convention: query.convention)
    let planner = CoverPlanner(
      years: query.years, region: query.region, level: query.level, organ: query.organ,
      scope: query.scope, isByLevel: query.grouping == .level)
    let planned = try planner.covers(in: corpus) { column.part(of: $0, in: corpus) != nil }
    let series = planned.map {
      RatioSeries($0, query: query, column: column, definitions: definitions, corpus: corpus)
    }
    self.query = query
    rows = series.flatMap { $0.rows(query, column: column) }
    breaks = series.flatMap { $0.definitions.breaks(level: $0.planned.level) }
    isSynthetic = series.contains(where: \.isSynthetic)
    notes =
      RatioNotes(
        query: query, series: series, rows: rows, breaks: breaks, isSynthetic: isSynthetic
      ).all
  }
}

extension RatioTable.Row {
  init(
    year: Int, group: ResultGroup, parts: [RatioColumn.Part], members: Int, isDefined: Bool,
    segment: Int, query: RatioTable.Query
  ) {
    let numerator = Quantity.sum(parts.map(\.numerator))
    let denominator = Quantity.sum(parts.map(\.denominator))
    let interval = query.ratio.interval(of: numerator, over: denominator, query.method)
    let least = Quantity(whole: max(1, query.smallestDenominator)) ?? .zero
    let large = parts.filter { $0.denominator >= least }
    let sample = SortedSample(large.map { $0.numerator.double / $0.denominator.double })
    self.init(
      year: year, region: group.region, level: group.level, organ: group.organ,
      numerator: numerator, denominator: denominator,
      ratio: RatioTable.Row.quotient(numerator, denominator), low: interval?.low,
      high: interval?.high, mean: sample.map { $0.values.reduce(0, +) / Double($0.count) },
      median: sample?.median, organs: parts.count, missing: isDefined ? members - parts.count : 0,
      expected: isDefined ? members : parts.count, small: parts.count - large.count,
      segment: segment,
      status: parts.map(\.status).reduce(nil) { $0?.joined(with: $1) ?? $1 }
        ?? (isDefined ? nil : .notInForm))
  }

  private static func quotient(_ numerator: Quantity?, _ denominator: Quantity?) -> Double? {
    guard let numerator, let denominator, denominator > .zero else { return nil }
    return numerator.double / denominator.double
  }

}

extension Ratio {
  /// The 95 % interval of a ratio of sums; `nil` over nothing, and where the numerator is no count, such
  /// as money: nothing is then known of its spread.
  func interval(
    of numerator: Quantity?, over denominator: Quantity?, _ method: ProportionMethod
  ) -> Interval? {
    guard let numerator, let denominator, denominator > .zero, countsCases,
      let cases = numerator.whole
    else { return nil }
    if isProportion {
      return denominator.whole.flatMap { Proportion(cases, of: $0) }?.interval(method)
    }
    let base = denominator.double
    return Poisson.interval(cases).map { Interval($0.low / base, $0.high / base) }
  }
}

extension Quantity {
  /// The exact sum; `nil` for no values and where it cannot be held.
  static func sum(_ values: [Quantity]) -> Quantity? {
    guard !values.isEmpty else { return nil }
    let total = values.reduce(Int128(0)) { $0 + Int128($1.millionths) }
    return Int64(exactly: total).map(Quantity.init(millionths:))
  }
}
