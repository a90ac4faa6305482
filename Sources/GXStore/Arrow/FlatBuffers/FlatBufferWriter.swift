/// Lays tables out from the root down; references are filled in once their targets have a place.
struct FlatBufferWriter {
  private var bytes: [UInt8] = []

  /// The bytes of a buffer with a root table, a multiple of 8 long.
  static func bytes(root: FlatTable) -> [UInt8] {
    var writer = FlatBufferWriter()
    writer.bytes.append(littleEndian: Int32(0))
    let position = writer.write(root)
    writer.patch(at: 0, to: position)
    writer.align(to: 8)
    return writer.bytes
  }

  /// Writes a table behind its list of field positions and returns where it begins.
  private mutating func write(_ table: FlatTable) -> Int {
    let listSize = 4 + 2 * table.fields.count
    while (bytes.count + listSize) % 8 != 0 { bytes.append(0) }
    let list = bytes.count
    let start = list + listSize
    var end = start + 4
    let places = table.fields.map { field -> Int? in
      guard let size = field?.inlineSize else { return nil }
      end = (end + size - 1) / size * size
      defer { end += size }
      return end
    }
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: listSize))
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: end - start))
    for place in places {
      bytes.append(littleEndian: UInt16(truncatingIfNeeded: place.map { $0 - start } ?? 0))
    }
    bytes.append(littleEndian: Int32(truncatingIfNeeded: start - list))
    bytes.append(contentsOf: repeatElement(0, count: end - start - 4))
    for (field, place) in zip(table.fields, places) {
      if let field, let place { write(field, at: place) }
    }
    return start
  }

  private mutating func write(_ value: FlatValue, at place: Int) {
    switch value {
    case .bool(let flag): bytes[place] = flag ? 1 : 0
    case .uint8(let number): bytes[place] = number
    case .int16(let number): bytes.replace(at: place, littleEndian: number)
    case .int32(let number): bytes.replace(at: place, littleEndian: number)
    case .int64(let number): bytes.replace(at: place, littleEndian: number)
    case .string(let text): patch(at: place, to: write(text))
    case .table(let table): patch(at: place, to: write(table))
    case .tables(let tables): write(tables, at: place)
    case .structures(let count, let content):
      while bytes.count % 8 != 4 { bytes.append(0) }
      patch(at: place, to: bytes.count)
      bytes.append(littleEndian: Int32(truncatingIfNeeded: count))
      bytes.append(contentsOf: content)
    }
  }

  private mutating func write(_ tables: [FlatTable], at place: Int) {
    align(to: 4)
    patch(at: place, to: bytes.count)
    bytes.append(littleEndian: Int32(truncatingIfNeeded: tables.count))
    let first = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: 4 * tables.count))
    for (index, table) in tables.enumerated() {
      patch(at: first + 4 * index, to: write(table))
    }
  }

  private mutating func write(_ text: String) -> Int {
    align(to: 4)
    let start = bytes.count
    bytes.append(littleEndian: Int32(truncatingIfNeeded: text.utf8.count))
    bytes.append(contentsOf: text.utf8)
    bytes.append(0)
    return start
  }

  private mutating func patch(at place: Int, to target: Int) {
    bytes.replace(at: place, littleEndian: Int32(truncatingIfNeeded: target - place))
  }

  private mutating func align(to size: Int) {
    while bytes.count % size != 0 { bytes.append(0) }
  }
}
