/// A column of a batch of an opened file.
struct ArrowColumnView {
  let field: ArrowField
  let length: Int
  let nullCount: Int
  let children: [ArrowColumnView]
  let buffers: ArrowBuffers

  /// The rows that have a value; `nil` when all have.
  func validity() throws(ArrowError) -> Bitmap? {
    if nullCount == 0 { return nil }
    return try buffers.bits(0, count: length)
  }

  /// Integers, dates or positions in a dictionary, of exactly this width; unspecified where missing.
  func integers<Value: FixedWidthInteger>(as type: Value.Type) throws(ArrowError) -> [Value] {
    let width =
      switch field.kind {
      case .integer(let bits, let isSigned): isSigned == Value.isSigned ? bits : 0
      case .date32: 32
      case .dictionary(_, let bits): bits
      default: 0
      }
    guard width == Value.bitWidth else { throw .column(field.name) }
    return try buffers.numbers(1, as: type, count: length)
  }

  /// Decimals of a scale as integers; those that take more than 64 bits are a defect.
  func decimals(scale: Int) throws(ArrowError) -> [Int64] {
    guard case .decimal128(_, scale) = field.kind else { throw .column(field.name) }
    let halves = try buffers.numbers(1, as: Int64.self, count: length * 2)
    var values: [Int64] = []
    values.reserveCapacity(length)
    for row in 0..<length {
      guard halves[2 * row + 1] == halves[2 * row] >> 63 else { throw .malformed(field.name) }
      values.append(halves[2 * row])
    }
    return values
  }

  func bools() throws(ArrowError) -> Bitmap {
    guard field.kind == .bool else { throw .column(field.name) }
    return length == 0 ? Bitmap(count: 0) : try buffers.bits(1, count: length)
  }

  func texts() throws(ArrowError) -> TextColumn {
    guard field.kind == .utf8 else { throw .column(field.name) }
    if length == 0 { return TextColumn() }
    return try TextColumn(
      offsets: offsets(), bytes: buffers.content(2), name: field.name)
  }

  /// The elements and, for each row, the range of those that are its own.
  func lists() throws(ArrowError) -> (ranges: [Range<Int>], elements: ArrowColumnView) {
    guard case .list = field.kind, let elements = children.first else { throw .column(field.name) }
    if length == 0 { return ([], elements) }
    let offsets = try offsets()
    guard let last = offsets.last, Int(last) <= elements.length else {
      throw .malformed(field.name)
    }
    return (zip(offsets, offsets.dropFirst()).map { Int($0)..<Int($1) }, elements)
  }

  func child(_ name: String) throws(ArrowError) -> ArrowColumnView {
    guard let child = children.first(where: { $0.field.name == name }), child.length == length
    else { throw .column("\(field.name).\(name)") }
    return child
  }

  /// One more offset than there are rows, never falling.
  private func offsets() throws(ArrowError) -> [Int32] {
    let offsets = try buffers.numbers(1, as: Int32.self, count: length + 1)
    guard offsets[0] >= 0, zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw .malformed(field.name)
    }
    return offsets
  }
}

/// Texts behind each other.
struct TextColumn {
  private let offsets: [Int32]
  private let bytes: [UInt8]

  init() {
    offsets = [0]
    bytes = []
  }

  init(offsets: [Int32], bytes: [UInt8], name: String) throws(ArrowError) {
    guard let last = offsets.last, Int(last) <= bytes.count else { throw .malformed(name) }
    self.offsets = offsets
    self.bytes = bytes
  }

  var count: Int { offsets.count - 1 }

  subscript(row: Int) -> String {
    String(decoding: bytes[Int(offsets[row])..<Int(offsets[row + 1])], as: UTF8.self)
  }
}
