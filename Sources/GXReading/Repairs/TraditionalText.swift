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
      units.replaceSubrange(position..<position + 2, with: term.meaning)
    }
    for position in units.indices {
      units[position] = TraditionalCharacters.simplified(units[position])
    }
    return document.with(units, at: Array(text.indices))
  }

  /// The 開 of 公開, without which no report in traditional characters can be.
  private static let disclosure = CodeUnit.of("開")

  /// Of two units each, so that no place moves.
  private static let terms: [(term: [CodeUnit], meaning: [CodeUnit])] = [
    ("資訊".units, "信息".units), ("檔案".units, "文件".units), ("民眾".units, "群众".units),
    ("視窗".units, "窗口".units),
  ]
  private static let firsts = UnitSet("資檔民視")
}
