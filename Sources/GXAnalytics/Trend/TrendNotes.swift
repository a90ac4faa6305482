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
    let notes =
      (isSynthetic ? [.synthetic] : [])
      + series.flatMap { CoverNotes(cover: $0.cover, level: $0.level).all } + panel + coverage
      + stragglers + breaks.map(Note.init) + bridges + excluded + derived + events.map(note)
      + verdicts
    // Series of several applicants rest on the same reports.
    return notes.enumerated().filter { !notes[..<$0.offset].contains($0.element) }.map(\.element)
  }

  private var panel: [Note] {
    series.compactMap { series in
      series.panel.map { panel in
        let (prefix, applicant) = (Note.prefix(series.level), series.applicant?.name)
        return Note(
          .coverage,
          zh:
            "\(prefix.zh)\(applicant?.zh ?? "")平衡面板：只计每年都报告的\(panel.count)个机关（共\(panel.candidates)个）；它们未必代表其余机关",
          en:
            "\(prefix.en)\(applicant.map { $0.en + ": " } ?? "")Balanced panel: only the \(panel.count) of \(panel.candidates) organs that reported in every year; they need not be like the others."
        )
      }
    }
  }

  private var coverage: [Note] {
    let reporting = rows.filter { $0.sum != nil }
    guard query.organ == nil, !query.isPanel,
      reporting.contains(where: { $0.organs != reporting[0].organs })
    else {
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
    let unit = query.metric.unit
    return tests.flatMap { test in
      [TrendPhrases.sentence(for: test, unit: unit)]
        + [TrendPhrases.rate(of: test)].compactMap(\.self)
    }.map { Note(.verdict, $0) }
      + breakTests.map { Note(.verdict, BreakPhrases.sentence(for: $0, unit: unit)) } + manyTests
  }

  /// How many series were tested together, and how many of the findings are left.
  private var manyTests: [Note] {
    let corrected = tests.compactMap { test in test.qValue.map { (p: test.pValue, q: $0) } }
    guard !corrected.isEmpty else { return [] }
    let level = TrendVerdict.significance
    let (single, left) = (corrected.count { $0.p <= level }, corrected.count { $0.q <= level })
    let m = corrected.count
    return [
      Note(
        .method,
        zh:
          "同时检验\(m)个序列（m = \(m)）：单独看 p ≤ 0.05 者\(single)个，经 Benjamini–Hochberg 校正 q ≤ 0.05 者\(left)个；结论以 q 为准",
        en:
          "\(m) series are tested together (m = \(m)): \(single) with p ≤ 0.05 by themselves, \(left) with q ≤ 0.05 after Benjamini and Hochberg; verdicts go by q."
      )
    ]
  }
}
