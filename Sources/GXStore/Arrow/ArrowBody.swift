/// The buffers of a batch behind each other, compressed, and the description of their places.
struct ArrowBody {
  private(set) var bytes: [UInt8] = []
  private var nodes: [UInt8] = []
  private var nodeCount = 0
  private var places: [UInt8] = []
  private var placeCount = 0

  init(_ columns: [ArrowArray]) throws(ArrowError) {
    for column in columns { try append(column) }
  }

  /// The table `RecordBatch` for a number of rows.
  func recordBatch(length: Int) -> FlatTable {
    FlatTable(
      .int64(Int64(length)), .structures(count: nodeCount, bytes: nodes),
      .structures(count: placeCount, bytes: places),
      .table(FlatTable(.uint8(ArrowMetadata.Codec.zstd.rawValue), .uint8(0))))
  }

  /// Depth first, as the format demands.
  private mutating func append(_ array: ArrowArray) throws(ArrowError) {
    nodes.append(littleEndian: Int64(array.length))
    nodes.append(littleEndian: Int64(array.nullCount))
    nodeCount += 1
    for buffer in array.buffers { try append(buffer) }
    for child in array.children { try append(child) }
  }

  private mutating func append(_ buffer: [UInt8]) throws(ArrowError) {
    let start = bytes.count
    if !buffer.isEmpty { bytes.append(contentsOf: try ArrowBody.packed(buffer)) }
    places.append(littleEndian: Int64(start))
    places.append(littleEndian: Int64(bytes.count - start))
    placeCount += 1
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  /// The uncompressed length (-1: stored as it is) and the content.
  private static func packed(_ buffer: [UInt8]) throws(ArrowError) -> [UInt8] {
    let compressed = try Zstd.compress(buffer)
    var packed: [UInt8] = []
    packed.reserveCapacity(min(compressed.count, buffer.count) + 8)
    let isSmaller = compressed.count < buffer.count
    packed.append(littleEndian: isSmaller ? Int64(buffer.count) : -1)
    packed.append(contentsOf: isSmaller ? compressed : buffer)
    return packed
  }
}
