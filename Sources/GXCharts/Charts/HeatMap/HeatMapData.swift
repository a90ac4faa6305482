internal import GXDrawing
internal import GXModel

/// The rows of a heat map put on its years, checked and sorted.
struct HeatMapData {
  let rows: [TrendData.Line]
  let years: ClosedRange<Int>
  let breaks: [SeriesBreak]
  let values: [Double]

  /// - Throws: `DrawingError.invalidChart` for no years, an infinite value, a year given twice.
  init(_ chart: HeatMapChart) throws(DrawingError) {
    let series = chart.rows.map { TrendSeries(name: $0.name, points: $0.points) }
    let trend = TrendChart(
      caption: chart.caption, unit: chart.unit, series: series, breaks: chart.breaks,
      years: chart.years)
    guard let data = try TrendData.panels(of: trend).first else {
      throw .invalidChart(zh: "热力图没有任何行", en: "The heat map has no rows")
    }
    if let center = chart.center, !center.isFinite || abs(center) >= 1e300 {
      throw .invalidChart(zh: "分色中心不是有限数", en: "The centre of the colours is not finite")
    }
    rows = chart.order.sorted(data.lines)
    years = data.years
    breaks = data.breaks
    values = data.values
  }
}

extension HeatMapChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    let data = try HeatMapData(self)
    let words = Words(language: caption.language)
    var parts: [String] = []
    if let magnitude = formats(data).last?.magnitude, !data.values.isEmpty {
      // Cells have no room for the sign, so it is said here.
      parts.append(unit.isPercent ? words("单位：%", "in %") : words.unit(unit, magnitude))
    }
    parts.append(order.name(lastYear: data.years.upperBound, words))
    if !data.breaks.isEmpty {
      parts.append(words("竖线处统计口径变化", "rule: definitions changed"))
    }
    return ChartDescription(
      subtitleParts: parts, notes: notes(data, words), summary: summary(data, words),
      table: DataTable(
        columns: [words("名称", "name")] + data.years.map(String.init),
        rows: data.rows.map { row in [row.series.name] + row.points.map(Self.tableCell) }))
  }

  /// How cells may print their numbers, the best first, all in one magnitude: shares with a decimal
  /// where they differ little, counts below a million with all digits.
  func formats(_ data: HeatMapData) -> [NumberFormat] {
    let language = caption.language
    let usual = NumberFormat.values(data.values, unit: unit, language: language)
    if unit.isPercent {
      let extent = (data.values.max() ?? 0) - (data.values.min() ?? 0)
      let whole = NumberFormat(magnitude: .percent, decimals: 0, language: language)
      return extent >= 0.2 ? [whole] : [usual, whole]
    }
    let isLong = data.values.contains { abs($0) >= 1e6 }
    return isLong || usual.magnitude == .one
      ? [usual]
      : [
        NumberFormat(
          magnitude: .one, decimals: unit.isWhole ? 0 : min(1, usual.decimals), language: language)
      ]
  }

  private func notes(_ data: HeatMapData, _ words: Words) -> [String] {
    var parts = data.breaks.reasons(words)
    if data.rows.contains(where: { $0.present.contains(where: \.isEstimated) }) {
      parts.append(words("带*的为估计值或约数", "* marks estimates"))
    }
    return parts.isEmpty ? [] : [words.sentence(parts).withCapital]
  }

  private func summary(_ data: HeatMapData, _ words: Words) -> String {
    let format = formats(data)[0]
    var parts = [
      words(
        "热力图，\(data.rows.count)行，\(words.years(data.years))",
        "Heat map, \(data.rows.count) rows, \(words.years(data.years))")
    ]
    let cells = data.rows.flatMap { row in
      row.present.compactMap { point in point.value.map { (row.series.name, point.year, $0) } }
    }
    func said(_ cell: (String, Int, Double)) -> String {
      let number = words.value(format.full(cell.2), unit)
      return words("\(cell.0)\(cell.1)年\(number)", "\(number), \(cell.0) \(cell.1)")
    }
    if let top = cells.max(by: { $0.2 < $1.2 }), let low = cells.min(by: { $0.2 < $1.2 }) {
      parts.append(words("最高\(said(top))", "highest \(said(top))"))
      parts.append(words("最低\(said(low))", "lowest \(said(low))"))
    }
    let missing = data.rows.reduce(0) { $0 + $1.missing.count }
    if missing > 0 { parts.append(words("\(missing)格无数据", "\(missing) cells without data")) }
    return words.sentence(parts)
  }

  private static func tableCell(_ point: TrendPoint?) -> String {
    guard let point, let value = point.value else { return "" }
    return PlainNumber.text(value) + (point.isEstimated ? " e" : "")
  }
}
