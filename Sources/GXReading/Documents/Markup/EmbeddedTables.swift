/// Text or Markdown whose tables are written in HTML, as converters do for cells that span others.
enum EmbeddedTables {
  private static let table = Array("<table".utf8)
  private static let endOfTable = Array("</table".utf8)
  private static let lineBreak = Array("<br>".utf8)

  static func occur(in utf8: [UInt8]) -> Bool {
    var position = 0
    while let place = utf8.span.firstPlace(
      of: UInt8(ascii: "<"), in: position..<utf8.count)
    {
      if SourceFormat.begins(table, at: place, in: utf8[...]) { return true }
      position = place + 1
    }
    return false
  }

  /// The text as a page in which the lines outside the tables stay lines.
  ///
  /// - Parameter isMarkdown: whether marks of headings and emphasis are left out.
  static func page(of utf8: [UInt8], isMarkdown: Bool) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(utf8.count + utf8.count / 8)
    var depth = 0
    var isLineStart = true
    for (position, byte) in utf8.enumerated() {
      if byte == UInt8(ascii: "<") {
        if SourceFormat.begins(table, at: position, in: utf8[...]) { depth += 1 }
        if SourceFormat.begins(endOfTable, at: position, in: utf8[...]) {
          depth = max(0, depth - 1)
        }
      }
      if depth == 0, isMarkdown, byte == UInt8(ascii: "*") { continue }
      if depth == 0, isMarkdown, isLineStart, byte == UInt8(ascii: "#") { continue }
      page.append(byte)
      isLineStart = byte == 0x0A
      if depth == 0, isLineStart { page += lineBreak }
    }
    return page
  }
}
