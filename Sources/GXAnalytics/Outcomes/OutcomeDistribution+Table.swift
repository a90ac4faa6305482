import GXModel

extension OutcomeDistribution {
  /// The result as a table, a row for each group, year and class.
  public var table: ResultTable {
    let isBroken = Set(rows.map(\.segment)).count > 1
    var table = ResultTable(
      title: title, columns: columns(showingSegments: isBroken), notes: notes.map(\.text))
    for row in rows { table.append(cells(of: row)) }
    return table
  }

  private var title: LocalizedText {
    let name: LocalizedText
    switch query.topic.detail {
    case .groups: name = LocalizedText(zh: "政府信息公开申请办理结果构成", en: "Outcomes of applications")
    case .grounds: name = LocalizedText(zh: "不予公开理由构成", en: "Grounds of denial")
    case .composites:
      name = LocalizedText(zh: "办理结果构成（跨表式可比口径）", en: "Outcomes in classes that forms share")
    }
    return query.reports.title(name)
  }

  private func columns(showingSegments isBroken: Bool) -> [ResultTable.Column] {
    [.init("year", LocalizedText(zh: "年份", en: "Year"), .leading)]
      + ResultGroup.columns(for: query.grouping) + [
        .init("outcome", LocalizedText(zh: "办理结果", en: "Outcome"), .leading),
        .init("share", LocalizedText(zh: "占比", en: "Share")),
        .init("low", LocalizedText(zh: "下限", en: "Low")),
        .init("high", LocalizedText(zh: "上限", en: "High")),
        .init("count", LocalizedText(zh: "件数", en: "Count")),
        .init("total", LocalizedText(zh: "合计", en: "Total")),
      ] + ResultTable.Column.coverage
      + ResultTable.Column.standing(showingSegments: isBroken)
      + (query.topic.boundsCells ? ShareBounds.columns : [])
  }

  private func cells(of row: Row) -> [ResultTable.Cell] {
    [.ordinal(row.year)] + row.group.cells(for: query.grouping) + [
      .named(id: row.outcome.id, row.outcome.name), .share(ifAny: row.share),
      .share(ifAny: row.low), .share(ifAny: row.high), .count(ifAny: row.count),
      .count(ifAny: row.total), .count(row.organs), .count(row.missing), .count(row.expected),
      .ordinal(row.segment), row.status.map { .named(id: $0.rawValue, $0.name) } ?? .missing,
      .text(isSynthetic ? "true" : "false"),
    ] + (query.topic.boundsCells ? ShareBounds.cells(row.bounds) : [])
  }
}
