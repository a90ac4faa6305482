import GXModel

extension AuditReport {
  /// The result as a table, a row for each broken identity.
  public var table: ResultTable {
    var table = ResultTable(
      title: LocalizedText(zh: "勾稽关系核对", en: "Audit of identities"), columns: columns,
      notes: notes.map(\.text))
    let suggestions = Dictionary(
      repairs.map { ($0.subject, $0.suggestion) }, uniquingKeysWith: { first, _ in first })
    for row in rows { table.append(cells(of: row, suggestions[row.subject])) }
    for outlier in outliers { table.append(cells(of: outlier)) }
    for bound in bounds { table.append(cells(of: bound)) }
    return table
  }

  private var columns: [ResultTable.Column] {
    [
      .init("year", LocalizedText(zh: "年份", en: "Year"), .leading),
      .init("organ", LocalizedText(zh: "机关", en: "Organ"), .leading),
      .init("division", LocalizedText(zh: "区划代码", en: "Division"), .leading, for: .programs),
      .init("form", LocalizedText(zh: "表式", en: "Form"), .leading, for: .programs),
      .init("scope", LocalizedText(zh: "口径", en: "Scope"), .leading, for: .programs),
      .init("source", LocalizedText(zh: "来源", en: "Source"), .leading, for: .programs),
      .init("rule", LocalizedText(zh: "规则", en: "Rule"), .leading),
      .init("severity", LocalizedText(zh: "性质", en: "Severity"), .leading),
      .init("metric", LocalizedText(zh: "指标", en: "Metric"), .leading),
      .init("applicant", LocalizedText(zh: "申请人", en: "Applicant"), .leading),
      .init("expected", LocalizedText(zh: "应为", en: "Expected")),
      .init("found", LocalizedText(zh: "实为", en: "Found")),
      .init("suggestion", LocalizedText(zh: "唯一改法", en: "Only repair"), .leading),
      .init("message", LocalizedText(zh: "说明", en: "Message"), .leading, for: .programs),
      .synthetic,
    ]
  }

  private func cells(of row: Row, _ suggestion: LocalizedText?) -> [ResultTable.Cell] {
    row.subject.cells + [
      .text(row.rule.rawValue),
      .named(id: row.severity.rawValue, row.severity.name),
      row.metric.map { .named(id: $0.rawValue, $0.currentTitle) } ?? .text(""),
      row.applicant.map { .named(id: $0.rawValue, $0.name) } ?? .text(""),
      .quantity(ifAny: row.expected), .quantity(ifAny: row.found),
      suggestion.map(ResultTable.Cell.localized) ?? .text(""), .localized(row.message),
      .text(isSynthetic ? "true" : "false"),
    ]
  }
}

extension AuditReport {
  fileprivate func cells(of outlier: Outlier) -> [ResultTable.Cell] {
    let values = "\(outlier.before) → \(outlier.value)"
    return outlier.subject.cells + [
      .named(id: "outlier", LocalizedText(zh: "异常变动", en: "outlier")),
      .named(id: Severity.warning.rawValue, Severity.warning.name),
      .named(id: outlier.metric.rawValue, outlier.metric.currentTitle), .text(""), .missing,
      .quantity(outlier.value), .text(""),
      .localized(LocalizedText(zh: "比上年 \(values)", en: "on the year \(values)")),
      .text(isSynthetic ? "true" : "false"),
    ]
  }

  fileprivate func cells(of bound: Bound) -> [ResultTable.Cell] {
    bound.subject.cells + [
      .named(id: "bound", LocalizedText(zh: "上下界", en: "bound")),
      .named(id: bound.status.rawValue, bound.status.name),
      .named(id: bound.metric.rawValue, bound.metric.currentTitle),
      bound.applicant.map { .named(id: $0.rawValue, $0.name) } ?? .text(""),
      .text(bound.low == bound.high ? "\(bound.low)" : "\(bound.low)–\(bound.high)"), .missing,
      .text(""), .text(""), .text(isSynthetic ? "true" : "false"),
    ]
  }
}

extension AuditReport.Subject {
  fileprivate var cells: [ResultTable.Cell] {
    [
      .ordinal(year), .text(organ), .text(division?.description ?? ""), .text(form.rawValue),
      .named(id: scope.rawValue, scope.name), .text(source),
    ]
  }
}

extension AuditReport.Repair {
  /// The changes as one line.
  fileprivate var suggestion: LocalizedText {
    let parts = changes.map { change -> LocalizedText in
      let title = Measure(change.metric, change.applicant).currentTitle
      return LocalizedText(
        zh: "\(title.zh) \(change.from)→\(change.to)", en: "\(title.en) \(change.from)→\(change.to)"
      )
    }
    return LocalizedText(
      zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }
}

extension Severity {
  fileprivate var name: LocalizedText {
    switch self {
    case .error: LocalizedText(zh: "错误", en: "error")
    case .warning: LocalizedText(zh: "提示", en: "warning")
    }
  }
}
