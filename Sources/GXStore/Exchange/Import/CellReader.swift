import GXModel

/// Reads what cells of a row say; a cell that says something else is an issue with its place.
struct CellReader {
  let file: String
  let row: Int

  func issue(_ code: TableIssue.Code, _ cell: TableCell?, zh: String, en: String) -> TableIssue {
    TableIssue(code, file: file, row: row, column: cell?.heading, zh: zh, en: en)
  }

  func missing(_ heading: String) -> TableIssue {
    TableIssue(
      .missingValue, file: file, row: row, column: heading, zh: "不能为空", en: "must not be empty")
  }

  private func value<Value>(
    _ cell: TableCell?, zh: String, en: String, _ parse: (String) -> Value?
  ) throws(TableIssue) -> Value? {
    guard let cell else { return nil }
    let text = cell.text.trimmingSpaces
    if text.isEmpty { return nil }
    if let value = parse(text) { return value }
    throw issue(
      .invalidValue, cell, zh: "“\(text)”不是\(zh)", en: "'\(text)' is not \(en)")
  }

  func integer(_ cell: TableCell?, in range: ClosedRange<Int>) throws(TableIssue) -> Int? {
    try value(
      cell, zh: "\(range.lowerBound) 至 \(range.upperBound) 的整数",
      en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
    ) { text in
      Quantity(text)?.whole.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  func quantity(_ cell: TableCell?) throws(TableIssue) -> Quantity? {
    try value(
      cell, zh: "数值（不含千分位逗号，最多六位小数）",
      en: "a number (without separators, at most six decimals)", Quantity.init)
  }

  func truth(_ cell: TableCell?) throws(TableIssue) -> Bool? {
    try value(cell, zh: "true 或 false", en: "true or false") { text in
      switch text.lowercased() {
      case "true", "1", "是": true
      case "false", "0", "否": false
      default: nil
      }
    }
  }

  func date(_ cell: TableCell?) throws(TableIssue) -> CalendarDate? {
    try value(cell, zh: "日期（yyyy-MM-dd）", en: "a date (yyyy-MM-dd)", CalendarDate.init)
  }

  /// One of few values, by its raw value or its name in either language.
  func category<Value: CaseIterable & RawRepresentable<String>>(
    _ cell: TableCell?, named name: (Value) -> LocalizedText?
  ) throws(TableIssue) -> Value? {
    let list = Value.allCases.map(\.rawValue).joined(separator: ", ")
    return try value(cell, zh: "下列之一：\(list)", en: "one of \(list)") { text in
      Value(rawValue: text) ?? Value(rawValue: text.lowercased())
        ?? Value.allCases.first { name($0)?.zh == text || name($0)?.en == text }
    }
  }
}

extension String {
  /// The text without spaces and tabs around it.
  var trimmingSpaces: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else {
      return self
    }
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
