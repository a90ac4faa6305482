import GXModel

/// Notes where a phrase was read over spaces between its characters: 主 动 公 开.
///
/// Folding leaves such spaces out everywhere; only those within a figure's phrase matter.
enum InnerSpaces {
  /// The repairs that figures rest on, one for each place.
  static func repairs(of observations: [Observation], in document: Document) -> [TextRepair] {
    var repairs: [TextRepair] = []
    for evidence in observations.lazy.map(\.evidence) where hasInnerSpace(evidence.text) {
      let repair = TextRepair(
        .spaces, line: evidence.line, column: evidence.column, before: evidence.text,
        after: FoldedText(folding: document.text, bytes: evidence.bytes).string)
      if repairs.last != repair { repairs.append(repair) }
    }
    return repairs
  }

  /// Whether spaces stand between two ideographs.
  private static func hasInnerSpace(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == 0x20 || $0 == 0xC2 || $0 == 0xE3 }) else {
      return false
    }
    var isAfterIdeograph = false
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\u{3000}" || scalar == "\u{A0}" {
        isAfterSpace = isAfterIdeograph
      } else {
        let isIdeograph = (0x4E00...0x9FFF).contains(scalar.value)
        if isIdeograph, isAfterSpace { return true }
        isAfterIdeograph = isIdeograph
        isAfterSpace = false
      }
    }
    return false
  }
}
