/// The format's own description of types, messages and files (format/Schema.fbs, Message.fbs and
/// File.fbs of Apache Arrow, metadata version V5); numbers are those of the fields and union members.
enum ArrowMetadata {
  static let version: Int16 = 4
  static let magic = Array("ARROW1".utf8)

  enum Header {
    static let schema: UInt8 = 1
    static let dictionaryBatch: UInt8 = 2
    static let recordBatch: UInt8 = 3
  }

  enum TypeCode {
    static let null: UInt8 = 1
    static let integer: UInt8 = 2
    static let float: UInt8 = 3
    static let binary: UInt8 = 4
    static let utf8: UInt8 = 5
    static let bool: UInt8 = 6
    static let decimal: UInt8 = 7
    static let date: UInt8 = 8
    /// Times, timestamps and intervals.
    static let times: ClosedRange<UInt8> = 9...11
    static let list: UInt8 = 12
    static let structure: UInt8 = 13
    static let fixedSizeBinary: UInt8 = 15
    static let fixedSizeList: UInt8 = 16
    static let map: UInt8 = 17
    static let duration: UInt8 = 18
    static let largeBinary: UInt8 = 19
    static let largeUTF8: UInt8 = 20
    static let largeList: UInt8 = 21
    static let utf8View: UInt8 = 24
  }

  /// The compression of a batch's buffers.
  enum Codec: UInt8, Sendable {
    case lz4Frame = 0
    case zstd = 1
  }
}

extension ArrowSchema {
  var flatTable: FlatTable {
    FlatTable(.int16(0), .tables(fields.map(\.flatTable)), .tables(keyValues))
  }

  private var keyValues: [FlatTable] {
    metadata.sorted { $0.key < $1.key }.map { FlatTable(.string($0.key), .string($0.value)) }
  }
}

extension ArrowField {
  var flatTable: FlatTable {
    let (code, type) = flatType
    return FlatTable(
      .string(name), .bool(isNullable), .uint8(code), .table(type), dictionaryEncoding,
      .tables(children.map(\.flatTable)))
  }

  private var flatType: (code: UInt8, type: FlatTable) {
    typealias Code = ArrowMetadata.TypeCode
    return switch kind {
    case .integer(let bits, let isSigned): (Code.integer, ArrowField.integer(bits, isSigned))
    case .float(let bits): (Code.float, FlatTable(.int16(bits == 32 ? 1 : 2)))
    case .bool: (Code.bool, FlatTable())
    case .text(.large): (Code.largeUTF8, FlatTable())
    case .text(.view): (Code.utf8View, FlatTable())
    case .text(.plain), .dictionary: (Code.utf8, FlatTable())
    case .decimal128(let precision, let scale):
      (
        Code.decimal,
        FlatTable(
          .int32(Int32(truncatingIfNeeded: precision)), .int32(Int32(truncatingIfNeeded: scale)),
          .int32(128))
      )
    case .date32: (Code.date, FlatTable(.int16(0)))
    case .list: (Code.list, FlatTable())
    case .structure: (Code.structure, FlatTable())
    case .null, .other: (Code.null, FlatTable())
    }
  }

  private var dictionaryEncoding: FlatValue? {
    guard case .dictionary(let id, let bits, let isSigned, _) = kind else { return nil }
    return .table(FlatTable(.int64(Int64(id)), .table(ArrowField.integer(bits, isSigned))))
  }

  private static func integer(_ bits: Int, _ isSigned: Bool) -> FlatTable {
    FlatTable(.int32(Int32(truncatingIfNeeded: bits)), .bool(isSigned))
  }
}

extension ArrowMetadata {
  /// A message: what follows the schema of a stream.
  static func message(_ header: UInt8, _ table: FlatTable, bodyLength: Int) -> [UInt8] {
    FlatBufferWriter.bytes(
      root: FlatTable(
        .int16(version), .uint8(header), .table(table), .int64(Int64(bodyLength))))
  }

  /// Where a message stands in a file.
  struct Block: Hashable, Sendable {
    var offset: Int
    var metadataLength: Int
    var bodyLength: Int
  }

  static func footer(schema: ArrowSchema, dictionaries: [Block], batches: [Block]) -> [UInt8] {
    FlatBufferWriter.bytes(
      root: FlatTable(
        .int16(version), .table(schema.flatTable), structures(dictionaries), structures(batches)))
  }

  private static func structures(_ blocks: [Block]) -> FlatValue {
    var bytes: [UInt8] = []
    for block in blocks {
      bytes.append(littleEndian: Int64(block.offset))
      bytes.append(littleEndian: Int64(block.metadataLength))
      bytes.append(littleEndian: Int64(block.bodyLength))
    }
    return .structures(count: blocks.count, bytes: bytes)
  }
}
