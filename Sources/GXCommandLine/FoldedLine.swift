import GXStats

extension String {
  /// A line of at most so many columns of a terminal as lines, all but the first indented.
  ///
  /// It is broken at spaces and beside wide characters, never before a mark that closes or after one that
  /// opens; a word that is longer than a line stays whole.
  func folded(to width: Int, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for piece in unbreakablePieces {
      let isBlank = line.allSatisfy { $0 == " " }
      if !isBlank, (line + piece).trimmingSpaces.displayWidth > width {
        lines.append(line.trimmingSpaces)
        line = String(repeating: " ", count: indent)
        if piece.allSatisfy({ $0 == " " }) { continue }
      }
      line += piece
    }
    return (lines + [line]).joined(separator: "\n")
  }

  private var unbreakablePieces: [String] {
    var pieces: [String] = []
    for character in self {
      if let last = pieces.last?.last, !String.mayBreak(between: last, and: character) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    if "（“《".contains(left) || "）”》，。、；：？".contains(right) { return false }
    if (left == " ") != (right == " ") { return true }
    return String(left).displayWidth == 2 || String(right).displayWidth == 2
  }

  private var trimmingSpaces: String {
    let kept = reversed().drop { $0 == " " }
    return String(kept.reversed())
  }
}
