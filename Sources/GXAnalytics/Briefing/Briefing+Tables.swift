import GXModel
import GXStatistics

extension Briefing {
  /// The key figures of the year: sum, year before, change, organs.
  var figureTable: ResultTable {
    var table = ResultTable(
      title: LocalizedText(zh: "主要数字", en: "Key figures"),
      columns: [
        .init("metric", LocalizedText(zh: "指标", en: "Figure"), .leading),
        .init("sum", LocalizedText(zh: "\(year)年", en: "\(year)")),
        .init("before", LocalizedText(zh: "\(year - 1)年", en: "\(year - 1)")),
        .init("change", LocalizedText(zh: "比上年", en: "Change")),
        .init("organs", LocalizedText(zh: "报告机关", en: "Organs")),
        .init("expected", LocalizedText(zh: "应有", en: "Expected")),
      ])
    for trend in figures {
      guard let row = row(of: trend, in: year), isTold(row) else { continue }
      let unit = trend.metric.unit.label
      table.append([
        .localized(
          LocalizedText(
            zh: "\(trend.metric.title.zh)（\(unit.zh)）", en: "\(trend.metric.title.en) (\(unit.en))")
        ),
        .quantity(ifAny: row.sum),
        .quantity(ifAny: self.row(of: trend, in: year - 1).flatMap(\.sum)),
        row.change.map(ResultTable.Cell.change) ?? .undefined, .count(row.organs),
        .count(row.expected),
      ])
    }
    return table
  }

  /// The ratios of the year with intervals and their change in percentage points.
  var ratioTable: ResultTable {
    var table = ResultTable(
      title: LocalizedText(zh: "主要比率", en: "Key ratios"),
      columns: [
        .init("ratio", LocalizedText(zh: "比率", en: "Ratio"), .leading),
        .init("value", LocalizedText(zh: "\(year)年", en: "\(year)")),
        .init("low", LocalizedText(zh: "95%下限", en: "95% low")),
        .init("high", LocalizedText(zh: "95%上限", en: "95% high")),
        .init("base", LocalizedText(zh: "分母", en: "Base")),
        .init("points", LocalizedText(zh: "比上年（百分点）", en: "Change (points)")),
        .init("points_low", LocalizedText(zh: "下限", en: "Low")),
        .init("points_high", LocalizedText(zh: "上限", en: "High")),
      ])
    for item in ratios {
      guard let row = row(of: item, in: year), row.ratio != nil else { continue }
      let change = pointChange(of: item)
      table.append([
        .localized(item.query.topic.ratio.name), .share(ifAny: row.ratio), .share(ifAny: row.low),
        .share(ifAny: row.high), .quantity(ifAny: row.denominator),
        points(change?.estimate), points(change?.interval.low), points(change?.interval.high),
      ])
    }
    return table
  }

  private func points(_ share: Double?) -> ResultTable.Cell {
    share.map { .number($0 * 100, places: 1) } ?? .undefined
  }

  /// The change of a ratio on the year before with Newcombe's interval; `nil` across a break.
  func pointChange(of table: RatioTable) -> (estimate: Double, interval: Interval)? {
    guard let now = row(of: table, in: year), let before = row(of: table, in: year - 1),
      now.segment == before.segment, let one = proportion(now), let other = proportion(before)
    else { return nil }
    return one.difference(from: other)
  }

  private func proportion(_ row: RatioTable.Row) -> Proportion? {
    guard let numerator = row.numerator?.whole, let denominator = row.denominator?.whole else {
      return nil
    }
    return Proportion(numerator, of: denominator)
  }

  /// Whether a figure is one of the year: not what a few organs report although the form lacks it.
  func isTold(_ row: Trend.Row) -> Bool { row.sum != nil && row.status != .notInForm }

  func row(of trend: Trend, in year: Int) -> Trend.Row? { trend.rows.first { $0.year == year } }

  func row(of table: RatioTable, in year: Int) -> RatioTable.Row? {
    table.rows.first { $0.year == year }
  }
}
