import GXModel

/// Notes where advertising stands in the place of 关于: 国务院办公厅某某网印发…的通知.
///
/// It is certain where the same foreign word stands between an office and 印发 several times and the
/// text has no 关于 at all.
enum ReplacedAbout {
  static func repairs(in document: Document) -> [TextRepair] {
    let text = document.folded.units
    var slots: [Range<Int>] = []
    text.forEachPlace(of: issued[0]) { position in
      guard position >= 4, text[position...].starts(with: issued),
        let slot = slot(in: text, before: position)
      else { return }
      slots.append(slot)
    }
    guard let word = slots.first.map({ text[$0] }), slots.count > 1,
      slots.allSatisfy({ text[$0] == word }), text.range(of: about) == nil
    else { return [] }
    return slots.map { slot in
      let evidence = document.text.evidence(document.folded.bytes(of: slot))
      return TextRepair(
        .about, line: evidence.line, column: evidence.column, before: evidence.text, after: "关于")
    }
  }

  /// The word between the name of an office and a place.
  private static func slot(in text: [CodeUnit], before position: Int) -> Range<Int>? {
    for start in stride(from: position - 2, through: max(2, position - 10), by: -1)
    where offices.length(in: text, endingAt: start, from: max(0, start - 4)) > 0 {
      return start..<position
    }
    return nil
  }

  private static let issued = "印发".units
  private static let about = "关于".units
  private static let offices = WordSet(["办公厅", "办公室", "人民政府", "国务院", "委员会"])
}
