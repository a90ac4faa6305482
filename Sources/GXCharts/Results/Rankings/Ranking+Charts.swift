public import GXAnalytics
public import GXDrawing
public import GXModel

extension Ranking: ChartSource {
  public var chartTypes: [ChartType] { peers.isEmpty ? [] : [.funnel, .bars] }

  /// - Throws: `DrawingError.invalidChart` for organs of several levels, which are no peers.
  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    guard let peers = peers.first, self.peers.count == 1 else {
      throw .invalidChart(
        zh: "一张图只画一个层级的机关；请用 --level 选择",
        en: "A chart shows the organs of one level; choose it with --level")
    }
    let adaptor = RankingAdaptor(ranking: self, peers: peers, language: language)
    return type == .bars ? adaptor.bars(style) : adaptor.funnel(style)
  }
}

/// What charts take from a ranking of one level.
private struct RankingAdaptor {
  let ranking: Ranking
  let peers: Ranking.PeerGroup
  let language: Language
  private let words: Words
  private let phrases: ResultWords

  init(ranking: Ranking, peers: Ranking.PeerGroup, language: Language) {
    self.ranking = ranking
    self.peers = peers
    self.language = language
    words = Words(language: language)
    phrases = ResultWords(language: language)
  }

  private var caption: Caption {
    phrases.caption(
      ranking.query.reports.title(ranking.query.topic.subject.name), years: peers.from...peers.to,
      subtitle: [peers.level?.name[language] ?? ""],
      notes: ranking.notes, source: phrases.source(organs: peers.organs),
      isSynthetic: ranking.isSynthetic)
  }

  private var unit: ValueUnit {
    if case .ratio(let ratio, _) = ranking.query.topic.subject, ratio.isShare { return .share }
    return .amount("")
  }

  private var baseName: String {
    switch ranking.query.topic.subject {
    case .ratio: words("分母（件）", "base (cases)")
    case .count(_, let base?): base.title[language]
    case .count: words("报告数", "reports")
    }
  }

  private var centreName: String { words("同级合计", "All peers") }

  func funnel(_ style: ChartStyle) -> FunnelChart {
    func limit(
      _ name: String, _ low: KeyPath<Ranking.FunnelPoint, Double>,
      _ high: KeyPath<Ranking.FunnelPoint, Double>
    ) -> FunnelChart.Limit {
      FunnelChart.Limit(
        name: name,
        points: peers.funnel.map {
          .init(size: Double($0.denominator), low: $0[keyPath: low], high: $0[keyPath: high])
        })
    }
    return FunnelChart(
      caption: caption, unit: unit, sizeName: baseName,
      dots: ranking.rows.map {
        .init(name: $0.organ, value: $0.ratio, size: Double($0.denominator))
      },
      center: .init(name: centreName, value: peers.centre),
      limits: [limit("95%", \.low95, \.high95), limit("99.8%", \.low998, \.high998)],
      dispersion: peers.phi.map { .init(factor: $0, isAdjusted: $0 > 1) }, style: style)
  }

  /// The estimates drawn to the peers' value, with their intervals.
  func bars(_ style: ChartStyle) -> RankingChart {
    RankingChart(
      caption: caption, unit: unit, valueName: words("收缩估计", "Shrunk estimate"),
      countName: baseName.withCapital, intervalName: words("95%可信区间", "95% credible interval"),
      rows: ranking.rows.map {
        .init(
          name: $0.organ, value: $0.shrunk,
          interval: $0.low <= $0.shrunk && $0.shrunk <= $0.high ? $0.low...$0.high : nil,
          count: Double($0.denominator))
      }, reference: .init(name: centreName, value: peers.centre), style: style)
  }
}
