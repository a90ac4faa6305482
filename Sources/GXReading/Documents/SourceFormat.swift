/// The format that a decoded source is in.
enum SourceFormat: Sendable {
  case plainText, markdown, html

  /// The format by what the text is, and where that leaves it open by the name.
  init(of utf8: [UInt8], named name: String) {
    if SourceFormat.looksLikeHTML(utf8) {
      self = .html
      return
    }
    switch name.split(separator: ".").last?.lowercased() {
    case "md", "markdown": self = .markdown
    default: self = .plainText
    }
  }

  private static func looksLikeHTML(_ utf8: [UInt8]) -> Bool {
    guard let start = utf8.firstIndex(where: { $0 > 0x20 }) else { return false }
    if utf8[start] != UInt8(ascii: "<") { return false }
    let head = utf8[start...].prefix(2048)
      .map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    let text = String(decoding: head, as: UTF8.self)
    return [
      "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p", "<meta", "<!--", "<h1",
      "<h2", "<span",
    ]
    .contains(where: text.contains)
  }
}
