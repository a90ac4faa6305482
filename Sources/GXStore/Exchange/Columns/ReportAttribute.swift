import GXModel

/// What an exchanged table says of a report, by the names of the columns.
enum ReportAttribute: String, CaseIterable, Sendable {
  case source, sha256, title, organ
  case organAsWritten = "organ_as_written"
  case division, level, year
  case periodFrom = "period_from"
  case periodTo = "period_to"
  case published, form, scope, synthetic

  static let columns = allCases.map { TableColumn(name: $0.rawValue, kind: $0.kind) }

  /// What the headings of tables made by hand call them.
  static let chineseNames: [String: ReportAttribute] = [
    "来源": .source, "标题": .title, "机关": .organ, "机关名称": .organ, "单位名称": .organ,
    "区划": .division, "区划代码": .division, "行政区划": .division, "层级": .level, "级别": .level,
    "年度": .year, "年份": .year, "报告年度": .year, "发布日期": .published, "表式": .form, "口径": .scope,
    "合成数据": .synthetic,
  ]

  private var kind: TableColumn.Kind {
    switch self {
    case .source, .sha256, .title, .organ, .organAsWritten: .text
    case .division, .year: .integer
    case .periodFrom, .periodTo, .published: .date
    case .level: .category(Categories.level.texts)
    case .form: .category(Categories.form.texts)
    case .scope: .category(Categories.scope.texts)
    case .synthetic: .truth
    }
  }

  func value(of report: ParsedReport) -> TableValue? {
    switch self {
    case .source: .text(report.source.name)
    case .sha256: .text(report.source.sha256)
    case .title: report.title.map(TableValue.text)
    case .organ: (report.organ?.name).map(TableValue.text)
    case .organAsWritten: (report.organ?.asWritten).map(TableValue.text)
    case .division: report.division.map { .integer(Int($0.number)) }
    case .level: (report.level?.rawValue).map(TableValue.text)
    case .year: report.year.map(TableValue.integer)
    case .periodFrom: (report.period?.from).map(TableValue.date)
    case .periodTo: (report.period?.to).map(TableValue.date)
    case .published: report.published.map(TableValue.date)
    case .form: (report.form?.rawValue).map(TableValue.text)
    case .scope: .text(report.scope.rawValue)
    case .synthetic: .truth(report.isSynthetic)
    }
  }
}
