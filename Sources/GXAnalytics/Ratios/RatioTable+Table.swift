import GXModel

extension RatioTable {
  /// The result as a table, a row for each group and year.
  public var table: ResultTable {
    let segments = Set(rows.map(\.segment)).count > 1
    var columns = [ResultTable.Column("year", LocalizedText(zh: "年份", en: "Year"), .leading)]
    if let group = groupColumn { columns.append(group) }
    columns += [
      .init("ratio", LocalizedText(zh: "比率", en: "Ratio")),
      .init("low", LocalizedText(zh: "下限", en: "Low")),
      .init("high", LocalizedText(zh: "上限", en: "High")),
      .init("numerator", LocalizedText(zh: "分子", en: "Numerator")),
      .init("denominator", LocalizedText(zh: "分母", en: "Denominator")),
      .init("mean", LocalizedText(zh: "均值", en: "Mean")),
      .init("median", LocalizedText(zh: "中位数", en: "Median")),
      .init("organs", LocalizedText(zh: "机关数", en: "Organs")),
      .init("expected", LocalizedText(zh: "应有", en: "Expected")),
    ]
    if segments { columns.append(.init("segment", LocalizedText(zh: "段", en: "Segment"))) }
    columns.append(.init("status", LocalizedText(zh: "状态", en: "Status"), .leading))
    var table = ResultTable(
      title: query.ratio.name, columns: columns, notes: notes.map(\.text))
    for row in rows { table.append(cells(of: row, withSegment: segments)) }
    return table
  }

  private var groupColumn: ResultTable.Column? {
    switch query.grouping {
    case .none: nil
    case .region: .init("region", LocalizedText(zh: "地区", en: "Region"), .leading)
    case .level: .init("level", LocalizedText(zh: "层级", en: "Level"), .leading)
    case .organ: .init("organ", LocalizedText(zh: "机关", en: "Organ"), .leading)
    }
  }

  private func cells(of row: Row, withSegment: Bool) -> [ResultTable.Cell] {
    var cells: [ResultTable.Cell] = [.ordinal(row.year)]
    switch query.grouping {
    case .none: break
    case .region: cells.append(row.region.map { .text($0.name) } ?? .undefined)
    case .level: cells.append(row.level.map { .localized($0.name) } ?? .undefined)
    case .organ: cells.append(row.organ.map { .text($0) } ?? .undefined)
    }
    cells += [
      query.ratio.cell(row.ratio), query.ratio.cell(row.low), query.ratio.cell(row.high),
      .quantity(ifAny: row.numerator), .quantity(ifAny: row.denominator),
      query.ratio.cell(row.mean), query.ratio.cell(row.median), .count(row.organs),
      .count(row.expected),
    ]
    if withSegment { cells.append(.ordinal(row.segment)) }
    cells.append(row.status.map { .localized($0.name) } ?? .missing)
    return cells
  }
}

extension Ratio {
  /// A value of the ratio as tables print it: per cent, or a number where it relates unlike things.
  func cell(_ value: Double?) -> ResultTable.Cell {
    isShare ? .share(ifAny: value) : value.map { .number($0, places: 2) } ?? .undefined
  }
}
