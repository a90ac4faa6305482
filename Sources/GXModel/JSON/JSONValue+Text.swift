extension JSONValue {
  /// The value on one line, without a line feed at its end.
  package var compact: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value with its outer levels on lines of their own; what lies `depth` levels deep stays on
  /// one line, as a figure or a row of a table is read at one glance.
  package func pretty(depth: Int) -> String {
    var bytes: [UInt8] = []
    append(to: &bytes, spreading: depth, indent: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .quantity(let value): bytes.append(contentsOf: value.description.utf8)
    case .string(let value): JSONValue.append(value, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        member.appendKey(to: &bytes)
        member.value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private func append(to bytes: inout [UInt8], spreading depth: Int, indent: Int) {
    func newLine(_ indent: Int) {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }
    switch self {
    case .array(let values) where depth > 0 && !values.isEmpty:
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        newLine(indent + 2)
        value.append(to: &bytes, spreading: depth - 1, indent: indent + 2)
      }
      newLine(indent)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members) where depth > 0 && !members.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        newLine(indent + 2)
        member.appendKey(to: &bytes)
        member.value.append(to: &bytes, spreading: depth - 1, indent: indent + 2)
      }
      newLine(indent)
      bytes.append(UInt8(ascii: "}"))
    default:
      append(to: &bytes)
    }
  }

  fileprivate static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
      case 0..<0x20:
        bytes.append(contentsOf: byte < 0x10 ? #"\u000"#.utf8 : #"\u00"#.utf8)
        bytes.append(contentsOf: String(byte, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONValue.Member {
  fileprivate func appendKey(to bytes: inout [UInt8]) {
    JSONValue.append(key, to: &bytes)
    bytes.append(contentsOf: ": ".utf8)
  }
}
