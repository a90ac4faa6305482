import GXModel
import GXStore

/// Synthetic reports of invented organs.
enum Invented {
  /// A report with whole figures in its table.
  static func report(
    _ organ: String = "云岫市望舒区人民政府", division: Int32? = 990_101, level: Level? = .county,
    year: Int, form: Form? = nil, scope: Scope = .aggregate, published: CalendarDate? = nil,
    variant: String = "", _ figures: [Measure: Int]
  ) -> ParsedReport {
    var report = ParsedReport(
      source: Source(
        name: "合成/\(organ)-\(year).txt", sha256: "\(organ)|\(year)|\(scope.rawValue)|\(variant)"))
    report.organ = Organ(name: organ, asWritten: organ)
    report.division = division.flatMap(DivisionCode.init(_:))
    report.level = level
    report.year = year
    report.form = form ?? .inForce(in: year)
    report.scope = scope
    report.published = published
    report.isSynthetic = true
    report.observations = figures.map { observation($0, $1) }
    return report
  }

  static func report(
    _ organ: String = "云岫市望舒区人民政府", division: Int32? = 990_101, level: Level? = .county,
    year: Int, form: Form? = nil, scope: Scope = .aggregate, variant: String = "",
    _ metric: Metric, _ value: Int
  ) -> ParsedReport {
    report(
      organ, division: division, level: level, year: year, form: form, scope: scope,
      variant: variant, [Measure(metric): value])
  }

  static func observation(
    _ measure: Measure, _ value: Int, status: Status = .reported
  ) -> Observation {
    Observation(
      measure, value: Quantity(whole: value) ?? .zero, status: status, origin: .table,
      evidence: evidence)
  }

  static let evidence = Evidence(line: 1, column: 1, bytes: 0..<1, text: "0")

  /// One organ's figures of a metric, a year each from `first` on; `nil` makes no report.
  static func series(
    _ organ: String = "云岫市望舒区人民政府", division: Int32? = 990_101, level: Level? = .county,
    scope: Scope = .aggregate, from first: Int, _ metric: Metric, _ values: [Int?]
  ) -> [ParsedReport] {
    values.enumerated().compactMap { index, value in
      value.map {
        report(
          organ, division: division, level: level, year: first + index, scope: scope, metric, $0)
      }
    }
  }
}
