internal import GXAnalytics
internal import GXDrawing
internal import GXModel

extension OutcomeDistribution.Row: GroupedRow {}

/// What charts take from a distribution of outcomes: a bar for each year of the last stretch between
/// breaks or, where it is divided, for each group in the last year.
struct OutcomeAdaptor {
  let result: OutcomeDistribution
  let language: Language
  private let words: Words
  private let phrases: ResultWords
  private let groups: [RowGroup<OutcomeDistribution.Row>]
  /// The classes that any bar has, in the order of the form.
  private let classes: [OutcomeClass]
  private let years: ClosedRange<Int>

  /// - Throws: `DrawingError.invalidChart` when no outcome was reported.
  init(result: OutcomeDistribution, language: Language) throws(DrawingError) {
    let isDivided = result.query.grouping != .none
    let counted = result.rows.filter { $0.count != nil }
    guard let last = counted.map(\.year).max(),
      let segment = counted.filter({ $0.year == last }).map(\.segment).max(),
      let first = isDivided ? last : counted.filter({ $0.segment == segment }).map(\.year).min()
    else { throw .invalidChart(zh: "没有可画的办理结果", en: "There are no outcomes to draw") }
    let shown = result.rows.filter { (first...last).contains($0.year) && $0.segment == segment }
    self.result = result
    self.language = language
    words = Words(language: language)
    phrases = ResultWords(language: language)
    years = first...last
    groups = RowGroup.groups(of: shown, isDivided: isDivided, language: language)
    classes = shown.reduce(into: []) { classes, row in
      if row.count != nil, !classes.contains(row.outcome) { classes.append(row.outcome) }
    }
  }

  var caption: Caption {
    var caption = phrases.caption(
      result.query.reports.title(measure), years: years,
      subtitle: [phrases.grouping(result.query.grouping)], notes: result.notes,
      source: phrases.source(of: groups.flatMap(\.rows).filter { $0.outcome == classes.first }),
      isSynthetic: result.isSynthetic)
    caption.notes += earlier
    return caption
  }

  private var measure: LocalizedText {
    switch result.query.topic.detail {
    case .groups: LocalizedText(zh: "政府信息公开申请办理结果", en: "Outcomes of applications")
    case .grounds: LocalizedText(zh: "不予公开的理由", en: "Grounds of denial")
    case .composites: LocalizedText(zh: "可比口径的办理结果", en: "Outcomes in classes that forms share")
    }
  }

  /// What is not drawn, as its classes are others.
  private var earlier: [String] {
    guard result.query.grouping == .none,
      let first = result.rows.filter({ $0.count != nil }).map(\.year).min(),
      first < years.lowerBound
    else { return [] }
    let span = words.years(first...(years.lowerBound - 1))
    return [words("\(span)的分类不同，未画。", "\(span) is not drawn: its classes are others.")]
  }

  var unit: String { words("件", "cases") }

  var parts: [StackedBarChart.Part] {
    classes.map { StackedBarChart.Part(name: $0.name[language], outcome: color(of: $0)) }
  }

  /// The groups of outcomes have their colours in all charts; grounds take those of categories.
  private func color(of outcome: OutcomeClass) -> OutcomeColor? {
    result.query.topic.detail == .grounds ? nil : OutcomeColor(outcome)
  }

  var bars: [StackedBarChart.Bar] {
    groups.flatMap { group in
      years.map { year in
        let rows = group.rows.filter { $0.year == year }
        let counts = classes.compactMap { item in
          rows.first { $0.outcome == item }?.count.map(Double.init)
        }
        return StackedBarChart.Bar(
          name: group.name.isEmpty ? words("\(year)年", "\(year)") : group.name,
          counts: counts.count == classes.count ? counts : nil)
      }
    }
  }
}
