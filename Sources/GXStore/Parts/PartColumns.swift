import GXModel

/// A column of optional values of few kinds.
struct CategoryColumn<Value: RawRepresentable<String>> {
  private let codes: [Int16]
  private let validity: Bitmap?
  private let values: [Value]

  init(_ column: ArrowColumnView, _ dictionaries: [Int: [String]]) throws(ArrowError) {
    guard case .dictionary(let id, _, _, _) = column.field.kind, let texts = dictionaries[id] else {
      throw .column(column.field.name)
    }
    var values: [Value] = []
    for text in texts {
      guard let value = Value(rawValue: text) else {
        throw .unsupported("'\(text)' in column \(column.field.name)")
      }
      values.append(value)
    }
    codes = try column.integers(as: Int16.self)
    validity = try column.validity()
    self.values = values
    guard codes.allSatisfy({ (0..<max(1, values.count)).contains(Int($0)) }),
      codes.isEmpty || !values.isEmpty
    else { throw .malformed(column.field.name) }
  }

  subscript(row: Int) -> Value? {
    guard validity?[row] ?? true else { return nil }
    return values[Int(codes[row])]
  }

  /// Numbers for the values of the dictionary.
  func codes(_ number: (Value) -> UInt8) -> [Int] { values.map { Int(number($0)) } }

  /// The number of a row's value among those of ``codes(_:)``.
  func code(at row: Int, in numbers: [Int]) -> Int? {
    guard validity?[row] ?? true else { return nil }
    return numbers[Int(codes[row])]
  }
}

/// A column of optional integers.
struct NumberColumn<Value: FixedWidthInteger & Sendable>: Sendable {
  private let values: [Value]
  private let validity: Bitmap?

  init(_ column: ArrowColumnView) throws(ArrowError) {
    values = try column.integers(as: Value.self)
    validity = try column.validity()
  }

  subscript(row: Int) -> Value? { validity?[row] ?? true ? values[row] : nil }
}

/// A column of optional quantities.
struct QuantityColumn {
  private let values: [Int64]
  private let validity: Bitmap?

  init(_ column: ArrowColumnView) throws(ArrowError) {
    values = try column.decimals(scale: PartSchema.scale)
    validity = try column.validity()
  }

  subscript(row: Int) -> Quantity? {
    validity?[row] ?? true ? Quantity(millionths: values[row]) : nil
  }
}

/// A column of optional texts.
struct StringColumn {
  private let values: TextColumn
  private let validity: Bitmap?

  init(_ column: ArrowColumnView) throws(ArrowError) {
    values = try column.texts()
    validity = try column.validity()
  }

  subscript(row: Int) -> String? { validity?[row] ?? true ? values[row] : nil }
}

/// A column of optional truth values.
struct BoolColumn {
  private let values: Bitmap
  private let validity: Bitmap?

  init(_ column: ArrowColumnView) throws(ArrowError) {
    values = try column.bools()
    validity = try column.validity()
  }

  subscript(row: Int) -> Bool? { validity?[row] ?? true ? values[row] : nil }
}
