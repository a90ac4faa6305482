import GXModel
import GXStore

/// The reports of both sides of a comparison: of one scope, without common organs, in the same years.
struct ComparisonReports {
  let a: CoverPlanner.Planned
  let b: CoverPlanner.Planned
  let names: (a: LocalizedText, b: LocalizedText)
  /// Organs of the first side that the second had too.
  let common: Int
  /// Whether a report of the second side covers an organ of the first.
  let containsA: Bool

  init(_ query: Comparison.Query, in corpus: Corpus) throws(AnalyticsError) {
    let totals = FigureColumn(Measure(.outcomeTotal), in: corpus)
    let first = try ComparisonReports.planned(
      query.a.selection(in: query.reports), in: corpus, totals)
    var selection = query.b.selection(in: query.reports)
    selection.scope = .only(first.cover.scope)
    if query.b == .peers { selection.level = try ComparisonReports.level(of: first, in: corpus) }
    let second = try ComparisonReports.planned(selection, in: corpus, totals)
    let organs = ComparisonReports.organs(of: first.cover, in: corpus)
    common = zip(organs, ComparisonReports.organs(of: second.cover, in: corpus))
      .count { $0 && $1 }
    let rest = second.cover.without(organs, in: corpus)
    containsA =
      first.cover.scope == .aggregate
      && ComparisonReports.contains(rest, divisionsOf: organs, in: corpus)
    let others = common > 0 || query.b == .peers
    names = (query.a.name(level: nil), query.b.name(level: selection.level, isRest: others))
    let asked = query.reports.years
    func reported(_ side: LocalizedText, _ cover: ReportCover) -> AnalyticsError.ReportedYears {
      let years = ComparisonReports.years(of: cover, in: corpus, totals)
      return .init(side: side, years: years.filter { asked?.contains($0) ?? true })
    }
    let years = try ComparisonReports.years(
      reported(names.a, first.cover), reported(names.b, rest), areAsked: asked != nil)
    a = CoverPlanner.Planned(cover: first.cover, years: years, level: nil)
    b = CoverPlanner.Planned(cover: rest, years: years, level: nil)
  }

  private static func planned(
    _ selection: ReportSelection, in corpus: Corpus, _ totals: FigureColumn
  ) throws(AnalyticsError) -> CoverPlanner.Planned {
    let covers = try selection.planner(isByLevel: false).covers(in: corpus) { totals[$0] != nil }
    guard let first = covers.first else { throw .noReports }
    return first
  }

  /// The years asked for; else the last one in which both sides have outcomes.
  private static func years(
    _ a: AnalyticsError.ReportedYears, _ b: AnalyticsError.ReportedYears, areAsked: Bool
  ) throws(AnalyticsError) -> ClosedRange<Int> {
    guard !a.years.isEmpty, !b.years.isEmpty else { throw .noReports }
    let common = a.years.filter(b.years.contains)
    guard let first = common.first, let last = common.last else { throw .noCommonYear(a, b) }
    return areAsked ? first...last : last...last
  }

  /// The years of a cover's outcomes, in order.
  private static func years(
    of cover: ReportCover, in corpus: Corpus, _ totals: FigureColumn
  ) -> [Int] {
    var years: Set<Int> = []
    cover.rows.forEach { row in
      if totals[row] != nil { years.insert(Int(corpus.attributes.years[row])) }
    }
    return years.sorted()
  }

  private static func organs(of cover: ReportCover, in corpus: Corpus) -> [Bool] {
    var organs = [Bool](repeating: false, count: corpus.organs.count)
    cover.rows.forEach { organs[Int(corpus.attributes.organs[$0])] = true }
    return organs
  }

  private static func level(
    of side: CoverPlanner.Planned, in corpus: Corpus
  ) throws(AnalyticsError) -> Level {
    var levels: Set<Level> = []
    side.cover.rows.forEach { row in
      if let level = Level(code: corpus.attributes.levels[row]) { levels.insert(level) }
    }
    guard let level = levels.first, levels.count == 1 else { throw .noPeers }
    return level
  }

  private static func contains(
    _ cover: ReportCover, divisionsOf organs: [Bool], in corpus: Corpus
  ) -> Bool {
    let inside = zip(corpus.organs, organs).compactMap { $1 ? $0.division : nil }
    var found = false
    cover.rows.forEach { row in
      guard !found, let division = DivisionCode(corpus.attributes.divisions[row]) else { return }
      found = inside.contains { $0 != division && $0.isWithin(division) }
    }
    return found
  }
}

extension ComparisonSide {
  /// The reports of the side among those of the question.
  fileprivate func selection(in reports: ReportSelection) -> ReportSelection {
    var selection = reports
    switch self {
    case .organ(let name): selection.organ = name
    case .region(let code): selection.region = code
    case .level(let level, let division):
      selection.level = level
      selection.region = division ?? reports.region
    case .peers: break
    }
    return selection
  }

  /// The side as people name it; the rest of one that contained the other says so.
  fileprivate func name(level: Level?, isRest: Bool = false) -> LocalizedText {
    let name: LocalizedText
    switch self {
    case .organ(let organ): name = LocalizedText(zh: organ, en: organ)
    case .region(let code): name = DivisionTable.standard.placeName(of: code)
    case .level(let level, let division):
      let region = division.map { DivisionTable.standard.placeName(of: $0) }
      name = LocalizedText(
        zh: (region?.zh ?? "") + level.name.zh + "机关",
        en: "\(level.name.en) organs" + (region.map { " of \($0.en)" } ?? ""))
    case .peers:
      return LocalizedText(
        zh: "其他\(level?.name.zh ?? "")机关", en: "other \(level?.name.en ?? "") organs")
    }
    guard isRest else { return name }
    return LocalizedText(zh: "\(name.zh)（不含前者）", en: "\(name.en) without the former")
  }
}
