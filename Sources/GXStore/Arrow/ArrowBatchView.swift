/// A batch of an opened file.
struct ArrowBatchView: Sendable {
  let length: Int
  let columns: [ArrowColumnView]

  /// - Parameters:
  ///   - table: the table `RecordBatch`.
  ///   - body: where the buffers are among the bytes of the file.
  init(_ table: FlatTableView, fields: [ArrowField], body: Range<Int>, of bytes: [UInt8])
    throws(ArrowError)
  {
    length = Int(try table.number(0, default: Int64(0)))
    guard length >= 0 else { throw .malformed("batch") }
    var layout = try ArrowLayout(table, body: body, bytes: bytes)
    var columns: [ArrowColumnView] = []
    for field in fields { columns.append(try layout.next(field)) }
    self.columns = columns
    guard columns.allSatisfy({ [length] in $0.length == length }) else { throw .malformed("batch") }
  }

  /// The column of a name.
  ///
  /// - Throws: ``ArrowError/column(_:)`` where there is none.
  func column(_ name: String) throws(ArrowError) -> ArrowColumnView {
    guard let column = self[name] else { throw .column(name) }
    return column
  }

  subscript(name: String) -> ArrowColumnView? { columns.first { $0.field.name == name } }
}

/// Hands out nodes and buffers in the order in which columns use them.
private struct ArrowLayout {
  /// No column is longer; keeps sums of lengths from overflowing.
  static let lengthLimit = 1 << 40

  private let table: FlatTableView
  private let body: Range<Int>
  private let bytes: [UInt8]
  private let codec: ArrowMetadata.Codec?
  private var nodes: ArraySlice<Int>
  private var buffers: ArraySlice<Int>
  /// For each column of views, the number of buffers that they look into.
  private var viewCounts: ArraySlice<Int>

  init(_ table: FlatTableView, body: Range<Int>, bytes: [UInt8]) throws(ArrowError) {
    self.table = table
    self.body = body
    self.bytes = bytes
    nodes = try table.structures(1, size: 16)[...]
    buffers = try table.structures(2, size: 16)[...]
    viewCounts = try table.structures(4, size: 8)[...]
    if let compression = try table.table(3) {
      guard let codec = ArrowMetadata.Codec(rawValue: try compression.number(0, default: UInt8(0)))
      else { throw .unsupported("compression") }
      self.codec = codec
    } else {
      codec = nil
    }
  }

  mutating func next(_ field: ArrowField) throws(ArrowError) -> ArrowColumnView {
    guard let node = nodes.popFirst() else { throw .malformed(field.name) }
    let length = Int(try table.number(at: node, as: Int64.self))
    let nullCount = Int(try table.number(at: node + 8, as: Int64.self))
    guard (0...ArrowLayout.lengthLimit).contains(length), (0...length).contains(nullCount) else {
      throw .malformed(field.name)
    }
    var places: [Range<Int>] = []
    for _ in 0..<(try bufferCount(of: field)) { places.append(try nextBuffer(of: field)) }
    var children: [ArrowColumnView] = []
    for child in field.children { children.append(try next(child)) }
    return ArrowColumnView(
      field: field, length: length, nullCount: nullCount, children: children,
      buffers: ArrowBuffers(bytes: bytes, places: places, codec: codec))
  }

  private mutating func bufferCount(of field: ArrowField) throws(ArrowError) -> Int {
    guard case .text(.view) = field.kind else { return field.bufferCount }
    guard let place = viewCounts.popFirst() else { throw .malformed(field.name) }
    let count = try table.number(at: place, as: Int64.self)
    guard (0...Int64(buffers.count)).contains(count) else { throw .malformed(field.name) }
    return field.bufferCount + Int(count)
  }

  private mutating func nextBuffer(of field: ArrowField) throws(ArrowError) -> Range<Int> {
    guard let place = buffers.popFirst() else { throw .malformed(field.name) }
    let offset = Int(try table.number(at: place, as: Int64.self))
    let count = Int(try table.number(at: place + 8, as: Int64.self))
    guard offset >= 0, count >= 0, offset <= body.count, count <= body.count - offset else {
      throw .malformed(field.name)
    }
    return body.lowerBound + offset..<body.lowerBound + offset + count
  }
}
