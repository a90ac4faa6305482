import GXModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Turns rows into the bytes of a format, some at a time.
protocol TableEncoder {
  /// What stands before the first row.
  mutating func begin() throws -> [UInt8]
  mutating func encode(_ rows: [[TableValue?]]) throws -> [UInt8]
  /// What stands behind the last row.
  func end() -> [UInt8]
}

struct CSVTableEncoder: TableEncoder {
  let columns: [TableColumn]

  func begin() -> [UInt8] { Array(CSVWriter.line(columns.map(\.name)).utf8) }

  func encode(_ rows: [[TableValue?]]) -> [UInt8] {
    rows.flatMap { row in Array(CSVWriter.line(row.map { $0?.text ?? "" }).utf8) }
  }

  func end() -> [UInt8] { [] }
}

struct JSONTableEncoder: TableEncoder {
  let columns: [TableColumn]
  private let encoder: JSONEncoder

  init(columns: [TableColumn]) {
    self.columns = columns
    encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
  }

  func begin() -> [UInt8] { [] }

  func encode(_ rows: [[TableValue?]]) throws -> [UInt8] {
    var text = ""
    for row in rows {
      var members: [String] = []
      for (column, value) in zip(columns, row) {
        // Names of columns need no escapes.
        if let value { members.append("\"\(column.name)\": \(try json(value))") }
      }
      text += "{\(members.joined(separator: ", "))}\n"
    }
    return Array(text.utf8)
  }

  private func json(_ value: TableValue) throws -> String {
    switch value {
    case .integer, .quantity, .truth: value.text
    case .text, .date: String(decoding: try encoder.encode(value.text), as: UTF8.self)
    }
  }

  func end() -> [UInt8] { [] }
}

struct ArrowTableEncoder: TableEncoder {
  /// Names the version of the columns in the schema's metadata.
  static let versionKey = "gxstats.table"
  private static let version = "1"

  private let columns: [TableColumn]
  private var writer: ArrowFileWriter

  init(columns: [TableColumn]) throws(ArrowError) {
    self.columns = columns
    var dictionaries: [Int: [String]] = [:]
    var fields: [ArrowField] = []
    for (id, column) in columns.enumerated() {
      if case .category(let texts) = column.kind { dictionaries[id] = texts }
      fields.append(ArrowField(column.name, column.kind.arrow(dictionary: id), nullable: true))
    }
    writer = try ArrowFileWriter(
      schema: ArrowSchema(
        fields: fields, metadata: [ArrowTableEncoder.versionKey: ArrowTableEncoder.version]),
      dictionaries: dictionaries)
  }

  mutating func begin() -> [UInt8] { writer.takeBytes() }

  mutating func encode(_ rows: [[TableValue?]]) throws(ArrowError) -> [UInt8] {
    var arrays: [ArrowArray] = []
    for (index, column) in columns.enumerated() {
      arrays.append(try column.array(of: rows.map { $0[index] }))
    }
    try writer.append(ArrowBatch(length: rows.count, columns: arrays))
    return writer.takeBytes()
  }

  func end() -> [UInt8] { writer.finish() }
}

extension TableColumn.Kind {
  fileprivate func arrow(dictionary id: Int) -> ArrowField.Kind {
    switch self {
    case .text: .utf8
    case .integer: .integer(bits: 64, isSigned: true)
    case .quantity: PartSchema.value
    case .truth: .bool
    case .date: .date32
    case .category: .dictionary(id: id, indexBits: 16)
    }
  }
}

extension TableColumn {
  fileprivate func array(of values: [TableValue?]) throws(ArrowError) -> ArrowArray {
    switch kind {
    case .text:
      var builder = TextColumnBuilder()
      for value in values { builder.append(value?.text) }
      return try builder.finish(name: name)
    case .integer:
      var builder = IntegerColumnBuilder<Int64>()
      for value in values {
        if case .integer(let number) = value {
          builder.append(Int64(number))
        } else {
          builder.append(nil)
        }
      }
      return builder.finish()
    case .quantity:
      var builder = DecimalColumnBuilder()
      for value in values {
        if case .quantity(let quantity) = value {
          builder.append(quantity.millionths)
        } else {
          builder.append(nil)
        }
      }
      return builder.finish()
    case .truth:
      var builder = BoolColumnBuilder()
      for value in values { builder.append(value.map { $0 == .truth(true) }) }
      return builder.finish()
    case .date:
      var builder = IntegerColumnBuilder<Int32>()
      for value in values {
        if case .date(let date) = value {
          builder.append(date.daysSince1970)
        } else {
          builder.append(nil)
        }
      }
      return builder.finish()
    case .category(let texts):
      let codes = Dictionary(
        zip(texts, Int16(0)...), uniquingKeysWith: { first, _ in first })
      var builder = IntegerColumnBuilder<Int16>()
      for value in values { builder.append(value.flatMap { codes[$0.text] }) }
      return builder.finish()
    }
  }
}
