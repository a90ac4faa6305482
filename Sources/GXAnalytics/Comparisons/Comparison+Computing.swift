import GXModel
import GXStatistics
public import GXStore

extension Comparison {
  /// The ratios that sides are compared by.
  private static let ratios: [Ratio] = [
    .disclosure, .granted, .partial, .denied, .unavailable, .notProcessed, .other, .concluded,
    .carriedOver, .naturalShare, .reviewRate, .litigationRate, .reviewCorrected,
    .litigationCorrected,
  ]

  /// The comparison that a query asks of a corpus.
  ///
  /// - Throws: ``AnalyticsError`` when an organ is not known, a side has no report, the sides have no year
  ///   in common, or peers are asked for of a side of several levels.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    let reports = try ComparisonReports(query, in: corpus)
    let outcomes = ComparedOutcomes(reports, in: corpus)
    let strata = ApplicantStrata(reports, in: corpus)
    let rows = Row.judged(Comparison.ratios.compactMap { Row($0, of: reports, in: corpus) })
    let isSynthetic = [reports.a, reports.b].contains { $0.isSynthetic(in: corpus) }
    let notes = ComparisonNotes(
      reports: reports, rows: rows, distance: outcomes.distance, split: strata.split,
      standardised: strata.standardised, isSynthetic: isSynthetic)
    self.init(
      query: query, a: Side(name: reports.names.a, planned: reports.a, in: corpus),
      b: Side(name: reports.names.b, planned: reports.b, in: corpus), rows: rows,
      outcomes: outcomes.shifts, distance: outcomes.distance, split: strata.split,
      standardised: strata.standardised, isSynthetic: isSynthetic, notes: notes.all)
  }
}

extension Comparison.Side {
  init(name: LocalizedText, planned: CoverPlanner.Planned, in corpus: Corpus) {
    self.name = name
    var seen: Set<Int32> = []
    planned.cover.rows.forEach { row in
      if planned.years.contains(Int(corpus.attributes.years[row])) {
        seen.insert(corpus.attributes.organs[row])
      }
    }
    organs = seen.count
    from = planned.years.lowerBound
    to = planned.years.upperBound
  }
}

extension CoverPlanner.Planned {
  /// Whether any report in the years shown says that its figures are synthetic.
  func isSynthetic(in corpus: Corpus) -> Bool {
    var found = false
    cover.rows.forEach { row in
      found =
        found
        || corpus.attributes.synthetic[row] && years.contains(Int(corpus.attributes.years[row]))
    }
    return found
  }
}

extension Comparison.Row {
  /// `nil` where a side has no report with the figures.
  init?(_ ratio: Ratio, of reports: ComparisonReports, in corpus: Corpus) {
    let column = RatioColumn(ratio, convention: .concluded, in: corpus)
    let definitions = RatioDefinitions(ratio, convention: .concluded)
    func estimate(_ planned: CoverPlanner.Planned) -> Comparison.Estimate? {
      let sums = OrganRatios(
        planned, asked: planned.years, column: column, definitions: definitions, in: corpus)
      return Comparison.Estimate(ratio, of: sums)
    }
    guard let a = estimate(reports.a), let b = estimate(reports.b) else { return nil }
    let interval = Comparison.Row.interval(ratio, a, b)
    self.init(
      ratio: ratio, a: a, b: b, difference: a.ratio.flatMap { one in b.ratio.map { one - $0 } },
      low: interval?.low, high: interval?.high,
      p: interval == nil ? nil : a.pValue(against: b), q: nil, verdict: .untested)
  }

  /// The rows with q-values and verdicts: a difference is shown where q and the interval agree.
  fileprivate static func judged(_ rows: [Comparison.Row]) -> [Comparison.Row] {
    let tested = rows.indices.filter { rows[$0].p != nil }
    let qValues = MultipleTesting.benjaminiHochberg(tested.compactMap { rows[$0].p }) ?? []
    var rows = rows
    for (index, q) in zip(tested, qValues) {
      rows[index].q = q
      guard let low = rows[index].low, let high = rows[index].high else { continue }
      let isShown = q <= TrendVerdict.significance && (low > 0 || high < 0)
      rows[index].verdict = isShown ? low > 0 ? .higher : .lower : .notShown
    }
    return rows
  }

  private static func interval(
    _ ratio: Ratio, _ a: Comparison.Estimate, _ b: Comparison.Estimate
  ) -> Interval? {
    guard ratio.isProportion, let one = Proportion(a.numerator, of: a.denominator),
      let other = Proportion(b.numerator, of: b.denominator)
    else { return nil }
    return one.difference(from: other).interval
  }
}

extension Comparison.Estimate {
  /// `nil` without a report that has the figures.
  init?(_ ratio: Ratio, of sums: OrganRatios) {
    guard !sums.organs.isEmpty else { return nil }
    let numerator = sums.organs.map(\.numerator).reduce(0, +)
    let denominator = sums.organs.map(\.denominator).reduce(0, +)
    let interval = ratio.interval(
      of: Quantity(whole: numerator), over: Quantity(whole: denominator), .wilson)
    self.init(
      numerator: numerator, denominator: denominator,
      ratio: denominator > 0 ? Double(numerator) / Double(denominator) : nil, low: interval?.low,
      high: interval?.high)
  }
}
