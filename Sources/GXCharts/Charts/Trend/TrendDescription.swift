internal import GXDrawing
internal import GXModel

extension TrendChart {
  func describe() throws(DrawingError) -> ChartDescription {
    let data = try TrendData(self)
    let words = Words(language: caption.language)
    let format = NumberFormat.values(data.values, unit: unit, language: caption.language)
    return ChartDescription(
      subtitleParts: subtitleParts(data, words, format), notes: notes(data, words),
      summary: summary(data, words, format), table: table(data, words))
  }

  private func subtitleParts(_ data: TrendData, _ words: Words, _ format: NumberFormat) -> [String]
  {
    var parts = [data.isEmpty ? "" : words.unit(unit, format.magnitude)]
    let bands = series.filter { !($0.band?.intervals.isEmpty ?? true) }
    if let band = bands.first?.band, bands.allSatisfy({ $0.band?.name == band.name }) {
      parts.append(words("阴影为\(band.name)", "shaded: \(band.name)"))
    }
    let axis = valueAxis(data, length: 400)
    if axis.leavesOutZero && !data.isEmpty {
      parts.append(words("纵轴不从0开始", "axis does not start at zero"))
    }
    return parts
  }

  private func notes(_ data: TrendData, _ words: Words) -> [String] {
    var parts = data.breaks.map { item in
      words("\(item.year)年起\(item.reason)", "from \(item.year): \(item.reason)")
    }
    if !parts.isEmpty {
      parts.append(
        words("断点前后不可直接比较", "figures on the two sides of a break cannot be compared"))
    }
    parts += missing(data, words)
    if data.lines.contains(where: { $0.present.contains(where: \.isEstimated) }) {
      parts.append(words("空心点为估计值或约数", "hollow dots are estimates"))
    }
    guard let first = parts.first else { return [] }
    parts[0] = first.prefix(1).uppercased() + first.dropFirst()
    return [words.sentence(parts)]
  }

  private func missing(_ data: TrendData, _ words: Words) -> [String] {
    data.lines.compactMap { line in
      guard !line.missing.isEmpty, !line.present.isEmpty else { return nil }
      let years = words.list(spans(of: line.missing).map(words.years))
      let name = data.lines.count > 1 ? line.series.name : ""
      return words(
        "\(name)\(years)无数据",
        name.isEmpty ? "no data for \(years)" : "\(name): no data for \(years)")
    }
  }

  private func summary(_ data: TrendData, _ words: Words, _ format: NumberFormat) -> String {
    var parts = [
      words(
        "折线图，\(words.years(data.years))，\(data.lines.count)个系列",
        "Line chart, \(words.years(data.years)), \(data.lines.count) series")
    ]
    for line in data.lines {
      let present = line.present
      guard let first = present.first, let last = present.last,
        let top = present.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
        let low = present.min(by: { ($0.value ?? 0) < ($1.value ?? 0) })
      else {
        parts.append(words("\(line.series.name)：无数据", "\(line.series.name): no data"))
        continue
      }
      func said(_ point: TrendPoint) -> String {
        let number = words.value(format.full(point.value ?? 0), unit)
        return words("\(point.year)年\(number)", "\(number) in \(point.year)")
      }
      parts.append(
        words(
          "\(line.series.name)：\(said(first))，\(said(last))，最高\(said(top))，最低\(said(low))",
          "\(line.series.name): \(said(first)), \(said(last)), highest \(said(top)), lowest \(said(low))"
        ))
    }
    return words.sentence(parts)
  }

  private func table(_ data: TrendData, _ words: Words) -> DataTable {
    var columns = [words("年份", "year")]
    for line in data.lines {
      columns.append(line.series.name)
      if let band = line.series.band { columns += ["\(band.name) ≥", "\(band.name) ≤"] }
    }
    let rows = data.years.enumerated().map { index, year in
      [String(year)]
        + data.lines.flatMap { line in
          let point = line.points[index]
          let value = point?.value.map(PlainNumber.text) ?? ""
          let band = line.bands[index]
          let cells = [value + (point?.isEstimated == true ? " e" : "")]
          guard line.series.band != nil else { return cells }
          return cells
            + [
              band.map { PlainNumber.text($0.low) } ?? "",
              band.map { PlainNumber.text($0.high) } ?? "",
            ]
        }
    }
    return DataTable(columns: columns, rows: rows)
  }
}
