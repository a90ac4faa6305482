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
    let divider = RegionDivider(
      isActive: query.grouping == .region, region: query.region, corpus: corpus)
    let series = planned.map {
      RatioSeries(
        $0, query: query, column: column, definitions: definitions, divider: divider,
        corpus: corpus)
    }
    self.query = query
    rows = series.flatMap(\.rows)
    breaks = series.flatMap { $0.breaks(definitions) }
    isSynthetic = series.contains(where: \.isSynthetic)
    notes =
      RatioNotes(
        query: query, series: series, rows: rows, breaks: breaks, isSynthetic: isSynthetic
      ).all
  }
}

/// The series of one cover.
struct RatioSeries {
  struct Group: Hashable {
    let region: Region?
    let organ: Int32?
  }

  let planned: CoverPlanner.Planned
  private(set) var rows: [RatioTable.Row] = []
  private(set) var isSynthetic = false
  private(set) var excluded: [Int: Int] = [:]
  private(set) var usedForms: Set<Form> = []
  private var classes: [Int: Int] = [:]

  init(
    _ planned: CoverPlanner.Planned, query: RatioTable.Query, column: RatioColumn,
    definitions: RatioDefinitions, divider: RegionDivider, corpus: Corpus
  ) {
    self.planned = planned
    chooseClasses(column, definitions, corpus)
    var parts: [Group: [Int: [RatioColumn.Part]]] = [:]
    var members: [Group: Set<Int32>] = [:]
    planned.cover.rows.forEach { row in
      let group = Group(
        region: divider.region(of: row, in: corpus),
        organ: query.grouping == .organ ? corpus.attributes.organs[row] : nil)
      members[group, default: []].insert(corpus.attributes.organs[row])
      let year = Int(corpus.attributes.years[row])
      guard planned.years.contains(year), let part = column.part(of: row, in: corpus) else {
        return
      }
      let form = corpus.definitions(at: row)
      guard definitions.class(of: form) == classes[year] else {
        excluded[year, default: 0] += 1
        return
      }
      usedForms.insert(form)
      if corpus.attributes.synthetic[row] { isSynthetic = true }
      parts[group, default: [:]][year, default: []].append(part)
    }
    let groups = members.keys.sorted {
      ($0.region?.code.number ?? 0, $0.organ ?? 0) < ($1.region?.code.number ?? 0, $1.organ ?? 0)
    }
    for group in groups {
      rows += planned.years.map { year in
        RatioTable.Row(
          year: year, group: group, level: planned.level, organs: corpus.organs,
          parts: parts[group]?[year] ?? [], members: members[group]?.count ?? 0,
          isDefined: column.isDefined(under: .inForce(in: year)), segment: segment(of: year),
          query: query)
      }
    }
  }

  /// Takes for each year the definitions that most reports follow; of equals those in force.
  private mutating func chooseClasses(
    _ column: RatioColumn, _ definitions: RatioDefinitions, _ corpus: Corpus
  ) {
    var counts: [Int: [Int: Int]] = [:]
    planned.cover.rows.forEach { row in
      guard column.part(of: row, in: corpus) != nil else { return }
      let definition = definitions.class(of: corpus.definitions(at: row))
      counts[Int(corpus.attributes.years[row]), default: [:]][definition, default: 0] += 1
    }
    for year in planned.years {
      let inForce = definitions.class(of: .inForce(in: year))
      let largest = counts[year]?.values.max()
      let candidates = (counts[year] ?? [:]).filter { $0.value == largest }.keys.sorted()
      classes[year] = candidates.contains(inForce) ? inForce : candidates.first ?? inForce
    }
  }

  private func segment(of year: Int) -> Int {
    1 + (planned.years.lowerBound..<year).filter { classes[$0] != classes[$0 + 1] }.count
  }

  /// The breaks between the years shown.
  func breaks(_ definitions: RatioDefinitions) -> [Trend.SeriesBreak] {
    planned.years.dropFirst().compactMap { year in
      guard let before = classes[year - 1], let now = classes[year], before != now,
        let (reason, source) = definitions.breakBetween(before, now)
      else { return nil }
      return Trend.SeriesBreak(year: year, reason: reason, source: source, level: planned.level)
    }
  }
}

extension RatioTable.Row {
  init(
    year: Int, group: RatioSeries.Group, level: Level?, organs names: [CorpusOrgan],
    parts: [RatioColumn.Part], members: Int, isDefined: Bool, segment: Int, query: RatioTable.Query
  ) {
    let numerator = parts.isEmpty ? nil : RatioTable.Row.total(parts.map(\.numerator))
    let denominator = parts.isEmpty ? nil : RatioTable.Row.total(parts.map(\.denominator))
    let ratio = RatioTable.Row.quotient(numerator, denominator)
    let interval = RatioTable.Row.interval(numerator, denominator, query)
    let large = parts.filter { $0.denominator >= max(1, query.smallestDenominator) }
    let sample = SortedSample(large.map { Double($0.numerator) / Double($0.denominator) })
    self.init(
      year: year, region: group.region, level: level,
      organ: group.organ.map { names[Int($0)].name }, numerator: numerator,
      denominator: denominator, ratio: ratio, low: interval?.low, high: interval?.high,
      mean: sample.map { $0.values.reduce(0, +) / Double($0.count) }, median: sample?.median,
      organs: parts.count, missing: isDefined ? members - parts.count : 0,
      expected: isDefined ? members : parts.count, small: parts.count - large.count,
      segment: segment,
      status: parts.map(\.status).reduce(nil) { $0?.joined(with: $1) ?? $1 }
        ?? (isDefined ? nil : .notInForm))
  }

  private static func total(_ values: [Int]) -> Int? {
    var total = 0
    for value in values {
      let (sum, overflow) = total.addingReportingOverflow(value)
      guard !overflow else { return nil }
      total = sum
    }
    return total
  }

  private static func quotient(_ numerator: Int?, _ denominator: Int?) -> Double? {
    guard let numerator, let denominator, denominator > 0 else { return nil }
    return Double(numerator) / Double(denominator)
  }

  private static func interval(
    _ numerator: Int?, _ denominator: Int?, _ query: RatioTable.Query
  ) -> Interval? {
    guard let numerator, let denominator, denominator > 0 else { return nil }
    if query.ratio.isProportion {
      return Proportion(numerator, of: denominator)?.interval(query.method)
    }
    let base = Double(denominator)
    return Poisson.interval(numerator).map { Interval($0.low / base, $0.high / base) }
  }
}
