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
    typealias Code = ArrowMetadata.TypeCode
    let type = try table.table(3)
    if let dictionary = try table.table(4) {
      guard try table.number(2, default: UInt8(0)) == Code.utf8 else {
        throw .unsupported("dictionary of other than texts (\(name))")
      }
      let id = try dictionary.number(0, default: Int64(0))
      let bits = try dictionary.table(1)?.number(0, default: Int32(32)) ?? 32
      return .dictionary(id: Int(id), indexBits: Int(bits))
    }
    switch (try table.number(2, default: UInt8(0)), type) {
    case (Code.integer, let type?):
      let bits = Int(try type.number(0, default: Int32(0)))
      guard [8, 16, 32, 64].contains(bits) else { throw .malformed("integer of \(bits) bits") }
      return .integer(bits: bits, isSigned: try type.bool(1))
    case (Code.utf8, _): return .utf8
    case (Code.bool, _): return .bool
    case (Code.decimal, let type?):
      guard try type.number(2, default: Int32(128)) == 128 else {
        throw .unsupported("decimal of other than 128 bits (\(name))")
      }
      return .decimal128(
        precision: Int(try type.number(0, default: Int32(0))),
        scale: Int(try type.number(1, default: Int32(0))))
    case (Code.date, let type?):
      guard try type.number(0, default: Int16(1)) == 0 else {
        throw .unsupported("date in milliseconds (\(name))")
      }
      return .date32
    case (Code.list, _):
      guard let element = children.first, children.count == 1 else { throw .malformed(name) }
      return .list(element)
    case (Code.structure, _): return .structure(children)
    case (let code, _): throw .unsupported("type \(code) of column \(name)")
    }
  }
}
