import GXModel
public import GXStore

/// What a corpus covers, year by year.
public struct CorpusCoverage: Hashable, Sendable {
  /// The reports of one reporting year.
  public struct Year: Hashable, Sendable, Encodable {
    public let year: Int
    public let reports: Int
    /// Distinct organs.
    public let organs: Int
    /// Reports by form, without forms that no report has.
    public let forms: [String: Int]
    /// Reports by scope, without scopes that no report has.
    public let scopes: [String: Int]
    /// Reports without a known division.
    public let withoutDivision: Int

    private enum CodingKeys: String, CodingKey {
      case year, reports, organs, forms, scopes
      case withoutDivision = "without_division"
    }
  }

  public let reports: Int
  public let organs: Int
  /// Measures of which at least one report gives a value.
  public let measures: Int
  /// Values, those without one not counted.
  public let values: Int
  /// Older versions of reports, which are kept and do not count.
  public let superseded: Int
  public let isSynthetic: Bool
  public let years: [Year]

  public init(of corpus: Corpus) {
    reports = corpus.rowCount
    organs = corpus.organs.count
    measures = corpus.measures.count
    values = corpus.measures.reduce(0) { $0 + (corpus.column($1)?.summary.count ?? 0) }
    superseded = corpus.superseded.count
    isSynthetic = corpus.containsSynthetic
    years = corpus.groups(of: corpus.rows(), by: [.year]).map { Year($0, in: corpus) }
  }
}

extension CorpusCoverage.Year {
  init(_ group: RowGroup, in corpus: Corpus) {
    let rows = group.rows.indices.map { corpus[$0] }
    year = group.key.year ?? 0
    reports = rows.count
    organs = Set(rows.map(\.organCode)).count
    forms = Dictionary(rows.map { ($0.form.rawValue, 1) }, uniquingKeysWith: +)
    scopes = Dictionary(rows.map { ($0.scope.rawValue, 1) }, uniquingKeysWith: +)
    withoutDivision = rows.count { $0.division == nil }
  }
}

extension CorpusCoverage: Encodable {
  private enum CodingKeys: String, CodingKey {
    case kind, reports, organs, measures, values, superseded, synthetic, years
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("info", forKey: .kind)
    try container.encode(reports, forKey: .reports)
    try container.encode(organs, forKey: .organs)
    try container.encode(measures, forKey: .measures)
    try container.encode(values, forKey: .values)
    try container.encode(superseded, forKey: .superseded)
    try container.encode(isSynthetic, forKey: .synthetic)
    try container.encode(years, forKey: .years)
  }
}

extension CorpusCoverage {
  /// One row a year.
  public var table: ResultTable {
    var table = ResultTable(
      title: LocalizedText(
        zh: "\(reports) 份报告，\(organs) 个机关，\(values) 个数据",
        en: "\(reports.counted("report")), \(organs.counted("organ")), \(values.counted("figure"))"),
      columns: Self.columns, notes: notes)
    for year in years {
      let forms = Form.allCases.map { ResultTable.Cell.count(year.forms[$0.rawValue] ?? 0) }
      let scopes = Scope.allCases.map { ResultTable.Cell.count(year.scopes[$0.rawValue] ?? 0) }
      table.append(
        [.ordinal(year.year), .count(year.reports), .count(year.organs)] + forms + scopes)
    }
    return table
  }

  private static var columns: [ResultTable.Column] {
    let head = [
      ResultTable.Column("year", LocalizedText(zh: "年度", en: "Year")),
      ResultTable.Column("reports", LocalizedText(zh: "报告数", en: "Reports")),
      ResultTable.Column("organs", LocalizedText(zh: "机关数", en: "Organs")),
    ]
    let forms = Form.allCases.map {
      ResultTable.Column(
        "form_\($0.rawValue)", LocalizedText(zh: "表式\($0.rawValue)", en: "Form \($0.rawValue)"))
    }
    return head + forms + Scope.allCases.map { ResultTable.Column("scope_\($0.rawValue)", $0.name) }
  }

  private var notes: [LocalizedText] {
    var notes: [LocalizedText] = []
    if isSynthetic {
      notes.append(
        LocalizedText(zh: "含合成数据，非真实统计。", en: "Contains synthetic data, no real figures."))
    }
    if superseded > 0 {
      notes.append(
        LocalizedText(
          zh: "另有 \(superseded) 份报告的旧版本保留而不计入。",
          en: "\(superseded) older versions of reports are kept and do not count."))
    }
    return notes
  }
}
