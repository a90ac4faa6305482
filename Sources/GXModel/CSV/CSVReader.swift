/// Reads comma-separated values as RFC 4180 has them, a record at a time, from UTF-8.
///
/// Every field knows its place, and a fault costs no more than its line, so that a table with one bad
/// row still gives the others. A quotation mark inside a field that does not begin with one is taken
/// as it stands; empty lines are passed over.
package struct CSVReader {
  /// A field and where it stands.
  package struct Field: Hashable, Sendable {
    package let text: String
    /// The line, from 1.
    package let line: Int
    /// The column in characters of that line (Unicode scalars), from 1.
    package let column: Int
    /// The range of bytes, quotation marks included.
    package let bytes: Range<Int>
  }

  /// A record that breaks the rules of quotation.
  package struct Fault: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// A field is not closed within ``CSVReader/fieldLimit`` bytes.
      case unclosedQuote
      /// Something stands between the closing quotation mark and the separator.
      case textAfterQuote
    }

    package let kind: Kind
    package let line: Int
    package let column: Int
  }

  /// A longer field has lost its closing quotation mark.
  package static let fieldLimit = 1 << 20

  private let bytes: [UInt8]
  private let separator: UInt8
  private var cursor = Cursor()

  /// Where the reader is.
  private struct Cursor {
    var position = 0
    var line = 1
    var column = 1
  }

  /// - Parameter separator: the byte between fields; `nil` takes that of comma, tab and semicolon
  ///   which the first line has most of.
  package init(_ bytes: [UInt8], separator: UInt8? = nil) {
    self.bytes = bytes
    self.separator = separator ?? CSVReader.separator(of: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { cursor.position = 3 }
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    let head = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let counts = candidates.map { candidate in head.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $1 == most }?.0 ?? candidates[0]
  }

  /// The fields of the next record; `nil` at the end.
  ///
  /// - Throws: ``Fault``; the call after it goes on with the line after the one that the record began on.
  package mutating func next() throws(Fault) -> [Field]? {
    while isAtLineEnd { endLine() }
    guard cursor.position < bytes.count else { return nil }
    let start = cursor
    do throws(Fault) {
      var fields = [try field()]
      while cursor.position < bytes.count, bytes[cursor.position] == separator {
        advance()
        fields.append(try field())
      }
      endLine()
      return fields
    } catch {
      cursor = start
      while cursor.position < bytes.count, !isAtLineEnd { advance() }
      throw error
    }
  }

  private mutating func field() throws(Fault) -> Field {
    let start = cursor
    if cursor.position < bytes.count, bytes[cursor.position] == UInt8(ascii: "\"") {
      return try quotedField(from: start)
    }
    while cursor.position < bytes.count, bytes[cursor.position] != separator, !isAtLineEnd {
      advance()
    }
    return field(bytes[start.position..<cursor.position], from: start)
  }

  private mutating func quotedField(from start: Cursor) throws(Fault) -> Field {
    let quote = UInt8(ascii: "\"")
    var content: [UInt8] = []
    advance()
    while true {
      guard cursor.position < bytes.count, content.count <= CSVReader.fieldLimit else {
        throw Fault(kind: .unclosedQuote, line: start.line, column: start.column)
      }
      let byte = bytes[cursor.position]
      if byte == quote {
        advance()
        guard cursor.position < bytes.count, bytes[cursor.position] == quote else { break }
      }
      content.append(byte)
      if byte == UInt8(ascii: "\n") { startLine() } else { advance() }
    }
    guard cursor.position == bytes.count || bytes[cursor.position] == separator || isAtLineEnd
    else { throw Fault(kind: .textAfterQuote, line: cursor.line, column: cursor.column) }
    return field(content[...], from: start)
  }

  private func field(_ content: ArraySlice<UInt8>, from start: Cursor) -> Field {
    Field(
      text: String(decoding: content, as: UTF8.self), line: start.line, column: start.column,
      bytes: start.position..<cursor.position)
  }

  private var isAtLineEnd: Bool {
    guard cursor.position < bytes.count else { return false }
    return bytes[cursor.position] == UInt8(ascii: "\n")
      || bytes[cursor.position] == UInt8(ascii: "\r")
  }

  /// Passes a line end: LF, CR or both.
  private mutating func endLine() {
    guard isAtLineEnd else { return }
    if bytes[cursor.position] == UInt8(ascii: "\r"), cursor.position + 1 < bytes.count,
      bytes[cursor.position + 1] == UInt8(ascii: "\n")
    {
      cursor.position += 1
    }
    startLine()
  }

  private mutating func startLine() {
    cursor.position += 1
    cursor.line += 1
    cursor.column = 1
  }

  /// Passes a byte of the line; continuation bytes do not begin a character.
  private mutating func advance() {
    cursor.position += 1
    let isInside = cursor.position < bytes.count && bytes[cursor.position] & 0xC0 == 0x80
    if !isInside { cursor.column += 1 }
  }
}
