import GXModel

extension Trend {
  /// The trend as a table, a row for each group and year.
  public var table: ResultTable {
    let isBroken = Set(rows.map(\.segment)).count > 1
    var table = ResultTable(
      title: title, columns: columns(showingSegments: isBroken), notes: notes.map(\.text))
    for row in rows {
      var cells: [ResultTable.Cell] = [.ordinal(row.year)]
      cells += row.group.cells(for: query.grouping)
      cells += [
        .quantity(ifAny: row.sum), row.change.map(ResultTable.Cell.change) ?? .undefined,
        .number(ifAny: row.change?.percent, places: 1), .count(row.organs), .count(row.missing),
        .count(row.expected), .number(ifAny: row.mean, places: 1),
        .number(ifAny: row.median, places: 1), .number(ifAny: row.q1, places: 1),
        .number(ifAny: row.q3, places: 1),
      ]
      cells += [
        .ordinal(row.segment), row.status.map { .named(id: $0.rawValue, $0.name) } ?? .missing,
        .text(isSynthetic ? "true" : "false"),
      ]
      table.append(cells)
    }
    return table
  }

  private var title: LocalizedText {
    let measure = query.topic.measure.title
    let years = rows.map(\.year)
    guard let first = years.min(), let last = years.max() else { return measure }
    let title = query.reports.title(measure)
    return LocalizedText(
      zh: "\(title.zh)，\(first)–\(last)年（单位：\(metric.unit.label.zh)）",
      en: "\(title.en), \(first)–\(last) (\(metric.unit.label.en))")
  }

  private func columns(showingSegments isBroken: Bool) -> [ResultTable.Column] {
    var columns = [ResultTable.Column("year", LocalizedText(zh: "年份", en: "Year"), .leading)]
    columns += ResultGroup.columns(for: query.grouping)
    columns += [
      .init("sum", LocalizedText(zh: "合计", en: "Sum")),
      .init("change", LocalizedText(zh: "比上年", en: "Change")),
      .init("change_percent", LocalizedText(zh: "比上年（%）", en: "Change (%)"), for: .programs),
    ]
    columns += ResultTable.Column.coverage
    columns += [
      .init("mean", LocalizedText(zh: "均值", en: "Mean")),
      .init("median", LocalizedText(zh: "中位数", en: "Median")),
      .init("q1", LocalizedText(zh: "下四分位", en: "Q1")),
      .init("q3", LocalizedText(zh: "上四分位", en: "Q3")),
    ]
    return columns + ResultTable.Column.standing(showingSegments: isBroken)
  }
}
