import GXCharts
import GXDrawing
import GXModel
import GXStatistics
import Testing

/// Random trend charts in all languages, sizes and themes must have no defect.
@Suite struct ScenePropertyTests {
  @Test(arguments: Look.all)
  func `random trend charts have no defect`(look: Look) throws {
    for seed in 0..<12 {
      let chart = RandomChart.trend(seed: UInt64(seed), look: look)
      let scene = try chart.scene(measuring: EstimatingMeasurer())
      #expect(scene.defects(leastText: 12) == [], "seed \(seed)")
    }
  }

  @Test(arguments: Look.all)
  func `random stacked bars have no defect`(look: Look) throws {
    for seed in 0..<12 {
      let chart = RandomChart.stackedBars(seed: UInt64(seed), look: look)
      let scene = try chart.scene(measuring: EstimatingMeasurer())
      #expect(scene.defects(leastText: 12) == [], "seed \(seed)")
    }
  }

  @Test(arguments: Look.all)
  func `random rankings have no defect`(look: Look) throws {
    for seed in 0..<12 {
      let chart = RandomChart.ranking(seed: UInt64(seed), look: look)
      let scene = try chart.scene(measuring: EstimatingMeasurer())
      #expect(scene.defects(leastText: 12) == [], "seed \(seed)")
    }
  }

  @Test(arguments: Look.all)
  func `random small multiples have no defect`(look: Look) throws {
    for seed in 0..<8 {
      let chart = RandomChart.multiples(seed: UInt64(seed), look: look)
      let scene = try chart.scene(measuring: EstimatingMeasurer())
      let defects = scene.defects(leastText: 12).filter { defect in
        // A line that ends early has its value over its own stretch, with a halo.
        if case .onLine = defect { false } else { true }
      }
      #expect(defects == [], "seed \(seed)")
    }
  }

  @Test func `a defect of each kind is found`() throws {
    let typesetter = Typesetter(measurer: EstimatingMeasurer())
    let line = try typesetter.line("公开", TextStyle(size: 10))
    func run(_ x: Double, _ color: Color = .black) -> Mark {
      .text(TextRun(line, at: Point(x: x, y: 50), color: color, on: .white))
    }
    let scene = Scene(
      size: Size(width: 100, height: 100), background: .white, language: "zh-CN", title: "",
      summary: "", table: DataTable(columns: [], rows: []),
      groups: [
        SceneGroup(.label, marks: [run(40), run(50), run(95), run(5, Color(0xAAAAAA))]),
        SceneGroup(
          .line,
          marks: [
            .line(
              from: Point(x: 45, y: 0), to: Point(x: 45, y: 120), Stroke(Color(0xEEEEEE), width: 1))
          ]),
      ])
    let defects = scene.defects(leastText: 12)
    #expect(defects.contains(.overlap("公开", "公开")))
    #expect(defects.contains(.onLine("公开")))
    #expect(defects.contains(.clipped("公开")))
    #expect(defects.contains(.outside(.line)))
    #expect(defects.contains(.faintText("公开")))
    #expect(defects.contains(.faintMark(.line, "#EEEEEE")))
    #expect(defects.contains(.small("公开")))
  }
}

