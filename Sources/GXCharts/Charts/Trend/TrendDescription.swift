internal import GXDrawing
internal import GXModel

extension TrendChart {
  func describe() throws(DrawingError) -> ChartDescription {
    let panels = try TrendData.panels(of: self)
    let words = Words(language: caption.language)
    return ChartDescription(
      subtitleParts: subtitleParts(panels, words), notes: notes(panels, words),
      summary: summary(panels, words), table: table(panels, words))
  }

  private func subtitleParts(_ panels: [TrendData], _ words: Words) -> [String] {
    var parts: [String] = []
    let shown = panels.filter { !$0.isEmpty }
    // Several panels say their units themselves, as magnitudes differ.
    if let only = shown.first, shown.count == 1 {
      parts.append(words.unit(unit, valueAxis(only, length: 400).format.magnitude))
    }
    let bands = panels.flatMap(\.lines).compactMap(\.series.band).filter { !$0.intervals.isEmpty }
    if let band = bands.first, bands.allSatisfy({ $0.name == band.name }) {
      parts.append(words("阴影为\(band.name)", "shaded: \(band.name)"))
    }
    if shown.contains(where: { valueAxis($0, length: 400).leavesOutZero }) {
      parts.append(words("纵轴不从0开始", "axis does not start at zero"))
    }
    return parts
  }

  private func notes(_ panels: [TrendData], _ words: Words) -> [String] {
    var parts = panels.first?.breaks.reasons(words) ?? []
    let lines = panels.flatMap(\.lines)
    parts += missing(lines, words)
    if lines.contains(where: { $0.present.contains(where: \.isEstimated) }) {
      parts.append(words("空心点为估计值或约数", "hollow dots are estimates"))
    }
    return parts.isEmpty ? [] : [words.sentence(parts).withCapital]
  }

  private func missing(_ lines: [TrendData.Line], _ words: Words) -> [String] {
    var gaps: [(years: [Int], names: [String])] = []
    for line in lines where !line.missing.isEmpty && !line.present.isEmpty {
      if let index = gaps.firstIndex(where: { $0.years == line.missing }) {
        gaps[index].names.append(line.series.name)
      } else {
        gaps.append((line.missing, [line.series.name]))
      }
    }
    return gaps.map { gap in
      let years = words.list(spans(of: gap.years).map(words.years))
      guard gap.names.count < lines.count else {
        return words("\(years)无数据", "no data for \(years)")
      }
      let names = words.list(gap.names)
      return words("\(names)\(years)无数据", "\(names): no data for \(years)")
    }
  }

  private func summary(_ panels: [TrendData], _ words: Words) -> String {
    let lines = panels.flatMap(\.lines)
    let years = panels.first.map { words.years($0.years) } ?? ""
    let kind = words(
      "折线图，\(years)，\(lines.count)个系列", "Line chart, \(years), \(lines.count) series")
    return words.sentence([kind] + lines.map { summary(of: $0, words) })
  }

  private func summary(of line: TrendData.Line, _ words: Words) -> String {
    let values = line.present.compactMap(\.value)
    let format = NumberFormat.values(values, unit: unit, language: caption.language)
    guard let first = line.present.first, let last = line.present.last,
      let top = line.present.first(where: { $0.value == values.max() }),
      let low = line.present.first(where: { $0.value == values.min() })
    else { return words("\(line.series.name)：无数据", "\(line.series.name): no data") }
    func said(_ point: TrendPoint) -> String {
      let number = words.value(format.full(point.value ?? 0), unit)
      return words("\(point.year)年\(number)", "\(number) in \(point.year)")
    }
    return words(
      "\(line.series.name)：\(said(first))，\(said(last))，最高\(said(top))，最低\(said(low))",
      "\(line.series.name): \(said(first)), \(said(last)), highest \(said(top)), lowest \(said(low))"
    )
  }

  private func table(_ panels: [TrendData], _ words: Words) -> DataTable {
    let lines = panels.flatMap(\.lines)
    let columns = lines.flatMap { line in
      [line.series.name] + (line.series.band.map { ["\($0.name) ≥", "\($0.name) ≤"] } ?? [])
    }
    let years = panels.first?.years.map(\.self) ?? []
    let rows = years.indices.map { index in
      ["\(years[index])"] + lines.flatMap { cells(of: $0, index) }
    }
    return DataTable(columns: [words("年份", "year")] + columns, rows: rows)
  }

  private func cells(of line: TrendData.Line, _ index: Int) -> [String] {
    let point = line.points[index]
    let value = point?.value.map(PlainNumber.text) ?? ""
    let cell = value + (point?.isEstimated == true ? " e" : "")
    guard line.series.band != nil else { return [cell] }
    let band = line.bands[index]
    return [
      cell, band.map { PlainNumber.text($0.low) } ?? "",
      band.map { PlainNumber.text($0.high) } ?? "",
    ]
  }
}
