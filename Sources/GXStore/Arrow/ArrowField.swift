/// A column's name, type and children.
struct ArrowField: Hashable, Sendable {
  /// How texts lie in their buffers.
  enum TextLayout: Hashable, Sendable {
    /// Behind each other, with offsets of 32 bits.
    case plain
    /// Behind each other, with offsets of 64 bits.
    case large
    /// Views of 16 bytes into any number of buffers; short texts lie in their view.
    case view
  }

  indirect enum Kind: Hashable, Sendable {
    case null
    case integer(bits: Int, isSigned: Bool)
    case float(bits: Int)
    case bool
    case text(TextLayout)
    case decimal128(precision: Int, scale: Int)
    /// Days since 1970-01-01.
    case date32
    case list(ArrowField)
    case structure([ArrowField])
    /// Positions in a dictionary of texts.
    case dictionary(id: Int, indexBits: Int, isSigned: Bool = true, texts: TextLayout = .plain)
    /// A type whose values are not read, only passed over.
    case other(buffers: Int, children: [ArrowField])

    static let utf8 = Kind.text(.plain)
  }

  let name: String
  let kind: Kind
  let isNullable: Bool

  init(_ name: String, _ kind: Kind, nullable: Bool = false) {
    self.name = name
    self.kind = kind
    isNullable = nullable
  }

  var children: [ArrowField] {
    switch kind {
    case .list(let element): [element]
    case .structure(let fields), .other(_, let fields): fields
    default: []
    }
  }

  /// The number of buffers that an array of the type has itself: validity, then its own; views have
  /// any number beside.
  var bufferCount: Int {
    switch kind {
    case .null: 0
    case .structure: 1
    case .text(.plain), .text(.large): 3
    case .other(let buffers, _): buffers
    default: 2
    }
  }
}

/// The columns of a file and what it says of itself.
struct ArrowSchema: Hashable, Sendable {
  var fields: [ArrowField]
  var metadata: [String: String]
}

/// The content of one column in a batch: buffers as the format lays them out, in the order of the
/// type (validity, then offsets, then values; an empty validity means that nothing is missing).
struct ArrowArray: Hashable, Sendable {
  var length: Int
  var nullCount: Int
  var buffers: [[UInt8]]
  var children: [ArrowArray] = []
}

/// Rows of all columns.
struct ArrowBatch: Hashable, Sendable {
  var length: Int
  var columns: [ArrowArray]
}