extension RandomChart {
  static func trend(seed: UInt64, look: Look) -> TrendChart {
    var random = SplitMix64(seed: seed)
    let years = Int.random(in: 1...24, using: &random)
    let scales: [Double] = [1, 30, 4000, 250_000, 3e9, 1e-4]
    let scale = scales.randomElement(using: &random) ?? 1
    let series = (0..<Int.random(in: 1...7, using: &random)).map { index in
      self.series(index, years: years, scale: scale, look.language, &random)
    }
    let breaks = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      SeriesBreak(
        year: 2008 + Int.random(in: 0...25, using: &random),
        reason: look.language == .chinese ? "统计口径发生变化" : "definitions were changed")
    }
    let length = Int.random(in: 1...9, using: &random)
    let isShare = Bool.random(using: &random)
    return TrendChart(
      caption: Caption(
        title: words(length * 2, look.language), subtitle: words(length, look.language),
        notes: [words(length, look.language)], source: words(length, look.language),
        language: look.language, isSynthetic: Bool.random(using: &random)),
      unit: isShare ? .share : .count(look.language == .chinese ? "件" : "cases"),
      series: series, breaks: Array(Set(breaks)).sorted { $0.year < $1.year },
      baseline: Bool.random(using: &random) ? .zero : .automatic,
      years: 2008...(2007 + years), style: ChartStyle(size: look.size, theme: look.theme))
  }

  static func stackedBars(seed: UInt64, look: Look) -> StackedBarChart {
    var random = SplitMix64(seed: seed)
    let isChinese = look.language == .chinese
    let names =
      isChinese
      ? ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"]
      : ["Granted", "Partly granted", "Refused", "Unable to provide", "Not processed", "Other"]
    let bars = (0..<Int.random(in: 1...8, using: &random)).map { index in
      let counts = names.map { _ in
        let isZero = Int.random(in: 0..<5, using: &random) == 0
        return isZero ? 0 : Double(Int.random(in: 0...5000, using: &random))
      }
      let isMissing = Int.random(in: 0..<9, using: &random) == 0
      return StackedBarChart.Bar(
        name: isChinese ? "\(2018 + index)年" : "\(2018 + index)", counts: isMissing ? nil : counts)
    }
    return StackedBarChart(
      caption: caption(look, &random), mode: Bool.random(using: &random) ? .shares : .counts,
      unit: isChinese ? "件" : "cases",
      parts: zip(names, OutcomeColor.allCases).map { .init(name: $0, outcome: $1) }, bars: bars,
      style: ChartStyle(size: look.size, theme: look.theme))
  }

  static func ranking(seed: UInt64, look: Look) -> RankingChart {
    var random = SplitMix64(seed: seed)
    let rows = (0..<Int.random(in: 1...12, using: &random)).map { index -> RankingChart.Row in
      let value = Double.random(in: 0...1, using: &random)
      let half = Double.random(in: 0...0.2, using: &random)
      let isMissing = Int.random(in: 0..<9, using: &random) == 0
      return RankingChart.Row(
        name: (look.language == .chinese ? "地区" : "Region ") + "\(index)",
        value: isMissing ? nil : value,
        interval: isMissing ? nil : max(0, value - half)...min(1, value + half),
        count: Double(Int.random(in: 0...90_000, using: &random)))
    }
    let isChinese = look.language == .chinese
    return RankingChart(
      caption: caption(look, &random), unit: .share, valueName: isChinese ? "公开率" : "Ratio",
      countName: isChinese ? "办结件数" : "Concluded",
      intervalName: isChinese ? "95%置信区间" : "95% confidence interval", rows: rows,
      reference: Bool.random(using: &random)
        ? .init(name: isChinese ? "全国" : "National", value: 0.484) : nil,
      style: ChartStyle(size: look.size, theme: look.theme))
  }

  static func multiples(seed: UInt64, look: Look) -> MultiplesChart {
    var random = SplitMix64(seed: seed)
    let years = Int.random(in: 2...20, using: &random)
    let count = Int.random(in: 1...6, using: &random)
    let series = (0..<count).map { index in
      let points = (0..<years).map { offset -> TrendPoint in
        let isMissing = Int.random(in: 0..<6, using: &random) == 0
        return TrendPoint(
          year: 2008 + offset,
          value: isMissing ? nil : Double(Int.random(in: 0...9000, using: &random)))
      }
      return TrendSeries(
        name: (look.language == .chinese ? "示例市" : "City ") + "\(index)", points: points)
    }
    return MultiplesChart(
      caption: caption(look, &random), unit: .count("件"), series: series,
      breaks: [SeriesBreak(year: 2019, reason: "口径变化")],
      style: ChartStyle(size: look.size, theme: look.theme))
  }

  private static func series(
    _ index: Int, years: Int, scale: Double, _ language: Language, _ random: inout SplitMix64
  ) -> TrendSeries {
    let sign: Double = Int.random(in: 0..<8, using: &random) == 0 ? -1 : 1
    let start = Double.random(in: 0...1, using: &random)
    let points = (0..<years).map { offset -> TrendPoint in
      let value = sign * scale * (start + Double.random(in: 0...0.4, using: &random))
      let isMissing = Int.random(in: 0..<7, using: &random) == 0
      return TrendPoint(
        year: 2008 + offset, value: isMissing ? nil : value.rounded(),
        isEstimated: Int.random(in: 0..<9, using: &random) == 0)
    }
    let name = words(Int.random(in: 1...3, using: &random), language) + "\(index)"
    let band = points.compactMap { point in
      point.value.map {
        TrendBand.Interval(year: point.year, low: $0 - scale / 5, high: $0 + scale / 5)
      }
    }
    return TrendSeries(
      name: name, points: points,
      band: Bool.random(using: &random) ? TrendBand(name: "P25–P75", intervals: band) : nil,
      isEmphasized: Int.random(in: 0..<4, using: &random) == 0)
  }
}
