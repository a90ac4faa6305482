/// A table of the FlatBuffers format, to be written; fields stand at the positions of the schema.
///
/// Arrow describes its files in FlatBuffers (https://flatbuffers.dev/internals); only what those
/// descriptions use is here.
struct FlatTable {
  var fields: [FlatValue?]

  init(_ fields: FlatValue?...) { self.fields = fields }
}

/// A field of a table.
enum FlatValue {
  case bool(Bool)
  case uint8(UInt8)
  case int16(Int16)
  case int32(Int32)
  case int64(Int64)
  case string(String)
  indirect case table(FlatTable)
  case tables([FlatTable])
  /// Structures of integers with 8-byte alignment, already laid out.
  case structures(count: Int, bytes: [UInt8])

  /// The bytes that the field takes in its table: itself, or the offset to it.
  var inlineSize: Int {
    switch self {
    case .bool, .uint8: 1
    case .int16: 2
    case .int32, .string, .table, .tables, .structures: 4
    case .int64: 8
    }
  }
}
