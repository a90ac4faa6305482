/// Makes the bytes of an Arrow IPC file: magic, schema, dictionaries, batches, footer.
struct ArrowFileWriter {
  /// The bytes that were not taken yet.
  private var bytes: [UInt8]
  /// The number of bytes that were.
  private var taken = 0
  private let schema: ArrowSchema
  private var dictionaries: [ArrowMetadata.Block] = []
  private var batches: [ArrowMetadata.Block] = []

  /// - Parameter dictionaries: the texts of each dictionary that a field names.
  init(schema: ArrowSchema, dictionaries: [Int: [String]]) throws(ArrowError) {
    self.schema = schema
    bytes = ArrowMetadata.magic + [0, 0]
    _ = append(
      ArrowMetadata.message(ArrowMetadata.Header.schema, schema.flatTable, bodyLength: 0), body: [])
    for (id, texts) in dictionaries.sorted(by: { $0.key < $1.key }) {
      try append(dictionary: id, texts)
    }
  }

  private mutating func append(dictionary id: Int, _ texts: [String]) throws(ArrowError) {
    var builder = TextColumnBuilder()
    for text in texts { builder.append(text) }
    let body = try ArrowBody([try builder.finish(name: "dictionary \(id)")])
    let table = FlatTable(.int64(Int64(id)), .table(body.recordBatch(length: texts.count)))
    dictionaries.append(
      append(
        ArrowMetadata.message(
          ArrowMetadata.Header.dictionaryBatch, table, bodyLength: body.bytes.count),
        body: body.bytes))
  }

  mutating func append(_ batch: ArrowBatch) throws(ArrowError) {
    let body = try ArrowBody(batch.columns)
    batches.append(
      append(
        ArrowMetadata.message(
          ArrowMetadata.Header.recordBatch, body.recordBatch(length: batch.length),
          bodyLength: body.bytes.count),
        body: body.bytes))
  }

  /// The bytes since the last call, for files that are written bit by bit.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    taken += bytes.count
    return bytes
  }

  /// The bytes that end the file: all of it when none were taken before.
  consuming func finish() -> [UInt8] {
    var bytes = bytes
    bytes.append(littleEndian: UInt32.max)
    bytes.append(littleEndian: Int32(0))
    let footer = ArrowMetadata.footer(schema: schema, dictionaries: dictionaries, batches: batches)
    bytes.append(contentsOf: footer)
    bytes.append(littleEndian: Int32(truncatingIfNeeded: footer.count))
    bytes.append(contentsOf: ArrowMetadata.magic)
    return bytes
  }

  private mutating func append(_ metadata: [UInt8], body: [UInt8]) -> ArrowMetadata.Block {
    let block = ArrowMetadata.Block(
      offset: taken + bytes.count, metadataLength: metadata.count + 8, bodyLength: body.count)
    bytes.append(littleEndian: UInt32.max)
    bytes.append(littleEndian: Int32(truncatingIfNeeded: metadata.count))
    bytes.append(contentsOf: metadata)
    bytes.append(contentsOf: body)
    return block
  }
}
