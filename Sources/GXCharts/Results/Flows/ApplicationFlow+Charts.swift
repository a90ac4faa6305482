public import GXAnalytics
public import GXDrawing
public import GXModel

extension ApplicationFlow: ChartSource {
  public var chartTypes: [ChartType] { rows.contains { $0.due > 0 } ? [.flow] : [] }

  /// The flow of the last year.
  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    guard let row = rows.last(where: { $0.due > 0 }) else {
      throw .unfitType(type.rawValue, fitting: [])
    }
    let words = Words(language: language)
    let phrases = ResultWords(language: language)
    let caption = phrases.caption(
      title, years: row.year...row.year, notes: notes, source: phrases.source(organs: row.organs),
      isSynthetic: isSynthetic)
    return FlowChart(
      caption: caption, unit: words("件", "cases"),
      sources: [
        .init(name: words("新收", "Received"), value: Double(row.received)),
        .init(
          name: words("上年结转", "Carried in"), value: Double(row.carriedIn), outcome: .carriedOver),
      ], stockName: words("本年应办", "Due in the year"),
      targets: row.outcomes.map {
        .init(
          name: $0.outcome.name[language], value: Double($0.count),
          outcome: OutcomeColor($0.outcome))
      } + [
        .init(
          name: words("结转下年", "Carried forward"), value: Double(row.carriedForward),
          outcome: .carriedOver)
      ], style: style)
  }
}
