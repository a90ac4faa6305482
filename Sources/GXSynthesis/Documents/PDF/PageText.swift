/// Breaks text into lines of a width.
enum PageText {
  /// The lines of a text; numbers and words are not broken, and no line begins with a closing mark.
  static func lines(
    of text: String, width: Double, size: Double, indent: Double = 0
  ) -> [String] {
    var lines = [""]
    var left = width - indent
    for unit in units(of: text) {
      let unitWidth = StoredPDF.width(of: unit, size: size)
      if unitWidth > left, lines.last?.isEmpty == false {
        lines.append("")
        left = width
      }
      if lines.last?.isEmpty == true, unit == " " { continue }
      lines[lines.count - 1] += unit
      left -= unitWidth
    }
    return lines
  }

  /// What may not be broken: a number or word, or a character with the marks that belong to it.
  private static func units(of text: String) -> [String] {
    var units: [String] = []
    for character in text {
      if let last = units.last?.last, belongs(character, behind: last) {
        units[units.count - 1].append(character)
      } else {
        units.append(String(character))
      }
    }
    return units
  }

  private static func belongs(_ character: Character, behind last: Character) -> Bool {
    if closing.contains(character) || opening.contains(last) { return true }
    let isWord = { (character: Character) in
      character.isASCII && (character.isNumber || character.isLetter || ".,-%".contains(character))
    }
    return isWord(character) && isWord(last)
  }

  private static let closing = Set("，。、；：）》”〕！？)")
  private static let opening = Set("（《“〔(")
}
