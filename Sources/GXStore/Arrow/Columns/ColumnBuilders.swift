/// Which values of a column under construction are there.
struct ValidityBuilder {
  private var bits: [UInt8] = []
  private(set) var length = 0
  private(set) var nullCount = 0

  mutating func append(_ isValid: Bool) {
    if length % 8 == 0 { bits.append(0) }
    if isValid { bits[length / 8] |= 1 << UInt8(length % 8) } else { nullCount += 1 }
    length += 1
  }

  /// The bits, or nothing when every value is there.
  var buffer: [UInt8] { nullCount == 0 ? [] : bits }
}

/// A column of integers, dates or positions in a dictionary.
struct IntegerColumnBuilder<Value: FixedWidthInteger> {
  private var validity = ValidityBuilder()
  private var bytes: [UInt8] = []

  mutating func append(_ value: Value?) {
    validity.append(value != nil)
    bytes.append(littleEndian: value ?? 0)
  }

  func finish() -> ArrowArray {
    ArrowArray(
      length: validity.length, nullCount: validity.nullCount, buffers: [validity.buffer, bytes])
  }
}

/// A column of decimals of 128 bits.
struct DecimalColumnBuilder {
  private var validity = ValidityBuilder()
  private var bytes: [UInt8] = []

  /// - Parameter unscaled: the value times ten to the power of the column's scale.
  mutating func append(_ unscaled: Int64?) {
    validity.append(unscaled != nil)
    bytes.append(littleEndian: unscaled ?? 0)
    bytes.append(littleEndian: Int64((unscaled ?? 0) < 0 ? -1 : 0))
  }

  func finish() -> ArrowArray {
    ArrowArray(
      length: validity.length, nullCount: validity.nullCount, buffers: [validity.buffer, bytes])
  }
}

/// A column of truth values.
struct BoolColumnBuilder {
  private var validity = ValidityBuilder()
  private var bits: [UInt8] = []

  mutating func append(_ value: Bool?) {
    if validity.length % 8 == 0 { bits.append(0) }
    if value == true { bits[validity.length / 8] |= 1 << UInt8(validity.length % 8) }
    validity.append(value != nil)
  }

  func finish() -> ArrowArray {
    ArrowArray(
      length: validity.length, nullCount: validity.nullCount, buffers: [validity.buffer, bits])
  }
}

/// A column of texts.
struct TextColumnBuilder {
  private var validity = ValidityBuilder()
  private var offsets: [UInt8] = [0, 0, 0, 0]
  private var bytes: [UInt8] = []

  mutating func append(_ text: String?) {
    validity.append(text != nil)
    bytes.append(contentsOf: (text ?? "").utf8)
    offsets.append(littleEndian: Int32(truncatingIfNeeded: bytes.count))
  }

  func finish(name: String) throws(ArrowError) -> ArrowArray {
    guard bytes.count <= Int(Int32.max) else { throw .tooLarge(name) }
    return ArrowArray(
      length: validity.length, nullCount: validity.nullCount,
      buffers: [validity.buffer, offsets, bytes])
  }
}

/// The lengths of a column of lists.
struct ListColumnBuilder {
  private var length = 0
  private var end = 0
  private var offsets: [UInt8] = [0, 0, 0, 0]

  mutating func append(count: Int) {
    length += 1
    end += count
    offsets.append(littleEndian: Int32(truncatingIfNeeded: end))
  }

  func finish(name: String, elements: [ArrowArray]) throws(ArrowError) -> ArrowArray {
    guard end <= Int(Int32.max) else { throw .tooLarge(name) }
    let element = ArrowArray(length: end, nullCount: 0, buffers: [[]], children: elements)
    return ArrowArray(length: length, nullCount: 0, buffers: [[], offsets], children: [element])
  }
}
