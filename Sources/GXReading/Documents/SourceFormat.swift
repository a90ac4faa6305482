/// The format that a decoded source is in.
enum SourceFormat: Sendable {
  case plainText, markdown, html

  /// The format by what the text is, and where that leaves it open by the name.
  init(of utf8: [UInt8], named name: String) {
    if SourceFormat.looksLikeHTML(utf8) {
      self = .html
      return
    }
    let name = name.utf8.suffix(SourceFormat.longestEnding).map(SourceFormat.lowercased)
    let isMarkdown = SourceFormat.markdownEndings.contains {
      name.suffix($0.count).elementsEqual($0)
    }
    self = isMarkdown ? .markdown : .plainText
  }

  private static let markdownEndings = [".md", ".markdown"].map { Array($0.utf8) }
  private static let longestEnding = 9

  private static func looksLikeHTML(_ utf8: [UInt8]) -> Bool {
    guard let start = utf8.firstIndex(where: { $0 > 0x20 }) else { return false }
    if utf8[start] != UInt8(ascii: "<") { return false }
    let head = utf8[start...].prefix(2048)
    return head.indices.contains { place in
      head[place] == UInt8(ascii: "<")
        && beginnings.contains { begins($0, at: place, in: head) }
    }
  }

  /// Whether a tag, in small letters, begins at a place of a text in letters of any size.
  static func begins(_ tag: [UInt8], at place: Int, in text: ArraySlice<UInt8>) -> Bool {
    text[place...].prefix(tag.count).elementsEqual(tag) { lowercased($0) == $1 }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  private static let beginnings = [
    "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p", "<meta", "<!--", "<h1",
    "<h2", "<span",
  ].map { Array($0.utf8) }
}
