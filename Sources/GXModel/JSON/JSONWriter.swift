/// Writes a JSON document into one growing buffer.
struct JSONWriter: JSONSink {
  private(set) var bytes: [UInt8] = []
  /// How many outer levels stand on lines of their own; what lies deeper stays on one line, as a figure
  /// or a row of a table is read at one glance.
  private let spread: Int
  private var level = 0
  /// Whether nothing has been written yet in the object or list at hand.
  private var isFirst = true

  init(spreading spread: Int = 0) { self.spread = spread }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func null() { append("null") }

  mutating func boolean(_ value: Bool) { append(value ? "true" : "false") }

  mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: UInt64(value.magnitude))
  }

  mutating func quantity(_ value: Quantity) {
    let scale = UInt64(Quantity.scale)
    let magnitude = value.millionths.magnitude
    if value.millionths < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: magnitude / scale)
    var fraction = magnitude % scale
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var place = scale / 10
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / place))
      fraction %= place
      place /= 10
    }
  }

  mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    let isPlain: Void? = value.utf8.withContiguousStorageIfAvailable { utf8 in
      var start = 0
      for position in utf8.indices where JSONWriter.needsEscape(utf8[position]) {
        bytes.append(contentsOf: utf8[start..<position])
        appendEscape(of: utf8[position])
        start = position + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    if isPlain == nil { for byte in value.utf8 { appendEscaped(byte) } }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(key)
    append("\": ")
  }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  mutating func array<Element>(
    _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements {
      separate()
      write(element, &self)
    }
    close(UInt8(ascii: "]"))
  }

  // MARK: Layout

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    level += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    level -= 1
    if !isFirst, level < spread { startLine() }
    isFirst = false
    bytes.append(bracket)
  }

  private mutating func separate() {
    let isSpread = level <= spread
    if !isFirst { append(isSpread ? "," : ", ") }
    if isSpread { startLine() }
    isFirst = false
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * level { bytes.append(UInt8(ascii: " ")) }
  }

  // MARK: Bytes

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func appendDigits(of value: UInt64) {
    var place: UInt64 = 1
    while value / place >= 10 { place *= 10 }
    while place > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(value / place % 10))
      place /= 10
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    if JSONWriter.needsEscape(byte) { appendEscape(of: byte) } else { bytes.append(byte) }
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(#"\""#)
    case UInt8(ascii: "\\"): append(#"\\"#)
    case UInt8(ascii: "\n"): append(#"\n"#)
    case UInt8(ascii: "\t"): append(#"\t"#)
    case UInt8(ascii: "\r"): append(#"\r"#)
    default:
      append(byte < 0x10 ? #"\u000"# : #"\u00"#)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}
