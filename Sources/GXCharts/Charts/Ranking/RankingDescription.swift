internal import GXDrawing
internal import GXModel

extension RankingChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    let data = try RankingData(self)
    let words = Words(language: caption.language)
    var parts: [String] = []
    if data.hasIntervals && !intervalName.isEmpty {
      parts.append(words("点为数值，线为\(intervalName)", "dot: value, line: \(intervalName)"))
    }
    if !data.isEmpty {
      parts.append(words.unit(unit, data.format.magnitude))
      if valueAxis(data, length: 500).leavesOutZero {
        parts.append(words("横轴不从0开始", "axis does not start at zero"))
      }
    }
    return ChartDescription(
      subtitleParts: parts, notes: notes(data, words), summary: summary(data, words),
      table: table(data, words))
  }

  /// Dots need no zero: the axis reaches as far as the data.
  func valueAxis(_ data: RankingData, length: Double) -> ValueAxis {
    ValueAxis(
      values: data.extent, unit: unit, baseline: .free, length: length, spacing: 130,
      language: caption.language)
  }

  private func notes(_ data: RankingData, _ words: Words) -> [String] {
    var notes: [String] = []
    if data.neighboursOverlap {
      notes.append(
        words(
          "区间重叠的相邻名次不宜区分高下。", "Neighbours whose intervals overlap should not be told apart by rank."
        ))
    }
    let missing = data.places.filter { $0.row.value == nil }.map(\.row.name)
    if !missing.isEmpty {
      notes.append(words("\(words.list(missing))无数据。", "No data for \(words.list(missing))."))
    }
    if data.places.contains(where: \.isSmall) {
      notes.append(words("空心点不足30件，须谨慎。", "Hollow dots rest on fewer than 30 cases."))
    }
    return notes
  }

  private func summary(_ data: RankingData, _ words: Words) -> String {
    let shown = data.places.map(\.row).filter { $0.value != nil }
    var parts = [words("排序图，\(rows.count)行", "Ranking, \(rows.count) rows")]
    for row in [shown.first, shown.last].compactMap(\.self) {
      parts.append("\(row.name) \(data.format.full(row.value ?? 0))")
    }
    if let reference {
      parts.append("\(reference.name) \(data.format.full(reference.value))")
    }
    return words.sentence(parts)
  }

  private func table(_ data: RankingData, _ words: Words) -> DataTable {
    DataTable(
      columns: [words("名次", "rank"), words("名称", "name"), valueName, "≥", "≤", countName],
      rows: data.places.map { place in
        let row = place.row
        return [
          place.rank.map { "\($0)" } ?? "", row.name, row.value.map(PlainNumber.text) ?? "",
          row.interval.map { PlainNumber.text($0.lowerBound) } ?? "",
          row.interval.map { PlainNumber.text($0.upperBound) } ?? "",
          row.count.map(PlainNumber.text) ?? "",
        ]
      })
  }
}
