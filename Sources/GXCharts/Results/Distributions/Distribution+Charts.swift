public import GXAnalytics
public import GXDrawing
public import GXModel

extension Distribution: ChartSource {
  public var chartTypes: [ChartType] {
    values.isEmpty ? [] : [.histogram, .box, .ecdf, .lorenz]
  }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    guard let kind = DistributionChart.Kind(type) else {
      throw .unfitType(type.rawValue, fitting: chartTypes.map(\.rawValue))
    }
    return DistributionAdaptor(result: self, language: language).chart(kind, style)
  }
}

extension DistributionChart.Kind {
  /// The kind that a type of chart is; nil for types that show no distribution.
  init?(_ type: ChartType) {
    switch type {
    case .histogram: self = .histogram
    case .box: self = .box
    case .ecdf: self = .cumulative
    case .lorenz: self = .lorenz
    default: return nil
    }
  }
}

/// What charts take from a distribution: boxes for each year or group, all else for the last year.
private struct DistributionAdaptor {
  let result: Distribution
  let language: Language
  private let words: Words
  private let phrases: ResultWords
  private let printed: PrintedUnit

  init(result: Distribution, language: Language) {
    self.result = result
    self.language = language
    words = Words(language: language)
    phrases = ResultWords(language: language)
    printed = PrintedUnit(result.query.topic.metric.unit, language: language)
  }

  private var isDivided: Bool { result.query.grouping != .none }

  private var lastYear: Int { result.values.map(\.year).max() ?? 0 }

  func chart(_ kind: DistributionChart.Kind, _ style: ChartStyle) -> DistributionChart {
    // Years are compared only as boxes of one series; other kinds would hide one year behind another.
    let shown = result.values.filter { kind == .box && !isDivided || $0.year == lastYear }
    return DistributionChart(
      caption: caption(of: shown), kind: kind, unit: printed.unit, holders: words("个机关", "organs"),
      groups: shown.map(group), style: style)
  }

  private func group(_ item: Distribution.Values) -> DistributionChart.Group {
    let row = result.rows.first {
      $0.year == item.year && $0.region == item.region && $0.level == item.level
    }
    let name =
      isDivided ? row?.groupName(in: language) ?? "" : words("\(item.year)年", "\(item.year)")
    return DistributionChart.Group(
      name: name, values: item.all.map { $0 * printed.factor }, missing: row?.missing ?? 0)
  }

  private func caption(of shown: [Distribution.Values]) -> Caption {
    let years = shown.map(\.year)
    let span = (years.min() ?? lastYear)...(years.max() ?? lastYear)
    return phrases.caption(
      result.query.reports.title(result.query.topic.measure.title), years: span,
      subtitle: [phrases.grouping(result.query.grouping)], notes: result.notes,
      source: phrases.source(of: result.rows.filter { span.contains($0.year) }),
      isSynthetic: result.isSynthetic)
  }
}

extension Distribution.Row: GroupedRow {
  var organ: String? { nil }
  var applicant: Applicant? { nil }
}
