public import GXAnalytics
public import GXModel

extension TrendChart {
  /// The chart of a trend: the sums and, where several organs report, their median with quartiles
  /// below; one line for each group of a divided trend.
  ///
  /// The title says what is shown and claims nothing; what the test of the last stretch shows stands
  /// in the subtitle in the words that the test allows.
  public init(
    _ trend: Trend, language: Language = .chinese, style: ChartStyle = ChartStyle()
  ) {
    let adaptor = TrendAdaptor(trend: trend, language: language)
    self.init(
      caption: adaptor.caption, unit: adaptor.unit, panels: adaptor.panels,
      breaks: adaptor.breaks, years: adaptor.years, style: style)
  }
}

/// What a chart takes from a trend.
private struct TrendAdaptor {
  let trend: Trend
  let language: Language
  private let words: Words
  private let groups: [Group]

  /// The rows of a region or level, which stand together in a trend.
  private struct Group {
    let name: String
    let region: Region?
    let level: Level?
    var rows: [Trend.Row]
  }

  init(trend: Trend, language: Language) {
    self.trend = trend
    self.language = language
    words = Words(language: language)
    groups = Self.groups(of: trend, language: language)
  }

  var years: ClosedRange<Int>? {
    let years = trend.rows.map(\.year)
    guard let first = years.min(), let last = years.max() else { return trend.query.years }
    return first...last
  }

  /// Money is kept in 万元; in 元 the axis chooses its own magnitude and never prints 万万元.
  var unit: ValueUnit {
    switch trend.metric.unit {
    case .tenThousandYuan: .amount(words("元", "yuan"))
    case let unit: .count(unit.label[language])
    }
  }

  private var factor: Double { trend.metric.unit == .tenThousandYuan ? 10_000 : 1 }

  var breaks: [SeriesBreak] {
    var seen = Set<Int>()
    return trend.breaks.filter { seen.insert($0.year).inserted }.map { item in
      let reason = item.reason[language]
      return SeriesBreak(
        year: item.year,
        reason: item.level.map { $0.name[language] + words("：", ": ") + reason } ?? reason)
    }
  }

  // MARK: Words

  var caption: Caption {
    Caption(
      title: title, subtitle: subtitle, notes: notes, source: source, language: language,
      isSynthetic: trend.isSynthetic)
  }

  private var title: String {
    let region = trend.query.region.map { DivisionTable.standard.fullName(of: $0) }
    let place = [region, trend.query.organ].compactMap(\.self).joined(separator: " ")
    let measure = trend.query.measure.title[language]
    return words(place + measure, place.isEmpty ? measure : "\(measure), \(place)")
  }

  private var subtitle: String {
    var parts = [years.map(words.years) ?? ""]
    switch trend.query.grouping {
    case .none: break
    case .region: parts.append(words("按地区", "by region"))
    case .level: parts.append(words("按层级", "by level"))
    }
    if groups.count == 1, let test = trend.tests.last {
      let span = words.years(test.from...test.to)
      parts.append(span + words("", ": ") + TrendPhrases.label(for: test.verdict)[language])
    }
    return parts.joined(separator: words("，", "; "))
  }

  private var notes: [String] {
    let shown: Set<Note.Kind> = [.coverage, .excluded, .bridge, .event]
    return trend.notes.filter { shown.contains($0.kind) }.map { note in
      let text = note.text[language]
      return language == .chinese && !text.hasSuffix("。") ? text + "。" : text
    }
  }

  private var source: String {
    let reports = words("政府信息公开工作年度报告", "annual reports on government information disclosure")
    let counts = trend.rows.reduce(into: [Int: Int]()) { $0[$1.year, default: 0] += $1.organs }
    let reporting = counts.values.filter { $0 > 0 }
    guard let least = reporting.min(), let most = reporting.max() else { return reports }
    let number = least == most ? "\(most)" : words("\(least)—\(most)", "\(least)–\(most)")
    return reports + words("，每年\(number)个机关", ", \(number) organs a year")
  }

  // MARK: Series

  var panels: [TrendPanel] {
    let hasSeveralOrgans = groups.count == 1 && trend.rows.contains { $0.organs > 1 }
    let sums = groups.map { group in
      TrendSeries(
        name: groups.count > 1 ? group.name : sumName, points: group.rows.map(sum),
        isEmphasized: leading.contains(group.name))
    }
    guard hasSeveralOrgans, let rows = groups.first?.rows else { return [TrendPanel(series: sums)] }
    let median = TrendSeries(
      name: words("中位数", "Median"),
      points: rows.map { row in
        TrendPoint(year: row.year, value: isDrawn(row) ? row.median.map { $0 * factor } : nil)
      },
      band: quartiles(of: rows))
    return [
      TrendPanel(title: words("各机关合计", "Sum over organs"), series: sums),
      TrendPanel(title: words("每个机关", "Each organ"), series: [median]),
    ]
  }

  private var sumName: String {
    trend.rows.contains { $0.organs > 1 }
      ? words("合计", "Sum") : trend.query.measure.title[language]
  }

  /// Of more groups than colours can tell apart, those that are largest in the last year.
  private var leading: Set<String> {
    guard groups.count > 4 else { return [] }
    let sorted = groups.compactMap { group in
      group.rows.last?.sum.map { (name: group.name, sum: $0) }
    }.sorted { ($1.sum, $0.name) < ($0.sum, $1.name) }
    return Set(sorted.prefix(3).map(\.name))
  }

  /// Whether a year belongs into the line: not where only some organs still report what the form in
  /// force no longer asks for, except for an organ's own line.
  private func isDrawn(_ row: Trend.Row) -> Bool {
    row.status != .notInForm || trend.query.organ != nil
  }

  private func sum(_ row: Trend.Row) -> TrendPoint {
    let doubtful: Set<Status> = [.approximate, .repaired, .conflicting]
    let isDoubtful = row.organs == 1 && row.status.map(doubtful.contains) == true
    return TrendPoint(
      year: row.year, value: isDrawn(row) ? row.sum.map { $0.double * factor } : nil,
      isEstimated: isDoubtful)
  }

  private func quartiles(of rows: [Trend.Row]) -> TrendBand {
    TrendBand(
      name: words("四分位区间（P25—P75）", "quartiles (P25–P75)"),
      intervals: rows.compactMap { row in
        guard isDrawn(row), let low = row.q1, let high = row.q3, row.organs > 1, low <= high else {
          return nil
        }
        return TrendBand.Interval(year: row.year, low: low * factor, high: high * factor)
      })
  }

  private static func groups(of trend: Trend, language: Language) -> [Group] {
    let unknown = Words(language: language)("不明", "Unknown")
    var groups: [Group] = []
    for row in trend.rows {
      if let last = groups.last, last.region == row.region, last.level == row.level {
        groups[groups.count - 1].rows.append(row)
        continue
      }
      let name =
        switch trend.query.grouping {
        case .none: ""
        case .region: row.region?.name ?? unknown
        case .level: row.level?.name[language] ?? unknown
        }
      groups.append(Group(name: name, region: row.region, level: row.level, rows: [row]))
    }
    return groups
  }
}
