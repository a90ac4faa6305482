/// A column of a batch of an opened file.
struct ArrowColumnView: Sendable {
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

  /// Integers, dates, positions in a dictionary or the bits of binary fractions, of exactly this
  /// width; unspecified where missing.
  func integers<Value: FixedWidthInteger>(as type: Value.Type) throws(ArrowError) -> [Value] {
    let width =
      switch field.kind {
      case .integer(let bits, let isSigned): isSigned == Value.isSigned ? bits : 0
      case .date32: 32
      case .float(let bits): Value.isSigned ? bits : 0
      case .dictionary(_, let bits, let isSigned, _): isSigned == Value.isSigned ? bits : 0
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
    guard case .text(let layout) = field.kind else { throw .column(field.name) }
    if length == 0 { return TextColumn() }
    switch layout {
    case .plain:
      return try TextColumn(
        offsets: offsets(as: Int32.self), bytes: buffers.content(2), name: field.name)
    case .large:
      return try TextColumn(
        offsets: offsets(as: Int64.self), bytes: buffers.content(2), name: field.name)
    case .view: return try viewedTexts()
    }
  }

  /// The texts of views, put behind each other.
  private func viewedTexts() throws(ArrowError) -> TextColumn {
    let views = try buffers.content(1)
    guard views.count / 16 >= length else { throw .malformed(field.name) }
    var contents: [[UInt8]] = []
    for index in 2..<max(2, buffers.places.count) { contents.append(try buffers.content(index)) }
    let validity = try validity()
    var offsets = [0]
    var bytes: [UInt8] = []
    for row in 0..<length {
      if validity?[row] ?? true {
        bytes.append(contentsOf: try viewed(views, at: row * 16, contents))
      }
      offsets.append(bytes.count)
    }
    return try TextColumn(offsets: offsets, bytes: bytes, name: field.name)
  }

  /// The bytes of one view: up to 12 within it, else in a buffer.
  private func viewed(_ views: [UInt8], at place: Int, _ contents: [[UInt8]]) throws(ArrowError)
    -> ArraySlice<UInt8>
  {
    guard let length = views.number(Int32.self, at: place), length >= 0,
      let buffer = views.number(Int32.self, at: place + 8),
      let offset = views.number(Int32.self, at: place + 12)
    else { throw .malformed(field.name) }
    if length <= 12 { return views[place + 4..<place + 4 + Int(length)] }
    guard contents.indices.contains(Int(buffer)), offset >= 0,
      Int(offset) <= contents[Int(buffer)].count - Int(length)
    else { throw .malformed(field.name) }
    return contents[Int(buffer)][Int(offset)..<Int(offset) + Int(length)]
  }

  /// The elements and, for each row, the range of those that are its own.
  func lists() throws(ArrowError) -> (ranges: [Range<Int>], elements: ArrowColumnView) {
    guard case .list = field.kind, let elements = children.first else { throw .column(field.name) }
    if length == 0 { return ([], elements) }
    let offsets = try offsets(as: Int32.self)
    guard let last = offsets.last, last <= elements.length else { throw .malformed(field.name) }
    return (zip(offsets, offsets.dropFirst()).map { $0..<$1 }, elements)
  }

  func child(_ name: String) throws(ArrowError) -> ArrowColumnView {
    guard let child = children.first(where: { $0.field.name == name }), child.length == length
    else { throw .column("\(field.name).\(name)") }
    return child
  }

  /// One more offset than there are rows, never falling.
  private func offsets<Offset: FixedWidthInteger>(as type: Offset.Type) throws(ArrowError) -> [Int]
  {
    let offsets = try buffers.numbers(1, as: type, count: length + 1).map {
      Int(truncatingIfNeeded: $0)
    }
    guard offsets[0] >= 0, zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw .malformed(field.name)
    }
    return offsets
  }
}

/// Texts behind each other.
struct TextColumn: Sendable {
  private let offsets: [Int]
  private let bytes: [UInt8]

  init() {
    offsets = [0]
    bytes = []
  }

  init(offsets: [Int], bytes: [UInt8], name: String) throws(ArrowError) {
    guard let last = offsets.last, last <= bytes.count else { throw .malformed(name) }
    self.offsets = offsets
    self.bytes = bytes
  }

  var count: Int { offsets.count - 1 }

  subscript(row: Int) -> String {
    String(decoding: bytes[offsets[row]..<offsets[row + 1]], as: UTF8.self)
  }
}
