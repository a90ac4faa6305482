public import GXAnalytics
public import GXDrawing
public import GXModel

extension Comparison: ChartSource {
  public var chartTypes: [ChartType] {
    let hasOutcomes = !outcomes.isEmpty
    return rows.isEmpty
      ? (hasOutcomes ? [.stacked] : []) : [.dumbbell] + (hasOutcomes ? [.stacked] : [])
  }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    let adaptor = ComparisonAdaptor(comparison: self, language: language)
    return type == .stacked ? adaptor.stacked(style) : adaptor.dumbbell(style)
  }
}

/// What charts take from a comparison.
private struct ComparisonAdaptor {
  let comparison: Comparison
  let language: Language
  private let words: Words

  init(comparison: Comparison, language: Language) {
    self.comparison = comparison
    self.language = language
    words = Words(language: language)
  }

  private var names: (a: String, b: String) {
    (comparison.a.name[language].withCapital, comparison.b.name[language].withCapital)
  }

  private func caption(_ measure: LocalizedText) -> Caption {
    let sides = [comparison.a, comparison.b]
    let from = sides.map(\.from).min() ?? comparison.a.from
    let to = max(from, sides.map(\.to).max() ?? from)
    let phrases = ResultWords(language: language)
    let (a, b) = (comparison.a.name, comparison.b.name)
    return phrases.caption(
      LocalizedText(
        zh: "\(a.zh)与\(b.zh)：\(measure.zh)",
        en: "\(a.en.withCapital) and \(b.en.withCapital): \(measure.en)"),
      years: from...to, notes: comparison.notes,
      source: phrases.source(organs: sides.map { ($0.name[language], $0.organs) }),
      isSynthetic: comparison.isSynthetic)
  }

  /// The ratios that are percentages, on both sides.
  func dumbbell(_ style: ChartStyle) -> DumbbellChart {
    DumbbellChart(
      caption: caption(LocalizedText(zh: "主要比率", en: "key ratios")), unit: .share,
      startName: names.a,
      endName: names.b,
      rows: comparison.rows.filter(\.ratio.isShare).map {
        .init(name: $0.ratio.name[language], start: $0.a.ratio, end: $0.b.ratio)
      }, order: .given(words("按目录顺序", "in the order of the catalogue")), style: style)
  }

  /// The outcomes of both sides as shares.
  func stacked(_ style: ChartStyle) -> StackedBarChart {
    StackedBarChart(
      caption: caption(LocalizedText(zh: "办理结果", en: "outcomes")), unit: words("件", "cases"),
      parts: comparison.outcomes.map {
        .init(name: $0.outcome.name[language], outcome: OutcomeColor($0.outcome))
      },
      bars: [
        .init(name: names.a, counts: comparison.outcomes.map { Double($0.aCount) }),
        .init(name: names.b, counts: comparison.outcomes.map { Double($0.bCount) }),
      ], style: style)
  }
}
