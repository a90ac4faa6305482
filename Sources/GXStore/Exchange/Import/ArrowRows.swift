import GXModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the rows of an Arrow file, or the reports of a part of a corpus.
struct ArrowRows {
  let file: String

  func read(_ bytes: [UInt8], into collector: inout ReportCollector) throws(TableIssue) {
    let arrow = try reading { () throws(ArrowError) in try ArrowFile(bytes) }
    guard arrow.schema.metadata[PartSchema.versionKey] == nil else {
      let reports = try reading { () throws(ArrowError) in try PartReader(bytes).reports() }
      for (index, report) in reports.enumerated() { collector.add(report, row: index + 1) }
      return
    }
    let header = try TableHeader(arrow.schema.fields.map(\.name), file: file)
    header.note(in: &collector)
    let rows: [TableRow] = try reading { () throws(ArrowError) -> [TableRow] in
      try self.rows(of: arrow, header)
    }
    for row in rows { collector.add(row) }
  }

  /// Runs a step of reading; its error is one of the file.
  private func reading<Value>(_ step: () throws(ArrowError) -> Value) throws(TableIssue) -> Value {
    do throws(ArrowError) {
      return try step()
    } catch {
      throw TableIssue(.unreadable, file: file, zh: error.message.zh, en: error.message.en)
    }
  }

  private func rows(of arrow: ArrowFile, _ header: TableHeader) throws(ArrowError) -> [TableRow] {
    var rows: [TableRow] = []
    for index in 0..<arrow.batchCount {
      let batch = try arrow.batch(index)
      var columns: [(heading: String, meaning: ColumnMeaning, texts: ArrowTexts)] = []
      for (column, meaning) in zip(batch.columns, header.meanings) where meaning != .unused {
        columns.append((column.field.name, meaning, try ArrowTexts(column, arrow.dictionaries)))
      }
      for offset in 0..<batch.length {
        var row = TableRow(number: rows.count + 1)
        for column in columns {
          guard let text = column.texts[offset] else { continue }
          let place = Evidence(line: rows.count + 1, column: 1, bytes: 0..<0, text: text)
          row.add(
            TableCell(text: text, heading: column.heading, place: place), to: column.meaning)
        }
        rows.append(row)
      }
    }
    return rows
  }
}

/// The values of a column of any simple type, as they are written in a table of texts.
struct ArrowTexts {
  private enum Values {
    case none
    case integers([Int64])
    case naturals([UInt64])
    case fractions([Double])
    case decimals([Int64], scale: Int)
    case truths(Bitmap)
    case days([Int32])
    case texts(TextColumn)
    case codes([Int], [String])
  }

  private let values: Values
  private let validity: Bitmap?

  init(_ column: ArrowColumnView, _ dictionaries: [Int: [String]]) throws(ArrowError) {
    values = try ArrowTexts.values(of: column, dictionaries)
    if case .none = values { validity = nil } else { validity = try column.validity() }
  }

  private static func values(of column: ArrowColumnView, _ dictionaries: [Int: [String]])
    throws(ArrowError) -> Values
  {
    switch column.field.kind {
    case .null: return .none
    case .integer(let bits, let isSigned):
      return isSigned
        ? .integers(try signed(column, bits)) : .naturals(try unsigned(column, bits))
    case .float(let bits):
      return .fractions(
        bits == 32
          ? try column.integers(as: Int32.self).map {
            Double("\(Float(bitPattern: UInt32(bitPattern: $0)))") ?? .nan
          } : try column.integers(as: Int64.self).map { Double(bitPattern: UInt64(bitPattern: $0)) }
      )
    case .decimal128(_, let scale) where (0...18).contains(scale):
      return .decimals(try column.decimals(scale: scale), scale: scale)
    case .bool: return .truths(try column.bools())
    case .date32: return .days(try column.integers(as: Int32.self))
    case .text: return .texts(try column.texts())
    case .dictionary(let id, let bits, let isSigned, _):
      let codes =
        isSigned
        ? try signed(column, bits).map { Int($0) }
        : try unsigned(column, bits).map { Int(truncatingIfNeeded: $0) }
      return .codes(codes, dictionaries[id] ?? [])
    default: throw .column(column.field.name)
    }
  }

  private static func signed(_ column: ArrowColumnView, _ bits: Int) throws(ArrowError) -> [Int64] {
    switch bits {
    case 8: try column.integers(as: Int8.self).map(Int64.init)
    case 16: try column.integers(as: Int16.self).map(Int64.init)
    case 32: try column.integers(as: Int32.self).map(Int64.init)
    default: try column.integers(as: Int64.self)
    }
  }

  private static func unsigned(_ column: ArrowColumnView, _ bits: Int) throws(ArrowError)
    -> [UInt64]
  {
    switch bits {
    case 8: try column.integers(as: UInt8.self).map(UInt64.init)
    case 16: try column.integers(as: UInt16.self).map(UInt64.init)
    case 32: try column.integers(as: UInt32.self).map(UInt64.init)
    default: try column.integers(as: UInt64.self)
    }
  }

  /// The text of a row; `nil` where it has no value. Not-a-number is no value.
  subscript(row: Int) -> String? {
    guard validity?[row] ?? true else { return nil }
    switch values {
    case .none: return nil
    case .integers(let values): return String(values[row])
    case .naturals(let values): return String(values[row])
    case .fractions(let values): return ArrowTexts.text(of: values[row])
    case .decimals(let values, let scale): return ArrowTexts.text(of: values[row], scale: scale)
    case .truths(let values): return values[row] ? "true" : "false"
    case .days(let values): return CalendarDate(daysSince1970: values[row])?.description ?? "?"
    case .texts(let values): return values[row]
    case .codes(let codes, let texts):
      return texts.indices.contains(codes[row]) ? texts[codes[row]] : "?"
    }
  }

  /// The shortest decimal that is this binary fraction.
  private static func text(of value: Double) -> String? {
    if value.isNaN { return nil }
    if let whole = Int64(exactly: value) { return String(whole) }
    let text = value.description
    return text.contains("e") ? Decimal(string: text).map { "\($0)" } ?? text : text
  }

  private static func text(of value: Int64, scale: Int) -> String {
    guard scale > 0 else { return String(value) }
    var digits = String(value.magnitude)
    digits = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    var fraction = digits.suffix(scale)
    while fraction.last == "0" { fraction.removeLast() }
    return (value < 0 ? "-" : "") + digits.dropLast(scale)
      + (fraction.isEmpty ? "" : "." + fraction)
  }
}
