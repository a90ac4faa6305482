internal import GXDrawing
internal import GXModel

extension StackedBarChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    try check()
    let words = Words(language: caption.language)
    let kind =
      mode == .shares
      ? words("各条合计100%，单位：%", "% of each bar's total")
      : words("单位：\(format.magnitude.word)\(unit)", "in \(unit)")
    var notes: [String] = []
    if mode == .shares, bars.contains(where: { !roundsToWhole($0) }) {
      notes.append(
        words("因四舍五入，合计可能不等于100%。", "Shares may not add up to 100% because of rounding."))
    }
    let empty = bars.filter { total(of: $0) == nil }.map(\.name)
    if !empty.isEmpty {
      notes.append(words("\(words.list(empty))无数据。", "No data for \(words.list(empty))."))
    }
    return ChartDescription(
      subtitleParts: [kind], notes: notes, summary: summary(words), table: table(words))
  }

  private func check() throws(DrawingError) {
    guard !parts.isEmpty, parts.count <= 8 else {
      throw .invalidChart(zh: "堆叠条形图须有1至8个部分", en: "A stacked bar has from 1 to 8 parts")
    }
    for bar in bars {
      guard let counts = bar.counts else { continue }
      guard counts.count == parts.count,
        counts.allSatisfy({ $0.isFinite && $0 >= 0 && $0 < 1e300 })
      else {
        throw .invalidChart(
          zh: "“\(bar.name)”须为每个部分给出一个不小于零的数",
          en: "“\(bar.name)” must give one number of at least zero for each part")
      }
    }
  }

  /// The sum of a bar; nil where nothing is known or nothing was counted.
  func total(of bar: Bar) -> Double? {
    guard let sum = bar.counts?.reduce(0, +), sum > 0 else { return nil }
    return sum
  }

  /// Counts below a million have all their digits, so that no column mixes 9,643 and 10.3k.
  var format: NumberFormat {
    let totals = bars.compactMap(total)
    let usual = NumberFormat.values(totals, unit: .count(unit), language: caption.language)
    guard totals.allSatisfy({ $0 < 1e6 }), usual.magnitude != .one else { return usual }
    return NumberFormat(magnitude: .one, decimals: 0, language: caption.language)
  }

  func label(_ count: Double, of total: Double) -> String {
    guard mode == .shares else { return format.full(count) }
    return DecimalNumber(count / total * 100)?.text(decimals: 1) ?? ""
  }

  private func roundsToWhole(_ bar: Bar) -> Bool {
    guard let counts = bar.counts, let total = total(of: bar) else { return true }
    let tenths = counts.map { ($0 / total * 1000).rounded() }.reduce(0, +)
    return tenths == 1000
  }

  private func summary(_ words: Words) -> String {
    let kind = words("堆叠条形图，\(bars.count)条", "Stacked bars, \(bars.count)")
    let lines = bars.map { bar -> String in
      guard let counts = bar.counts, let total = total(of: bar) else {
        return words("\(bar.name)：无数据", "\(bar.name): no data")
      }
      let shares = zip(parts, counts).map { part, count in
        "\(part.name) \(DecimalNumber(count / total * 100)?.text(decimals: 1) ?? "")%"
      }
      return bar.name + words("：", ": ") + words.list(shares)
    }
    return words.sentence([kind] + lines)
  }

  private func table(_ words: Words) -> DataTable {
    DataTable(
      columns: [""] + parts.map(\.name) + [words("合计", "total")],
      rows: bars.map { bar in
        let counts = bar.counts?.map(PlainNumber.text) ?? parts.map { _ in "" }
        return [bar.name] + counts + [bar.counts.map { PlainNumber.text($0.reduce(0, +)) } ?? ""]
      })
  }
}
