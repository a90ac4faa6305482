import GXModel

/// Values that cannot be, or hardly: negative counts, townships that make regulations, 元 taken for
/// 万元.
enum RangeChecks {
  static func findings(in report: ParsedReport) -> [Finding] {
    var findings: [Finding] = []
    // By position, as a copy of each observation costs more than the checks.
    for position in report.observations.indices {
      guard let value = report.observations[position].value else { continue }
      let measure = report.observations[position].measure
      if let finding = count(measure, value) { findings.append(finding) }
      guard value > .zero else { continue }
      if let finding = regulations(measure, value, report) { findings.append(finding) }
      if let finding = amount(measure, value, report) { findings.append(finding) }
    }
    return findings
  }

  private static func count(_ measure: Measure, _ value: Quantity) -> Finding? {
    guard value < .zero || value.whole == nil,
      measure.metric.kind == .count || measure.metric.kind == .stock
    else { return nil }
    return Finding(
      rule: .rangeCount, measure: measure, found: value,
      message: LocalizedText(
        zh: "\(measure.label.zh)：\(value) 不是非负整数",
        en: "\(measure.label.en): \(value) is not a whole number of at least zero."))
  }

  private static let regulationMetrics: Set<Metric> = [
    .regulationsIssued, .regulationsNewlyDisclosed, .regulationsDisclosedStock,
    .regulationsRepealed, .regulationsInForce,
  ]

  private static func regulations(
    _ measure: Measure, _ value: Quantity, _ report: ParsedReport
  ) -> Finding? {
    guard regulationMetrics.contains(measure.metric), let level = report.level,
      !level.mayMakeRegulations(organ: report.organ?.name ?? "")
    else { return nil }
    return Finding(
      rule: .rangeRegulations, measure: measure, expected: .zero, found: value,
      message: LocalizedText(
        zh: "\(measure.label.zh)：\(level.name.zh)机关无权制定规章，表中为 \(value)",
        en: "\(measure.label.en): an organ of this level (\(level.name.en)) makes no regulations, "
          + "the table says \(value)."))
  }

  private static func amount(
    _ measure: Measure, _ value: Quantity, _ report: ParsedReport
  ) -> Finding? {
    guard measure.metric == .procurementAmount || measure.metric == .feesAmount,
      let level = report.level, value > level.largestPlausibleAmount
    else { return nil }
    return Finding(
      rule: .unitAmount, measure: measure, expected: value.scaled(byPowerOfTen: -4), found: value,
      message: LocalizedText(
        zh: "\(measure.label.zh)：\(value) 万元对\(level.name.zh)机关过大，疑以元为单位",
        en: "\(measure.label.en): \(value) times 10,000 yuan is too much for this level "
          + "(\(level.name.en)); the figure is perhaps in yuan."))
  }
}
