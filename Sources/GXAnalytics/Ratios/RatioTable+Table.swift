import GXModel

extension RatioTable {
  /// The result as a table, a row for each group and year.
  public var table: ResultTable {
    let isBroken = Set(rows.map(\.segment)).count > 1
    var table = ResultTable(
      title: title, columns: columns(showingSegments: isBroken), notes: notes.map(\.text))
    for row in rows { table.append(cells(of: row)) }
    return table
  }

  private var title: LocalizedText { query.reports.title(query.topic.ratio.name) }

  private func columns(showingSegments isBroken: Bool) -> [ResultTable.Column] {
    [.init("year", LocalizedText(zh: "年份", en: "Year"), .leading)]
      + ResultGroup.columns(for: query.grouping) + [
        .init("ratio", LocalizedText(zh: "比率", en: "Ratio")),
        .init("low", LocalizedText(zh: "下限", en: "Low")),
        .init("high", LocalizedText(zh: "上限", en: "High")),
        .init("numerator", LocalizedText(zh: "分子", en: "Numerator")),
        .init("denominator", LocalizedText(zh: "分母", en: "Denominator")),
        .init("mean", LocalizedText(zh: "均值", en: "Mean")),
        .init("median", LocalizedText(zh: "中位数", en: "Median")),
      ] + ResultTable.Column.coverage
      + ResultTable.Column.standing(showingSegments: isBroken)
      + (query.topic.boundsCells ? ShareBounds.columns : [])
  }

  private func cells(of row: Row) -> [ResultTable.Cell] {
    let ratio = query.topic.ratio
    return [.ordinal(row.year)] + row.group.cells(for: query.grouping) + [
      ratio.cell(row.ratio), ratio.cell(row.low), ratio.cell(row.high),
      .quantity(ifAny: row.numerator), .quantity(ifAny: row.denominator), ratio.cell(row.mean),
      ratio.cell(row.median), .count(row.organs), .count(row.missing), .count(row.expected),
      .ordinal(row.segment), row.status.map { .named(id: $0.rawValue, $0.name) } ?? .missing,
      .text(isSynthetic ? "true" : "false"),
    ] + (query.topic.boundsCells ? ShareBounds.cells(row.bounds) : [])
  }
}

extension Ratio {
  /// A value of the ratio as tables print it: per cent, or a number where it relates unlike things.
  func cell(_ value: Double?) -> ResultTable.Cell {
    isShare ? .share(ifAny: value) : value.map { .number($0, places: 2) } ?? .undefined
  }
}
