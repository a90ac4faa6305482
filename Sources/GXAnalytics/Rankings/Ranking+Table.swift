public import GXModel

extension Ranking {
  /// The result as a table, a row for each organ.
  public var table: ResultTable {
    var table = ResultTable(title: title, columns: columns, notes: notes.map(\.text))
    for row in rows { table.append(cells(of: row)) }
    return table
  }

  private var title: LocalizedText {
    let name = query.topic.subject.name
    return query.reports.title(
      LocalizedText(zh: "机关排列：\(name.zh)", en: "Organs by \(name.en)"))
  }

  private var columns: [ResultTable.Column] {
    [
      .init("level", LocalizedText(zh: "层级", en: "Level"), .leading),
      .init("place", LocalizedText(zh: "名次", en: "Place")),
      .init("place_low", LocalizedText(zh: "名次下限", en: "From")),
      .init("place_high", LocalizedText(zh: "名次上限", en: "To")),
      .init("tier", LocalizedText(zh: "档", en: "Tier")),
      .init("division", LocalizedText(zh: "区划代码", en: "Division"), .leading, for: .programs),
      .init("organ", LocalizedText(zh: "机关", en: "Organ"), .leading),
      .init("shrunk", LocalizedText(zh: "收缩估计", en: "Estimate")),
      .init("low", LocalizedText(zh: "下限", en: "Low")),
      .init("high", LocalizedText(zh: "上限", en: "High")),
      .init("ratio", LocalizedText(zh: "原始值", en: "As reported")),
      .init("numerator", LocalizedText(zh: "分子", en: "Numerator")),
      .init("denominator", LocalizedText(zh: "分母", en: "Denominator")),
      .init("position", LocalizedText(zh: "控制限", en: "Limits"), .leading),
      .synthetic,
    ]
  }

  private func cells(of row: Row) -> [ResultTable.Cell] {
    [
      row.level.map { .named(id: $0.rawValue, $0.name) } ?? .undefined, .ordinal(row.place),
      .ordinal(row.placeLow), .ordinal(row.placeHigh), .ordinal(row.tier),
      .text(row.division?.code.description ?? ""), .text(row.organ), cell(row.shrunk),
      cell(row.low), cell(row.high), cell(row.ratio), .count(row.numerator),
      .count(row.denominator), .named(id: row.position.rawValue, row.position.name),
      .text(isSynthetic ? "true" : "false"),
    ]
  }

  private func cell(_ value: Double) -> ResultTable.Cell {
    query.topic.subject.isShare ? .share(value) : .number(value, places: 2)
  }
}

extension Ranking.Position {
  public var name: LocalizedText {
    switch self {
    case .within: LocalizedText(zh: "限内", en: "within")
    case .above95: LocalizedText(zh: "高于95%", en: "above 95%")
    case .below95: LocalizedText(zh: "低于95%", en: "below 95%")
    case .above998: LocalizedText(zh: "高于99.8%", en: "above 99.8%")
    case .below998: LocalizedText(zh: "低于99.8%", en: "below 99.8%")
    }
  }
}
