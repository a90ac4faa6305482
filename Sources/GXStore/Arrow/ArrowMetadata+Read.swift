extension ArrowSchema {
  init(_ table: FlatTableView) throws(ArrowError) {
    guard try table.number(0, default: Int16(0)) == 0 else { throw .unsupported("big-endian data") }
    fields = []
    for field in try table.tables(1) { fields.append(try ArrowField(field, depth: 0)) }
    metadata = [:]
    for pair in try table.tables(2) {
      if let key = try pair.string(0) { metadata[key] = try pair.string(1) ?? "" }
    }
  }
}

extension ArrowField {
  /// Deeper nesting than this is a defect of the file.
  private static let depthLimit = 16

  init(_ table: FlatTableView, depth: Int) throws(ArrowError) {
    guard depth < ArrowField.depthLimit else { throw .unsupported("deep nesting") }
    var children: [ArrowField] = []
    for child in try table.tables(5) { children.append(try ArrowField(child, depth: depth + 1)) }
    let name = try table.string(0) ?? ""
    let kind = try ArrowField.kind(of: table, name: name, children: children)
    self.init(name, kind, nullable: try table.bool(1))
  }

  private static func kind(of table: FlatTableView, name: String, children: [ArrowField])
    throws(ArrowError) -> Kind
  {
    let code = try table.number(2, default: UInt8(0))
    if let dictionary = try table.table(4) {
      return try kind(ofDictionary: dictionary, values: code)
    }
    if let layout = textLayout(of: code) { return .text(layout) }
    if let type = try table.table(3), let kind = try kind(of: code, parameters: type) {
      return kind
    }
    return try nestedKind(of: code, name: name, children: children)
  }

  private static func textLayout(of code: UInt8) -> TextLayout? {
    switch code {
    case ArrowMetadata.TypeCode.utf8: .plain
    case ArrowMetadata.TypeCode.largeUTF8: .large
    case ArrowMetadata.TypeCode.utf8View: .view
    default: nil
    }
  }

  private static func kind(ofDictionary dictionary: FlatTableView, values code: UInt8)
    throws(ArrowError) -> Kind
  {
    guard let texts = textLayout(of: code) else { return .other(buffers: 2, children: []) }
    let index = try dictionary.table(1)
    return .dictionary(
      id: Int(try dictionary.number(0, default: Int64(0))),
      indexBits: Int(try index?.number(0, default: Int32(0)) ?? 32),
      isSigned: try index?.bool(1) ?? true, texts: texts)
  }

  /// The types whose parameters say more than their code; `nil` for others.
  private static func kind(of code: UInt8, parameters type: FlatTableView) throws(ArrowError)
    -> Kind?
  {
    typealias Code = ArrowMetadata.TypeCode
    switch code {
    case Code.integer:
      let bits = Int(try type.number(0, default: Int32(0)))
      guard [8, 16, 32, 64].contains(bits) else { throw .malformed("integer of \(bits) bits") }
      return .integer(bits: bits, isSigned: try type.bool(1))
    case Code.float:
      let precision = try type.number(0, default: Int16(0))
      return precision == 0
        ? .other(buffers: 2, children: []) : .float(bits: precision == 1 ? 32 : 64)
    case Code.decimal:
      guard try type.number(2, default: Int32(128)) == 128 else {
        return .other(buffers: 2, children: [])
      }
      return .decimal128(
        precision: Int(try type.number(0, default: Int32(0))),
        scale: Int(try type.number(1, default: Int32(0))))
    case Code.date:
      let isInDays = try type.number(0, default: Int16(1)) == 0
      return isInDays ? .date32 : .other(buffers: 2, children: [])
    default: return nil
    }
  }

  private static func nestedKind(of code: UInt8, name: String, children: [ArrowField])
    throws(ArrowError) -> Kind
  {
    typealias Code = ArrowMetadata.TypeCode
    switch code {
    case Code.null: return .null
    case Code.bool: return .bool
    case Code.list:
      guard let element = children.first, children.count == 1 else { throw .malformed(name) }
      return .list(element)
    case Code.structure: return .structure(children)
    case Code.times, Code.fixedSizeBinary, Code.duration: return .other(buffers: 2, children: [])
    case Code.binary, Code.largeBinary: return .other(buffers: 3, children: [])
    case Code.fixedSizeList: return .other(buffers: 1, children: children)
    case Code.map, Code.largeList: return .other(buffers: 2, children: children)
    default: throw .unsupported("type \(code) of column \(name)")
    }
  }
}
