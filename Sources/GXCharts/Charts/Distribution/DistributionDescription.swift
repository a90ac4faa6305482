internal import GXDrawing
internal import GXModel
internal import GXStatistics

extension DistributionChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    let data = try DistributionData(self)
    let words = Words(language: caption.language)
    let isEmpty = data.samples.isEmpty
    return ChartDescription(
      subtitleParts: isEmpty ? [] : subtitleParts(data, words), notes: notes(data, words),
      summary: summary(data, words), table: table(data, words))
  }

  private func subtitleParts(_ data: DistributionData, _ words: Words) -> [String] {
    let axis = axis(data, length: 900)
    let isLog = data.spacing == .logarithmic
    let unitName = isLog ? words.unit(unit, .one) : words.unit(unit, axis.format.magnitude)
    let spaced = unitName + (isLog ? words("（对数刻度）", " (logarithmic axis)") : "")
    let box = words("箱为P25～P75，点为中位数，须为P5～P95", "box P25–P75, dot median, whiskers P5–P95")
    switch kind {
    case .histogram:
      return [spaced, words("柱的面积为占比，\(box)", "areas of bars are shares, \(box)")]
    case .box: return [spaced, box]
    case .cumulative:
      return [spaced, words("纵轴为不超过该值的占比", "vertical: share of \(holders) with that much or less")]
    case .lorenz:
      return [
        words(
          "横轴为从小到大累计的个数占比，纵轴为其数值占合计的比重，G为基尼系数",
          "horizontal: share of \(holders), from the smallest; vertical: their share of the sum; "
            + "G: Gini coefficient")
      ]
    }
  }

  private func notes(_ data: DistributionData, _ words: Words) -> [String] {
    var parts: [String] = []
    let missing = data.groups.filter { $0.missing > 0 }.map { group in
      words(
        "\(group.name)\(group.missing)\(holders)", "\(group.missing) \(holders) in \(group.name)")
    }
    if !missing.isEmpty {
      parts.append(
        words("无数据未计入：\(words.list(missing))", "without data, left out: \(words.list(missing))"))
    }
    let empty = data.groups.filter { isEmpty($0) }.map(\.name)
    if !empty.isEmpty, !data.samples.isEmpty {
      parts.append(words("\(words.list(empty))无数据", "no data for \(words.list(empty))"))
    }
    return parts.isEmpty ? [] : [words.sentence(parts).withCapital]
  }

  /// Whether a group has nothing that its kind can draw.
  private func isEmpty(_ group: DistributionData.Group) -> Bool {
    guard let sample = group.sample else { return true }
    return kind == .lorenz && (sample.values.last ?? 0) <= 0
  }

  private func summary(_ data: DistributionData, _ words: Words) -> String {
    let name =
      switch kind {
      case .histogram: words("直方图", "Histogram")
      case .box: words("箱线图", "Box plot")
      case .cumulative: words("累计分布图", "Cumulative distribution")
      case .lorenz: words("洛伦兹曲线", "Lorenz curve")
      }
    let groups = data.groups.map { group -> String in
      guard let sample = group.sample else {
        return words("\(group.name)：无数据", "\(group.name): no data")
      }
      let format = NumberFormat.values(
        [sample.low, sample.median, sample.high], unit: unit, language: caption.language)
      func said(_ value: Double) -> String { words.value(format.full(value), unit) }
      let zeros = sample.zeros == 0 ? "" : words("，\(sample.zeros)个为零", ", \(sample.zeros) zero")
      return words(
        "\(group.name)：n=\(sample.count)，中位数\(said(sample.median))，P5～P95为\(said(sample.low))～\(said(sample.high))\(zeros)",
        "\(group.name): n=\(sample.count), median \(said(sample.median)), P5–P95 \(said(sample.low))–\(said(sample.high))\(zeros)"
      )
    }
    return words.sentence([name] + groups)
  }

  private func table(_ data: DistributionData, _ words: Words) -> DataTable {
    let quantiles = ["min", "P5", "P25", "P50", "P75", "P95", "max"]
    return DataTable(
      columns: [words("名称", "name"), "n", words("无数据", "missing"), words("零值", "zeros")]
        + quantiles + ["Gini"],
      rows: data.groups.map { group in
        guard let sample = group.sample, let first = sample.values.first,
          let last = sample.values.last
        else {
          return [group.name, "0", "\(group.missing)", "0"] + quantiles.map { _ in "" } + [""]
        }
        let parts = [
          first, sample.low, sample.lowerQuartile, sample.median, sample.upperQuartile,
          sample.high, last,
        ]
        return [group.name, "\(sample.count)", "\(group.missing)", "\(sample.zeros)"]
          + parts.map(PlainNumber.text)
          + [Inequality(sample.values).map { PlainNumber.text($0.gini) } ?? ""]
      })
  }
}
