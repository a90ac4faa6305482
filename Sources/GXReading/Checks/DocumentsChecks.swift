import GXModel

/// The rules of table 2 of form C: stocks of items, and decisions taken for a sum.
enum DocumentsChecks {
  private static let rows: [(previous: Metric, change: Metric, decisions: Metric?)] = [
    (.licensingItemsPrevious, .licensingItemsChange, .licensingDecisions),
    (.otherServicesItemsPrevious, .otherServicesItemsChange, .otherServicesDecisions),
    (.penaltiesItemsPrevious, .penaltiesItemsChange, .penaltiesDecisions),
    (.coercionItemsPrevious, .coercionItemsChange, .coercionDecisions),
    (.feesItemsPrevious, .feesItemsChange, nil),
  ]

  static func findings(in figures: ReportFigures) -> [Finding] {
    rows.flatMap { row -> [Finding] in
      guard let previous = figures[row.previous], let change = figures[row.change],
        let items = previous.adding(change)
      else { return [] }
      var findings: [Finding] = []
      if items < .zero { findings.append(negativeStock(row.change, previous, change)) }
      if let metric = row.decisions, change != .zero, figures[metric] == items {
        findings.append(misread(metric, items))
      }
      return findings
    }
  }

  private static func negativeStock(
    _ metric: Metric, _ previous: Quantity, _ change: Quantity
  ) -> Finding {
    Finding(
      rule: .t2CItems, measure: Measure(metric),
      expected: Quantity.zero.subtracting(previous), found: change,
      message: LocalizedText(
        zh: "\(metric.name.zh)：上一年项目数量 \(previous) 加本年增减 \(change) 小于零",
        en: "\(metric.name.en): \(previous) items of the previous year and a change of \(change) "
          + "leave fewer than none."))
  }

  private static func misread(_ metric: Metric, _ items: Quantity) -> Finding {
    Finding(
      rule: .t2CMisread, measure: Measure(metric), found: items,
      message: LocalizedText(
        zh: "\(metric.name.zh)：\(items) 恰为上一年项目数量与本年增减之和，疑将处理决定数量误作合计",
        en: "\(metric.name.en): \(items) is exactly the items of last year plus the change; the "
          + "column of decisions was perhaps taken for a sum."))
  }
}
