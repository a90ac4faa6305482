import GXModel

extension Comparison {
  /// The result as a table: a row for each ratio, then one for each group of outcomes.
  public var table: ResultTable {
    var table = ResultTable(title: title, columns: columns, notes: notes.map(\.text))
    for row in rows { table.append(cells(of: row)) }
    for shift in outcomes { table.append(cells(of: shift)) }
    return table
  }

  private var title: LocalizedText {
    let years = LocalizedText(
      zh: a.from == a.to ? "\(a.from)年" : "\(a.from)–\(a.to)年",
      en: a.from == a.to ? "\(a.from)" : "\(a.from)–\(a.to)")
    return LocalizedText(
      zh: "\(a.name.zh)与\(b.name.zh)，\(years.zh)", en: "\(a.name.en) and \(b.name.en), \(years.en)")
  }

  private var columns: [ResultTable.Column] {
    [
      .init("kind", LocalizedText(zh: "类别", en: "Kind"), .leading, for: .programs),
      .init("name", LocalizedText(zh: "比率或结果", en: "Ratio or outcome"), .leading),
      .init("a", LocalizedText(zh: "甲", en: "A")),
      .init("b", LocalizedText(zh: "乙", en: "B")),
      .init("difference", LocalizedText(zh: "差（百分点）", en: "Difference (points)")),
      .init("low", LocalizedText(zh: "下限", en: "Low")),
      .init("high", LocalizedText(zh: "上限", en: "High")),
      .init("q", LocalizedText(zh: "q", en: "q")),
      .init("verdict", LocalizedText(zh: "结论", en: "Verdict"), .leading),
      .init("a_numerator", LocalizedText(zh: "甲分子", en: "A: numerator")),
      .init("a_denominator", LocalizedText(zh: "甲分母", en: "A: denominator")),
      .init("b_numerator", LocalizedText(zh: "乙分子", en: "B: numerator")),
      .init("b_denominator", LocalizedText(zh: "乙分母", en: "B: denominator")),
      .synthetic,
    ]
  }

  private func cells(of row: Row) -> [ResultTable.Cell] {
    [
      .text("ratio"), .named(id: row.ratio.rawValue, row.ratio.name), .share(ifAny: row.a.ratio),
      .share(ifAny: row.b.ratio), .points(ifAny: row.difference), .points(ifAny: row.low),
      .points(ifAny: row.high), row.q.map { .number($0, places: 3) } ?? .undefined,
      .named(id: row.verdict.rawValue, row.verdict.phrase), .count(row.a.numerator),
      .count(row.a.denominator),
      .count(row.b.numerator), .count(row.b.denominator), .text(isSynthetic ? "true" : "false"),
    ]
  }

  private func cells(of shift: OutcomeShift) -> [ResultTable.Cell] {
    let totals = (
      outcomes.reduce(0) { $0 + $1.aCount }, outcomes.reduce(0) { $0 + $1.bCount }
    )
    let name = shift.outcome.name
    return [
      .text("outcome"),
      .named(
        id: shift.outcome.id, LocalizedText(zh: "结果：\(name.zh)", en: "Outcome: \(name.en)")),
      .share(shift.aShare), .share(shift.bShare), .points(ifAny: shift.difference), .undefined,
      .undefined, .undefined, .undefined, .count(shift.aCount), .count(totals.0),
      .count(shift.bCount), .count(totals.1),
      .text(isSynthetic ? "true" : "false"),
    ]
  }
}
