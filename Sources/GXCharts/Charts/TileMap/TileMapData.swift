internal import GXDrawing
internal import GXModel

/// The tiles with what is known of each, checked.
struct TileMapData {
  enum Content: Hashable {
    case value(Double)
    case missing
    case notCovered
  }

  let tiles: [(tile: ProvinceTile, content: Content)]

  /// - Throws: `DrawingError.invalidChart` for codes of no province, a province given twice, values that
  ///   are not finite.
  init(_ chart: TileMapChart) throws(DrawingError) {
    var contents: [String: Content] = [:]
    for item in chart.values {
      let code = String(item.code.prefix(2))
      guard ProvinceTile.all.contains(where: { $0.code == code }) else {
        throw .invalidChart(
          zh: "“\(item.code)”不是省级行政区划代码",
          en: "“\(item.code)” is not the code of a provincial-level division")
      }
      guard contents[code] == nil else {
        throw .invalidChart(zh: "“\(item.code)”出现两次", en: "“\(item.code)” is given twice")
      }
      guard (item.value ?? 0).isFinite, abs(item.value ?? 0) < 1e300 else {
        throw .invalidChart(
          zh: "“\(item.code)”的数值不是有限数", en: "The value of “\(item.code)” is not finite")
      }
      contents[code] = item.value.map(Content.value) ?? .missing
    }
    if let center = chart.center, !center.isFinite || abs(center) >= 1e300 {
      throw .invalidChart(zh: "分色中心不是有限数", en: "The centre of the colours is not finite")
    }
    tiles = ProvinceTile.all.map { ($0, contents[$0.code] ?? .notCovered) }
  }

  var values: [Double] {
    tiles.compactMap { if case .value(let value) = $0.content { value } else { nil } }
  }

  func names(_ content: Content, _ language: Language) -> [String] {
    tiles.filter { $0.content == content }.map { $0.tile.name[language] }
  }
}

extension TileMapChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    let data = try TileMapData(self)
    let words = Words(language: caption.language)
    var parts: [String] = []
    if !data.values.isEmpty {
      let unitPart = words.unit(unit, format(data).magnitude)
      parts.append(unit.isPercent ? words("单位：%", "in %") : unitPart)
    }
    parts.append(words("等大方格示意，非地理边界", "equal tiles, schematic, no borders"))
    var notes: [String] = []
    let uncovered = data.names(.notCovered, caption.language)
    if !uncovered.isEmpty {
      notes.append(words("\(words.list(uncovered))不在统计范围", "not covered: \(words.list(uncovered))"))
    }
    let missing = data.names(.missing, caption.language)
    if !missing.isEmpty {
      notes.append(words("\(words.list(missing))无数据", "no data for \(words.list(missing))"))
    }
    return ChartDescription(
      subtitleParts: parts, notes: notes.isEmpty ? [] : [words.sentence(notes).withCapital],
      summary: summary(data, words), table: table(data, words))
  }

  func format(_ data: TileMapData) -> NumberFormat {
    .values(data.values, unit: unit, language: caption.language)
  }

  private func summary(_ data: TileMapData, _ words: Words) -> String {
    let format = format(data)
    let known = data.tiles.compactMap { item -> (String, Double)? in
      guard case .value(let value) = item.content else { return nil }
      return (item.tile.name[caption.language], value)
    }.sorted { $0.1 > $1.1 }
    let lines = known.map { "\($0.0) \(format.full($0.1))" }
    return words.sentence(
      [words("方格地图，\(known.count)个省级单位有数据", "Tile-grid map, \(known.count) provinces with data")]
        + lines)
  }

  private func table(_ data: TileMapData, _ words: Words) -> DataTable {
    DataTable(
      columns: [words("代码", "code"), words("名称", "name"), words("数值", "value")],
      rows: data.tiles.map { item in
        let value =
          switch item.content {
          case .value(let value): PlainNumber.text(value)
          case .missing: ""
          case .notCovered: words("不在统计范围", "not covered")
          }
        return [item.tile.code + "0000", item.tile.name[caption.language], value]
      })
  }
}
