internal import GXStatistics

extension ChartTable {
  /// Shares around that of all rows together, with the limits of chance, widened where the rows differ
  /// by more.
  func funnel(_ dots: [FunnelChart.Dot], _ style: ChartStyle) -> FunnelChart {
    let words = Words(language: caption.language)
    let units = dots.compactMap { dot in
      let trials = Int(dot.size.rounded())
      return dot.value.flatMap { Proportion(Int(($0 * dot.size).rounded()), of: trials) }
    }
    let funnel = BinomialFunnel(pooling: units)
    let spread = funnel?.overdispersion(of: units)
    let center =
      units.reduce(0) { $0 + Double($1.successes) }
      / max(1, units.reduce(0) { $0 + Double($1.trials) })
    func limit(_ name: String, _ confidence: Confidence) -> FunnelChart.Limit {
      let sizes = Self.sizes(of: units)
      return FunnelChart.Limit(
        name: name,
        points: sizes.compactMap { size in
          funnel?.limits(
            trials: size, confidence: confidence, overdispersion: spread?.multiplicative ?? .none
          ).map { .init(size: Double(size), low: $0.low, high: $0.high) }
        })
    }
    return FunnelChart(
      caption: caption, unit: unit, sizeName: base?.name ?? "", dots: dots,
      center: .init(name: words("合计", "All"), value: center),
      limits: funnel == nil
        ? [] : [limit("95%", .ninetyFive), limit("99.8%", .ninetyNinePointEight)],
      dispersion: spread.map { .init(factor: $0.phi, isAdjusted: $0.phi > 1) }, style: style)
  }

  /// A hundred sizes from the smallest to the largest of the rows, even on the chart's axis.
  private static func sizes(of units: [Proportion]) -> [Int] {
    let trials = units.map { Double($0.trials).squareRoot() }
    guard let least = trials.min(), let most = trials.max() else { return [] }
    let sizes = (0...99).map { share in
      let root = least + (most - least) * Double(share) / 99
      return Int((root * root).rounded())
    }
    return Set(sizes).sorted()
  }

  /// What came in over what went out.
  func flow(_ style: ChartStyle) -> FlowChart {
    FlowChart(
      caption: caption, unit: unit.name, sources: flow?.sources ?? [],
      stockName: Words(language: caption.language)("合计", "Total"), targets: flow?.targets ?? [],
      style: style)
  }
}
