import GXModel
import GXStatistics

/// Reports with everything that a report may say, at random; for tests of exact round trips.
enum RandomReports {
  private static let texts = [
    "合成", "a,b", "\"q\"", "行一\n行二", "\r\n", " 空格 ", "'; DROP TABLE", "1e3", "-", "é\u{301}，", "😀",
    "null",
  ]
  private static let measures =
    [Metric.applicationsNew, .outcomeGranted, .outcomeTotal].flatMap { metric in
      [Measure(metric)] + Applicant.allCases.map { Measure(metric, $0) }
    } + [
      Measure(.feesAmount), Measure(.procurementAmount), Measure(.penaltiesItemsChange),
      Measure(.proactiveTotal),
    ]

  static func many(_ count: Int, seed: UInt64) -> [ParsedReport] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { report(number: $0, &random) }
  }

  private static func report(number: Int, _ random: inout SplitMix64) -> ParsedReport {
    var report = InventedReports.report(
      organ: "合成机关\(number)", division: maybe(990_101, &random),
      level: maybe(Level.allCases[number % 5], &random), year: 2008 + number % 18,
      form: Form.allCases.randomElement(using: &random),
      scope: Scope.allCases.randomElement(using: &random) ?? .own,
      published: maybe(CalendarDate(year: 2024, month: 2, day: 29), &random),
      name: "合成/\(text(&random))\(number).txt")
    report.isSynthetic = Bool.random(using: &random)
    report.title = maybe(text(&random), &random)
    if Bool.random(using: &random) {
      report.organ = Organ(name: "合成机关\(number)", asWritten: "合成　机关\(text(&random))")
    }
    if let from = CalendarDate(year: 2023, month: 1, day: 1),
      let to = CalendarDate(year: 2023, month: 12, day: 31)
    {
      report.period = maybe(ReportingPeriod(from: from, to: to), &random)
    }
    for measure in measures where Int.random(in: 0..<4, using: &random) == 0 {
      report.observations += figures(measure, &random)
    }
    return report
  }

  /// One figure, or two of which one is preferred.
  private static func figures(_ measure: Measure, _ random: inout SplitMix64) -> [Observation] {
    let scope = Int.random(in: 0..<6, using: &random) == 0 ? Scope.system : nil
    var first = figure(measure, scope: scope, line: 1, &random)
    guard Int.random(in: 0..<4, using: &random) == 0 else { return [first] }
    var second = figure(measure, scope: scope, line: 2, &random)
    first.isPreferred = false
    second.isPreferred = true
    return [first, second]
  }

  private static func figure(
    _ measure: Measure, scope: Scope?, line: Int, _ random: inout SplitMix64
  ) -> Observation {
    let start = Int.random(in: 0..<100_000, using: &random)
    let evidence = Evidence(
      line: line * 100 + Int.random(in: 0..<100, using: &random),
      column: Int.random(in: 1..<90, using: &random), bytes: start..<start + 3,
      page: maybe(Int.random(in: 1..<30, using: &random), &random),
      cell: maybe(CellPosition(table: 1, row: 2, column: line), &random), text: text(&random))
    let origin = Observation.Origin.allCases.randomElement(using: &random) ?? .table
    let status = Status.allCases.randomElement(using: &random) ?? .reported
    if let reason = MissingReason(status) {
      return Observation(measure, without: reason, origin: origin, scope: scope, evidence: evidence)
    }
    return Observation(
      measure, value: Quantity(millionths: millionths(of: measure.metric, &random)), status: status,
      origin: origin, scope: scope, evidence: evidence)
  }

  private static func millionths(of metric: Metric, _ random: inout SplitMix64) -> Int64 {
    let whole = Int64.random(in: 0...9_000_000_000, using: &random)
    return switch metric.definition.kind {
    case .amount: Int64.random(in: -5_000...Int64.max, using: &random)
    case .signed: -whole * Quantity.scale
    default: whole * Quantity.scale
    }
  }

  private static func text(_ random: inout SplitMix64) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  private static func maybe<Value>(_ value: Value?, _ random: inout SplitMix64) -> Value? {
    Bool.random(using: &random) ? value : nil
  }
}
