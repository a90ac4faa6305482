import GXModel

extension Distribution {
  /// The result as a table, a row for each group and year.
  public var table: ResultTable {
    let isBroken = Set(rows.map(\.segment)).count > 1
    var table = ResultTable(
      title: title, columns: columns(showingSegments: isBroken), notes: notes.map(\.text))
    for row in rows { table.append(cells(of: row)) }
    return table
  }

  private var title: LocalizedText {
    let measure = query.topic.measure.title
    let unit = query.topic.metric.unit.label
    let title = query.reports.title(
      LocalizedText(zh: "\(measure.zh)在机关间的分布", en: "\(measure.en) over organs"))
    return LocalizedText(zh: "\(title.zh)（单位：\(unit.zh)）", en: "\(title.en) (\(unit.en))")
  }

  private func columns(showingSegments isBroken: Bool) -> [ResultTable.Column] {
    [.init("year", LocalizedText(zh: "年份", en: "Year"), .leading)]
      + ResultGroup.columns(for: query.grouping) + ResultTable.Column.coverage + [
        .init("zeros", LocalizedText(zh: "零值", en: "Zeros")),
        .init("sum", LocalizedText(zh: "合计", en: "Sum")),
        .init("mean", LocalizedText(zh: "均值", en: "Mean")),
        .init("min", LocalizedText(zh: "最小", en: "Min"), for: .programs),
        .init("q1", LocalizedText(zh: "下四分位", en: "Q1")),
        .init("median", LocalizedText(zh: "中位数", en: "Median")),
        .init("q3", LocalizedText(zh: "上四分位", en: "Q3")),
        .init("p90", LocalizedText(zh: "P90", en: "P90")),
        .init("max", LocalizedText(zh: "最大", en: "Max")),
        .init("gini", LocalizedText(zh: "基尼", en: "Gini")),
        .init("theil", LocalizedText(zh: "泰尔", en: "Theil")),
        .init("theil_between", LocalizedText(zh: "地区间", en: "Between")),
        .init("theil_within", LocalizedText(zh: "地区内", en: "Within"), for: .programs),
        .init("hhi", LocalizedText(zh: "HHI", en: "HHI")),
        .init(
          "top_share",
          LocalizedText(zh: "前\(query.topic.top)位占比", en: "Top \(query.topic.top)")),
      ] + ResultTable.Column.standing(showingSegments: isBroken)
  }

  private func cells(of row: Row) -> [ResultTable.Cell] {
    let quantiles = [row.min, row.q1, row.median, row.q3, row.p90, row.max]
    let uneven = row.concentration
    return [.ordinal(row.year)] + row.group.cells(for: query.grouping) + [
      .count(row.organs), .count(row.missing), .count(row.expected), .count(row.zeros),
      .quantity(ifAny: row.sum), .number(ifAny: row.mean, places: 1),
    ] + quantiles.map { .number(ifAny: $0, places: 1) }
      + [uneven?.gini, uneven?.theil, uneven?.theilBetween, uneven?.theilWithin, uneven?.hhi].map {
        $0.map { .number($0, places: 3) } ?? .undefined
      } + [
        .share(ifAny: uneven?.topShare), .ordinal(row.segment),
        row.status.map { .named(id: $0.rawValue, $0.name) } ?? .missing,
        .text(isSynthetic ? "true" : "false"),
      ]
  }
}
