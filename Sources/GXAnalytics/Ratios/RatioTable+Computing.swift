import GXModel
import GXStatistics
public import GXStore

extension RatioTable {
  /// The ratio table that a query asks of a corpus.
  ///
  /// - Throws: ``AnalyticsError`` when the organ is not known, no report fits, or rows are to be divided by
  ///   applicant and the ratio's figures are not.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    let (topic, grouping) = (query.topic, query.grouping)
    let total = RatioColumn(in: corpus) { topic.formula(under: $0, of: nil) }
    let planned = try query.reports.planner(isByLevel: grouping == .level)
      .covers(in: corpus) { total[$0] != nil }
    let applicants: [Applicant?] = grouping == .applicant ? Applicant.allCases : [nil]
    var series: [RatioSeries] = []
    for applicant in applicants {
      let definitions = RatioDefinitions { topic.formula(under: $0, of: applicant) }
      let column =
        applicant == nil
        ? total : RatioColumn(in: corpus) { topic.formula(under: $0, of: applicant) }
      guard Form.allCases.contains(where: column.isDefined) else { throw .notDivisible(grouping) }
      for planned in planned {
        let groups = OrganGroups(
          of: planned.cover, by: grouping, below: query.reports.region, level: planned.level,
          in: corpus)
        series.append(
          RatioSeries(
            planned, topic: topic, applicant: applicant, column: column, definitions: definitions,
            groups: groups, in: corpus))
      }
    }
    self.init(query: query, series: series)
  }

  private init(query: Query, series: [RatioSeries]) {
    self.query = query
    rows = series.flatMap(\.rows)
    tests = query.topic.ratio.isProportion ? TrendTest.tests(of: rows) : []
    breaks = series.reduce(into: []) { breaks, series in
      breaks += series.definitions.breaks(level: series.planned.level)
        .filter { !breaks.contains($0) }
    }
    isSynthetic = series.contains(where: \.isSynthetic)
    notes =
      RatioNotes(
        query: query, series: series, rows: rows, tests: tests, breaks: breaks,
        isSynthetic: isSynthetic
      ).all
  }
}

extension RatioTable.Topic {
  /// The formula under a form's definitions, of all applicants or one.
  func formula(under form: Form, of applicant: Applicant?) -> Ratio.Formula? {
    let formula = ratio.formula(under: form, convention: convention)
    return applicant.map { formula?.of($0, under: form) } ?? formula
  }
}

extension RatioTable.Row {
  init(
    year: Int, group: ResultGroup, parts: [RatioColumn.Part], members: Int, isDefined: Bool,
    segment: Int, bounds: ShareBounds?, topic: RatioTable.Topic
  ) {
    let numerator = Quantity.sum(parts.map(\.numerator))
    let denominator = Quantity.sum(parts.map(\.denominator))
    let interval = topic.ratio.interval(of: numerator, over: denominator, topic.method)
    let least = Quantity(whole: max(1, topic.smallestDenominator)) ?? .zero
    let large = parts.filter { $0.denominator >= least }
    let sample = SortedSample(large.map { $0.numerator.double / $0.denominator.double })
    self.init(
      year: year, region: group.region, level: group.level, organ: group.organ,
      applicant: group.applicant, numerator: numerator, denominator: denominator,
      ratio: RatioTable.Row.quotient(numerator, denominator), low: interval?.low,
      high: interval?.high, mean: sample.map { $0.values.reduce(0, +) / Double($0.count) },
      median: sample?.median, organs: parts.count, missing: isDefined ? members - parts.count : 0,
      expected: isDefined ? members : parts.count, small: parts.count - large.count,
      segment: segment,
      status: parts.map(\.status).reduce(nil) { $0?.joined(with: $1) ?? $1 }
        ?? (isDefined ? nil : .notInForm), bounds: bounds)
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
