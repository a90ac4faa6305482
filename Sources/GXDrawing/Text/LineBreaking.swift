/// Where a line may be broken, after the rules of Chinese typesetting.
enum LineBreaking {
  /// The text cut at every place where a line may end; a piece keeps its trailing space.
  ///
  /// Ideographs part from one another, words do not; no line begins with closing punctuation or `%`, or
  /// ends with an opening bracket; a number keeps its unit; short terms in quotes or in 《》 stay whole.
  static func pieces(of text: String) -> [String] {
    let characters = Array(text)
    let kept = protected(characters)
    var pieces: [String] = []
    var piece = ""
    for (index, character) in characters.enumerated() {
      piece.append(character)
      guard index + 1 < characters.count else { break }
      if !kept[index] && mayBreak(between: character, and: characters[index + 1]) {
        pieces.append(piece)
        piece = ""
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func mayBreak(between one: Character, and two: Character) -> Bool {
    if two == " " { return false }
    if one == " " { return two != "%" }
    if CJKPunctuation.clingsToPrevious(two) || CJKPunctuation.clingsToNext(one) { return false }
    // A number keeps the character after it, which is its unit: 7,450件, 2019年.
    if one.isNumber && two.isFullWidth { return CJKPunctuation.isOpening(two) }
    return one.isFullWidth || two.isFullWidth
  }

  /// For each character, whether it is inside a short quoted term or title.
  private static func protected(_ characters: [Character]) -> [Bool] {
    var result = [Bool](repeating: false, count: characters.count)
    let pairs: [(Character, Character)] = [("“", "”"), ("《", "》"), ("‘", "’"), ("「", "」")]
    for (opening, closing) in pairs {
      var start: Int?
      for (index, character) in characters.enumerated() {
        if character == opening { start = index }
        guard character == closing, let first = start else { continue }
        if index - first <= longestKeptTerm {
          for inside in first..<index { result[inside] = true }
        }
        start = nil
      }
    }
    return result
  }

  /// Longer terms than this many characters are broken like other text.
  private static let longestKeptTerm = 11
}
