import GXModel
import GXStatistics

/// The sentences that a ratio table must be read with.
struct RatioNotes {
  let query: RatioTable.Query
  let series: [RatioSeries]
  let rows: [RatioTable.Row]
  let tests: [RatioTable.TrendTest]
  let breaks: [Trend.SeriesBreak]
  let isSynthetic: Bool

  var all: [Note] {
    Note.eachOnce(
      (isSynthetic ? [.synthetic] : []) + formulas + [interval] + special
        + CoverNotes(series.map { ($0.planned.cover, $0.planned.level) }).all
        + panel
        + breaks.map(Note.init) + excluded + small + bounds + verdicts)
  }

  /// One sentence for each formula in use, with the forms that it holds for.
  private var formulas: [Note] {
    let used = series.reduce(into: Set<Form>()) { $0.formUnion($1.usedForms) }
    var forms: [(formula: Ratio.Formula, names: [String])] = []
    for form in Form.allCases where used.contains(form) {
      guard let formula = query.topic.ratio.formula(under: form, convention: query.topic.convention)
      else {
        continue
      }
      if let index = forms.firstIndex(where: { $0.formula == formula }) {
        forms[index].names.append(form.rawValue)
      } else {
        forms.append((formula, [form.rawValue]))
      }
    }
    return forms.map { formula, names in
      Note(
        .method, zh: "公式（\(names.joined(separator: "、"))表）：\(formula.description.zh)；各机关先求和再相除",
        en:
          "Formula (form \(names.joined(separator: ", "))): \(formula.description.en); sums over organs are divided."
      )
    }
  }

  private var panel: [Note] {
    series.compactMap { $0.panel?.note(level: $0.planned.level, applicant: $0.applicant) }
  }

  private var interval: Note {
    guard query.topic.ratio.countsCases else {
      return Note(
        .method, zh: "分子为金额，不是件数，不给区间", en: "No interval: the numerator is money, not a count.")
    }
    guard query.topic.ratio.isProportion else {
      return Note(
        .method, zh: "区间：95% 精确泊松区间除以分母（分子不必属于分母）",
        en:
          "Interval: 95% exact Poisson interval over the denominator, of which the numerator need be no part."
      )
    }
    let name: String
    switch query.topic.method {
    case .wilson: name = "Wilson"
    case .jeffreys: name = "Jeffreys"
    case .clopperPearson: name = "Clopper–Pearson"
    }
    return Note(
      .method, zh: "区间：95% \(name) 区间；年报是全数统计，区间描述产生数字的过程，不是抽样误差",
      en:
        "Interval: 95% \(name). Counts are a census: it describes the process behind them, not a sample."
    )
  }

  private var special: [Note] {
    guard query.topic.ratio == .corrected else { return [] }
    return [
      Note(
        .method, zh: "按程序计数：同一争议先复议后诉讼的，计为两件",
        en: "Counts proceedings: a dispute reconsidered and then taken to court counts twice.")
    ]
  }

  private var excluded: [Note] { Note.excludedForms(series.map(\.excluded)) }

  private var bounds: [Note] {
    ShareBounds.note(isAsked: query.topic.boundsCells && query.topic.ratio.isProportion)
  }

  /// Verdicts for a single series; with many groups they stand in the tests alone.
  private var verdicts: [Note] {
    let sentences = tests.map { Note(.verdict, RatioPhrases.sentence(for: $0)) }
    return (Set(rows.map(\.group)).count == 1 ? sentences : [])
      + Note.correction(
        of: tests.compactMap { test in test.q.flatMap { q in test.dispersedP.map { ($0, q) } } })
  }

  private var small: [Note] {
    let count = rows.reduce(0) { $0 + $1.small }
    guard count > 0, query.grouping != .organ else { return [] }
    return [
      Note(
        .method, zh: "均值与中位数不含分母小于\(query.topic.smallestDenominator)的\(count)份报告",
        en:
          "Mean and median leave out \(count.counted("report")) with a denominator under \(query.topic.smallestDenominator)."
      )
    ]
  }
}
