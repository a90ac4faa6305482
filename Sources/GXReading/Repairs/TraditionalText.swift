/// Reads pages in traditional characters as the simplified text that labels and phrases are written in.
///
/// Only the text that is matched changes; evidence quotes the page. Words that converted pages use in
/// the place of the mainland's become these: 政府資訊 is 政府信息, 規範性檔案 is 规范性文件.
enum TraditionalText {
  static func simplified(_ document: Document) -> Document {
    let text = document.folded.units
    guard text.contains(disclosure, in: text.indices) else { return document }
    var units = text
    for position in text.indices.dropLast() where firsts.contains(text[position]) {
      guard let term = terms.first(where: { text[position...].starts(with: $0.term) }) else {
        continue
      }
      units.replaceSubrange(position..<position + term.term.count, with: term.meaning)
    }
    for position in units.indices {
      units[position] = TraditionalCharacters.simplified(units[position])
    }
    return document.with(units, at: Array(text.indices))
  }

  /// The 開 of 公開, without which no report in traditional characters can be.
  private static let disclosure = CodeUnit.of("開")

  /// Each with a meaning of the same length, so that no place moves.
  private static let terms: [(term: [CodeUnit], meaning: [CodeUnit])] = [
    ("資訊", "信息"), ("檔案", "文件"), ("民眾", "群众"), ("視窗", "窗口"), ("入口網站", "门户网站"), ("網路", "网络"),
    ("線上訪談", "在线访谈"), ("釋出", "发布"), ("答覆", "答复"), ("程式", "程序"), ("影片", "视频"),
  ].map { ($0.units, $1.units) }
  private static let firsts = UnitSet("資檔民視入網線釋答程影")
}
