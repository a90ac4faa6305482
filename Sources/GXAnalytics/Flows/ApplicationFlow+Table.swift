package import GXModel

extension ApplicationFlow {
  /// The flow as a table, a row a year.
  public var table: ResultTable {
    var table = ResultTable(title: title, columns: columns, notes: notes.map(\.text))
    for row in rows {
      table.append(
        [.ordinal(row.year), .count(row.carriedIn), .count(row.received)]
          + row.outcomes.map { .count($0.count) }
          + [
            .count(row.carriedForward), .count(row.organs), .count(row.incomplete),
            .count(row.unbalanced), .share(ifAny: row.pace.clearanceRate),
            row.pace.backlogDays.map { .number($0, places: 1) } ?? .undefined,
            row.pace.steadyTimeInSystem.map { .number($0, places: 1) } ?? .undefined,
          ])
    }
    return table
  }

  /// What the flow is called, and of which region and organ it is.
  package var title: LocalizedText {
    query.reports.title(
      LocalizedText(zh: "政府信息公开申请的来源与去向", en: "Where applications came from and went"))
  }

  private var columns: [ResultTable.Column] {
    [
      .init("year", LocalizedText(zh: "年份", en: "Year"), .leading),
      .init("carried_in", LocalizedText(zh: "上年结转", en: "Carried in")),
      .init("received", LocalizedText(zh: "新收", en: "Received")),
    ]
      + (rows.first?.outcomes ?? []).map { .init($0.outcome.id, $0.outcome.name) }
      + [
        .init("carried_forward", LocalizedText(zh: "结转下年", en: "Carried forward")),
        .init("organs", LocalizedText(zh: "机关数", en: "Organs")),
        .init("incomplete", LocalizedText(zh: "缺项", en: "Incomplete")),
        .init("unbalanced", LocalizedText(zh: "不平衡", en: "Unbalanced")),
        .init("clearance_rate", LocalizedText(zh: "办结比", en: "Clearance")),
        .init("backlog_days", LocalizedText(zh: "积压天数", en: "Backlog (days)")),
        .init("time_in_system_days", LocalizedText(zh: "在办天数", en: "Time in system (days)")),
      ]
  }
}
