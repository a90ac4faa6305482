import GXModel

/// The sentences that a trend must be read with.
struct TrendNotes {
  let query: Trend.Query
  let series: [TrendSeries]
  let rows: [Trend.Row]
  let tests: [Trend.SegmentTest]
  let breaks: [Trend.SeriesBreak]
  let events: [Trend.Event]
  let definitions: DefinitionClasses
  let isSynthetic: Bool

  var all: [Note] {
    (isSynthetic ? [.synthetic] : [])
      + series.flatMap { CoverNotes(cover: $0.cover, level: $0.level).all } + coverage + stragglers
      + breaks.map(Note.init)
      + bridges + excluded + derived + events.map(note) + verdicts
  }

  private var coverage: [Note] {
    let reporting = rows.filter { $0.sum != nil }
    guard query.organ == nil, reporting.contains(where: { $0.organs != reporting[0].organs }) else {
      return []
    }
    let counts = reporting.map(\.organs)
    guard let least = counts.min(), let most = counts.max() else { return [] }
    return [
      Note(
        .coverage, zh: "各年报告的机关数不同（\(least)至\(most)个），合计随之变动；中位数受影响较小",
        en:
          "The number of organs that reported varies (\(least) to \(most)) and the sums move with it; medians do so less."
      )
    ]
  }

  /// Years in which some organs report what the form in force no longer asks for.
  private var stragglers: [Note] {
    let years = Set(rows.filter { $0.status == .notInForm && $0.organs > 0 }.map(\.year)).sorted()
    return years.map { year in
      let organs = rows.filter { $0.year == year }.map(\.organs).reduce(0, +)
      return Note(
        .coverage, zh: "\(year)年现行表式无此项，仅\(organs)个机关仍有报告；不计比上年，不参加检验",
        en:
          "\(year): the form in force lacks the item and only \(organs) organs report it; no change is given and the year is not tested."
      )
    }
  }

  private var bridges: [Note] {
    let used = series.reduce(into: Set<Form>()) { $0.formUnion($1.usedForms) }
    return definitions.bridges(among: used).map { from, to, reason in
      Note(
        .bridge, zh: "\(from.rawValue)表与\(to.rawValue)表的定义经换算衔接：\(reason.zh)",
        en: "Forms \(from.rawValue) and \(to.rawValue) are joined by a formula: \(reason.en).")
    }
  }

  private var excluded: [Note] {
    series.flatMap { series in
      series.excluded.sorted { $0.key < $1.key }.map(Note.excludedForms)
    }
  }

  private var derived: [Note] { Note.derived(figures: series.reduce(0) { $0 + $1.derivedFigures }) }

  private func note(_ event: Trend.Event) -> Note {
    Note(
      .event, zh: "\(event.year)年：\(event.description.zh)（\(event.source)）",
      en: "\(event.year): \(event.description.en) (\(event.source)).")
  }

  /// Verdicts for a single series; with many groups they stand in the tests alone.
  private var verdicts: [Note] {
    let groups = Set(rows.map { Group(region: $0.region, level: $0.level) })
    guard groups.count == 1 else { return manyTests }
    return tests.map { Note(.verdict, TrendPhrases.sentence(for: $0, unit: query.metric.unit)) }
  }

  private struct Group: Hashable {
    let region: Region?
    let level: Level?
  }

  private var manyTests: [Note] {
    let able = tests.filter { $0.verdict != .tooShort && $0.verdict != .constant }.count
    guard able > 1 else { return [] }
    return [
      Note(
        .method, zh: "对\(able)个序列分别检验，未作多重比较校正；偶然显著者约占5%",
        en:
          "\(able) series are tested one by one without correction; about 5 in 100 would be significant by chance."
      )
    ]
  }
}
