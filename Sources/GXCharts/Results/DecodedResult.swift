internal import GXAnalytics
public import GXDrawing
public import GXModel

/// A result of any kind that has charts, read from the JSON that it printed.
public struct DecodedResult: ChartSource, Decodable {
  private let source: any ChartSource

  private enum CodingKeys: String, CodingKey {
    case kind
  }

  /// - Throws: `DecodingError` for what is not the JSON of a result, with the place.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try container.decode(String.self, forKey: .kind)
    switch kind {
    case Trend.kind: source = try Trend(from: decoder)
    case RatioTable.kind: source = try RatioTable(from: decoder)
    case OutcomeDistribution.kind: source = try OutcomeDistribution(from: decoder)
    case ApplicationFlow.kind: source = try ApplicationFlow(from: decoder)
    case Distribution.kind: source = try Distribution(from: decoder)
    case Ranking.kind: source = try Ranking(from: decoder)
    case Comparison.kind: source = try Comparison(from: decoder)
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "A result of kind '\(kind)' has no chart.")
    }
  }

  public var chartTypes: [ChartType] { source.chartTypes }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    try source.chart(type, language: language, style: style)
  }
}
