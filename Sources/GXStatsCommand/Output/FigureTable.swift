import GXCommandLine
import GXStats

/// The figures of a report as a table, one a row, each with the place it was read from.
enum FigureTable {
  static func table(of report: ParsedReport) -> ResultTable {
    var table = ResultTable(
      title: LocalizedText(
        zh: "\(report.observations.count) 个数据", en: report.observations.count.counted("figure")),
      columns: columns)
    for observation in report.observations {
      table.append(reportCells(report) + cells(observation, of: report))
    }
    return table
  }

  private static let columns: [ResultTable.Column] = [
    .init("source", LocalizedText(zh: "来源", en: "Source"), .leading, for: .programs),
    .init("organ", LocalizedText(zh: "机关", en: "Organ"), .leading, for: .programs),
    .init("division", LocalizedText(zh: "区划代码", en: "Division"), .leading, for: .programs),
    .init("level", LocalizedText(zh: "层级", en: "Level"), .leading, for: .programs),
    .init("year", LocalizedText(zh: "年度", en: "Year"), for: .programs),
    .init("form", LocalizedText(zh: "表式", en: "Form"), .leading, for: .programs),
    .init("scope", LocalizedText(zh: "口径", en: "Scope"), .leading, for: .programs),
    .init("metric", LocalizedText(zh: "指标", en: "Metric"), .leading),
    .init("applicant", LocalizedText(zh: "申请人", en: "Applicant"), .leading),
    .init("value", LocalizedText(zh: "数值", en: "Value")),
    .init("unit", LocalizedText(zh: "单位", en: "Unit"), .leading),
    .init("status", LocalizedText(zh: "状态", en: "Status"), .leading),
    .init("via", LocalizedText(zh: "出处", en: "Via"), .leading),
    .init("preferred", LocalizedText(zh: "采用", en: "Preferred"), .leading, for: .programs),
    .init("line", LocalizedText(zh: "行", en: "Line")),
    .init("column", LocalizedText(zh: "列", en: "Column")),
    .init("text", LocalizedText(zh: "原文", en: "Text"), .leading, for: .programs),
    .synthetic,
  ]

  private static func reportCells(_ report: ParsedReport) -> [ResultTable.Cell] {
    [
      .text(report.source.name), .text(report.organ?.name ?? ""),
      .text(report.division?.description ?? ""), .text(report.level?.rawValue ?? ""),
      report.year.map(ResultTable.Cell.ordinal) ?? .missing, .text(report.form?.rawValue ?? ""),
    ]
  }

  private static func cells(
    _ observation: Observation, of report: ParsedReport
  ) -> [ResultTable.Cell] {
    [
      .text((observation.scope ?? report.scope).rawValue), .text(observation.metric.rawValue),
      observation.applicant.map { .named(id: $0.rawValue, $0.name) } ?? .text(""),
      observation.value.map(ResultTable.Cell.quantity) ?? .missing,
      .text(observation.metric.unit.rawValue),
      .named(id: observation.status.rawValue, observation.status.name),
      .text(observation.origin.rawValue), .text(observation.isPreferred.map(String.init) ?? ""),
      .ordinal(observation.evidence.line), .ordinal(observation.evidence.column),
      .text(observation.evidence.text), .text(String(report.isSynthetic)),
    ]
  }
}
