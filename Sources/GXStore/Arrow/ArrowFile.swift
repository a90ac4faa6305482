/// An Arrow IPC file, opened: schema and dictionaries are read, batches wait until they are asked for.
struct ArrowFile: Sendable {
  let schema: ArrowSchema
  /// The texts of the dictionaries by their ids.
  let dictionaries: [Int: [String]]
  private let bytes: [UInt8]
  private let batches: [ArrowMetadata.Block]

  var batchCount: Int { batches.count }

  init(_ bytes: [UInt8]) throws(ArrowError) {
    self.bytes = bytes
    let footer = try ArrowFile.footer(of: bytes)
    guard let schema = try footer.table(1) else { throw .malformed("schema") }
    self.schema = try ArrowSchema(schema)
    batches = try ArrowFile.blocks(footer, field: 3)
    let layouts = self.schema.fields.reduce(into: [:]) { $1.addDictionaries(to: &$0) }
    var dictionaries: [Int: [String]] = [:]
    for block in try ArrowFile.blocks(footer, field: 2) {
      try ArrowFile.readDictionary(in: bytes, at: block, layouts, into: &dictionaries)
    }
    self.dictionaries = dictionaries
  }

  /// A batch, none of its buffers unpacked yet.
  func batch(_ index: Int) throws(ArrowError) -> ArrowBatchView {
    let message = try ArrowMessage(bytes, at: batches[index])
    guard message.kind == ArrowMetadata.Header.recordBatch else { throw .malformed("batch") }
    return try ArrowBatchView(message.header, fields: schema.fields, body: message.body, of: bytes)
  }

  private static func footer(of bytes: [UInt8]) throws(ArrowError) -> FlatTableView {
    let magic = ArrowMetadata.magic
    guard bytes.starts(with: magic), bytes.count > 2 * magic.count + 6,
      bytes.suffix(magic.count).elementsEqual(magic)
    else { throw .malformed("not an Arrow file, or cut off") }
    let end = bytes.count - magic.count - 4
    guard let length = bytes.number(Int32.self, at: end), length > 0, Int(length) <= end else {
      throw .malformed("footer")
    }
    return try FlatTableView(root: Array(bytes[end - Int(length)..<end]))
  }

  private static func blocks(_ footer: FlatTableView, field: Int) throws(ArrowError)
    -> [ArrowMetadata.Block]
  {
    var blocks: [ArrowMetadata.Block] = []
    for place in try footer.structures(field, size: 24) {
      blocks.append(
        ArrowMetadata.Block(
          offset: Int(try footer.number(at: place, as: Int64.self)),
          metadataLength: Int(try footer.number(at: place + 8, as: Int32.self)),
          bodyLength: Int(try footer.number(at: place + 16, as: Int64.self))))
    }
    return blocks
  }

  /// Reads a dictionary of texts, or what is added to one; others are passed over.
  private static func readDictionary(
    in bytes: [UInt8], at block: ArrowMetadata.Block, _ layouts: [Int: ArrowField.TextLayout],
    into dictionaries: inout [Int: [String]]
  ) throws(ArrowError) {
    let message = try ArrowMessage(bytes, at: block)
    guard message.kind == ArrowMetadata.Header.dictionaryBatch,
      let batch = try message.header.table(1)
    else { throw .malformed("dictionary") }
    let id = Int(try message.header.number(0, default: Int64(0)))
    guard let layout = layouts[id] else { return }
    let view = try ArrowBatchView(
      batch, fields: [ArrowField("dictionary", .text(layout))], body: message.body, of: bytes)
    let texts = try view.columns[0].texts()
    let added = (0..<texts.count).map { texts[$0] }
    dictionaries[id] = try message.header.bool(2) ? (dictionaries[id] ?? []) + added : added
  }
}

extension ArrowField {
  /// Notes how the texts of the column's dictionaries lie, by their ids.
  fileprivate func addDictionaries(to layouts: inout [Int: TextLayout]) {
    if case .dictionary(let id, _, _, let texts) = kind { layouts[id] = texts }
    for child in children { child.addDictionaries(to: &layouts) }
  }
}

/// A message of a file: what it is, its description and where its body is.
private struct ArrowMessage {
  let kind: UInt8
  let header: FlatTableView
  let body: Range<Int>

  init(_ bytes: [UInt8], at block: ArrowMetadata.Block) throws(ArrowError) {
    guard block.offset >= 0, block.metadataLength >= 8, block.bodyLength >= 0,
      block.offset <= bytes.count, block.metadataLength <= bytes.count - block.offset,
      block.bodyLength <= bytes.count - block.offset - block.metadataLength,
      bytes.number(UInt32.self, at: block.offset) == UInt32.max
    else { throw .malformed("block") }
    let end = block.offset + block.metadataLength
    let message = try FlatTableView(root: Array(bytes[block.offset + 8..<end]))
    kind = try message.number(1, default: UInt8(0))
    guard let header = try message.table(2) else { throw .malformed("message") }
    self.header = header
    body = end..<end + block.bodyLength
  }
}
