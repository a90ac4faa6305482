internal import GXDrawing
internal import GXModel

/// Rows with a value at two moments, checked; what slopes and dumbbells have in common.
struct TwoValueData {
  struct Row {
    let name: String
    let start: Double
    let end: Double
    let isEmphasized: Bool

    var change: Double { end - start }
  }

  /// The rows with both values, in the given order.
  let rows: [Row]
  /// The names of those that lack one.
  let incomplete: [String]

  /// - Throws: `DrawingError.invalidChart` for values that are not finite.
  init(_ rows: [SlopeChart.Row]) throws(DrawingError) {
    for row in rows {
      for value in [row.start, row.end].compactMap(\.self)
      where !value.isFinite || abs(value) >= 1e300 {
        throw .invalidChart(
          zh: "“\(row.name)”的数值不是有限数", en: "The values of “\(row.name)” are not finite")
      }
    }
    self.rows = rows.compactMap { row in
      guard let start = row.start, let end = row.end else { return nil }
      return Row(name: row.name, start: start, end: end, isEmphasized: row.isEmphasized)
    }
    incomplete = rows.filter { $0.start == nil || $0.end == nil }.map(\.name)
  }

  private init(rows: [Row], incomplete: [String]) {
    self.rows = rows
    self.incomplete = incomplete
  }

  /// The same data in another order.
  func with(rows: [Row]) -> TwoValueData { TwoValueData(rows: rows, incomplete: incomplete) }

  var values: [Double] { rows.flatMap { [$0.start, $0.end] } }

  func format(_ unit: ValueUnit, _ language: Language) -> NumberFormat {
    .values(values, unit: unit, language: language)
  }

  /// The change between the printed values, so that the reader can check the sum.
  static func printedChange(_ row: Row, _ format: NumberFormat) -> DecimalNumber? {
    guard let start = format.printed(row.start), let end = format.printed(row.end) else {
      return nil
    }
    return DecimalNumber(end - start)?.rounded(decimals: format.decimals)
  }

  /// A change with its sign, of shares in percentage points: +5.4, −310.
  static func change(_ row: Row, _ format: NumberFormat) -> String {
    guard let number = printedChange(row, format) else { return "—" }
    let sign = number.isNegative || number.digits == [0] ? "" : "+"
    let word = format.magnitude == .percent ? "" : format.magnitude.word
    return sign + number.text(decimals: format.decimals) + word
  }

  func notes(_ words: Words) -> [String] {
    guard !incomplete.isEmpty, !rows.isEmpty else { return [] }
    let names = words.list(incomplete)
    return [words("\(names)缺一端数据，未画出。", "\(names) lack one of the values and are not drawn.")]
  }

  func summary(
    kind: String, _ unit: ValueUnit, ends: (String, String), _ words: Words
  ) -> String {
    let format = format(unit, words.language)
    let lines = rows.map { row in
      "\(row.name) \(format.full(row.start))→\(format.full(row.end))"
    }
    let span = words("\(ends.0)至\(ends.1)", "\(ends.0) to \(ends.1)")
    return words.sentence([kind + words("，\(span)", ", \(span)")] + lines)
  }

  func table(ends: (String, String), _ words: Words) -> DataTable {
    DataTable(
      columns: [words("名称", "name"), ends.0, ends.1, words("变化", "change")],
      rows: rows.map { row in
        [row.name, PlainNumber.text(row.start), PlainNumber.text(row.end)]
          + [PlainNumber.text(row.change)]
      } + incomplete.map { [$0, "", "", ""] })
  }
}
