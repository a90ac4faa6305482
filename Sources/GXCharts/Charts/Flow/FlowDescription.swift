internal import GXDrawing
internal import GXModel

extension FlowChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    try check()
    let words = Words(language: caption.language)
    let hasData = total > 0
    var notes: [String] = []
    let zeros = (sources + targets).filter { $0.value == 0 }.map(\.name)
    if hasData, !zeros.isEmpty {
      notes.append(words("\(words.list(zeros))为零，未画出", "zero and not drawn: \(words.list(zeros))"))
    }
    if hasData, !sharesAddUp {
      notes.append(
        words("因四舍五入，占比合计可能不等于100%", "shares may not add up to 100% because of rounding"))
    }
    return ChartDescription(
      subtitleParts: hasData
        ? [
          words.unit(.count(unit), format.magnitude),
          words("带宽与\(unit)数成正比", "widths are proportional to counts"),
        ] : [],
      notes: notes.isEmpty ? [] : [words.sentence(notes).withCapital],
      summary: summary(words), table: table(words))
  }

  private func check() throws(DrawingError) {
    for node in sources + targets where !node.value.isFinite || node.value < 0 || node.value > 1e15
    {
      throw .invalidChart(
        zh: "“\(node.name)”须为不小于零的数", en: "“\(node.name)” must be a number of at least zero")
    }
    let out = targets.reduce(0) { $0 + $1.value }
    guard abs(total - out) <= 1e-9 * max(total, out) else {
      throw .invalidChart(
        zh: "流向图收支不平：来源合计\(PlainNumber.text(total))，去向合计\(PlainNumber.text(out))",
        en: "The flow does not balance: \(PlainNumber.text(total)) come in, "
          + "\(PlainNumber.text(out)) go out")
    }
  }

  var total: Double { sources.reduce(0) { $0 + $1.value } }

  /// Counts with all digits, as a reader adds them up.
  var format: NumberFormat {
    let values = (sources + targets).map(\.value) + [total]
    let isLong = values.contains { $0 >= 1e8 }
    let decimals = values.compactMap { DecimalNumber($0)?.decimals }.max() ?? 0
    return isLong
      ? .values(values, unit: .count(unit), language: caption.language)
      : NumberFormat(magnitude: .one, decimals: min(1, decimals), language: caption.language)
  }

  func share(_ node: Node) -> String {
    NumberFormat(magnitude: .percent, decimals: 1, language: caption.language)
      .full(node.value / total)
  }

  private var sharesAddUp: Bool {
    targets.map { ($0.value / total * 1000).rounded() }.reduce(0, +) == 1000
  }

  private func summary(_ words: Words) -> String {
    guard total > 0 else { return words.sentence([words("流向图，无数据", "Flow, no data")]) }
    let value = ValueUnit.count(unit)
    func said(_ node: Node) -> String {
      "\(node.name) \(words.value(format.full(node.value), value))"
    }
    return words.sentence(
      [words("流向图", "Flow"), words("来源：", "from ") + words.list(sources.map(said))]
        + ["\(stockName) \(words.value(format.full(total), value))"]
        + [
          words("去向：", "to ")
            + words.list(targets.map { said($0) + words("（\(share($0))）", " (\(share($0)))") })
        ])
  }

  private func table(_ words: Words) -> DataTable {
    func rows(_ nodes: [Node], _ side: String) -> [[String]] {
      nodes.map { [side, $0.name, PlainNumber.text($0.value)] }
    }
    return DataTable(
      columns: [words("方向", "side"), words("名称", "name"), unit],
      rows: rows(sources, words("来源", "in")) + [["", stockName, PlainNumber.text(total)]]
        + rows(targets, words("去向", "out")))
  }
}
