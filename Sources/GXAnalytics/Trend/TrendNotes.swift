import GXModel

/// The sentences that a trend must be read with.
struct TrendNotes {
  let query: Trend.Query
  let series: [TrendSeries]
  let rows: [Trend.Row]
  let tests: [Trend.SegmentTest]
  let breakTests: [Trend.BreakTest]
  let breaks: [Trend.SeriesBreak]
  let events: [Trend.Event]
  let classes: DefinitionClasses
  let isSynthetic: Bool

  var all: [Note] {
    Note.eachOnce(
      (isSynthetic ? [.synthetic] : [])
        + CoverNotes(series.map { ($0.cover, $0.level) }).all + panel + coverage
        + stragglers + breaks.map(Note.init) + bridges + excluded + derived + events.map(note)
        + verdicts)
  }

  private var panel: [Note] {
    series.filter(\.isPanel).map { $0.panel.note(level: $0.level, applicant: $0.applicant) }
  }

  /// Sums move because organs come and go, also where as many come as go.
  private var coverage: [Note] {
    guard query.reports.organ == nil else { return [] }
    let parts = series.filter { !$0.isPanel }.compactMap(turnover)
    guard !parts.isEmpty else { return [] }
    return [
      Note(
        .coverage,
        zh: "各年报告的机关不同（\(parts.map(\.zh).joined(separator: "；"))），合计随之变动；中位数受影响较小",
        en:
          "Not the same organs report each year (\(parts.map(\.en).joined(separator: "; "))) and the sums move with them; medians do so less."
      )
    ]
  }

  /// How many organs have a figure in the years of a series and how many of them in all; `nil` where the
  /// same have.
  private func turnover(of series: TrendSeries) -> LocalizedText? {
    let panel = series.panel
    let counts = series.organsByYear.filter { $0 > 0 }
    guard panel.count < panel.candidates, let least = counts.min(), let most = counts.max() else {
      return nil
    }
    let name = [series.level?.name, series.applicant?.name].compactMap(\.self)
    let zh = name.map(\.zh).joined(separator: " ")
    let en = name.map { $0.en + ": " }.joined()
    return LocalizedText(
      zh: "\(zh)\(least)～\(most)个，\(panel.candidates)个中\(panel.count)个每年都有",
      en: "\(en)\(least) to \(most), \(panel.count) of \(panel.candidates) in every year")
  }

  /// Years in which some organs report what the form in force no longer asks for.
  private var stragglers: [Note] {
    let years = Set(rows.filter { $0.status == .notInForm && $0.organs > 0 }.map(\.year)).sorted()
    return years.map { year in
      let organs = rows.filter { $0.year == year }.map(\.organs).reduce(0, +)
      return Note(
        .coverage, zh: "\(year)年现行表式无此项，仅\(organs)个机关仍有报告；不计比上年，不参加检验",
        en:
          "\(year): the form in force lacks the item; it is reported by only \(organs.counted("organ")); no change is given and the year is not tested."
      )
    }
  }

  private var bridges: [Note] {
    let used = series.reduce(into: Set<Form>()) { $0.formUnion($1.usedForms) }
    return classes.bridges(among: used).map { from, to, reason in
      Note(
        .bridge, zh: "\(from.rawValue)表与\(to.rawValue)表的定义经换算衔接：\(reason.zh)",
        en: "Forms \(from.rawValue) and \(to.rawValue) are joined by a formula: \(reason.en).")
    }
  }

  private var excluded: [Note] { Note.excludedForms(series.map(\.excluded)) }

  private var derived: [Note] { Note.derived(figures: series.reduce(0) { $0 + $1.derivedFigures }) }

  private func note(_ event: Trend.Event) -> Note {
    Note(
      .event, zh: "\(event.year)年：\(event.description.zh)（\(event.source)）",
      en: "\(event.year): \(event.description.en) (\(event.source)).")
  }

  /// Verdicts for a single series; with many groups they stand in the tests alone.
  private var verdicts: [Note] {
    guard Set(rows.map(\.group)).count == 1 else { return manyTests }
    let unit = query.topic.metric.unit
    return tests.flatMap { test in
      [TrendPhrases.sentence(for: test, unit: unit)]
        + [TrendPhrases.rate(of: test)].compactMap(\.self)
    }.map { Note(.verdict, $0) }
      + breakTests.map { Note(.verdict, BreakPhrases.sentence(for: $0, unit: unit)) } + manyTests
  }

  private var manyTests: [Note] {
    Note.correction(of: tests.compactMap { test in test.qValue.map { (p: test.pValue, q: $0) } })
  }
}
