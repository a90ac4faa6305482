/// What is left of a document that has a cell a line, and of which each line stands only once.
enum DroppedRepeats {
  /// The text without the lines that it had before, blank ones too.
  static func text(of text: String) -> String {
    var seen: Set<Substring> = []
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { seen.insert($0).inserted }.joined(separator: "\n") + "\n"
  }

  /// The numbers of the tables that still state figures, counted from one: those of a section none of
  /// whose figures was dropped. Where one was, what is left cannot be told from what was lost.
  static func wholeTables(in parts: [DocumentPart]) -> Set<Int> {
    var whole: Set<Int> = []
    var seen: Set<String> = []
    var number = 0
    for section in sections(of: parts) {
      let cells = section.flatMap { $0.rows.joined() }
      // Every cell is looked at, as each keeps later ones from being kept.
      let isWhole = cells.reduce(true) { isWhole, cell in
        let isKept = seen.insert(cell.text).inserted || cell.text.isEmpty || !cell.isFigure
        return isKept && isWhole
      }
      if isWhole { whole.formUnion(section.indices.map { number + $0 + 1 }) }
      number += section.count
    }
    return whole
  }

  /// The tables that stand below each other.
  private static func sections(of parts: [DocumentPart]) -> [[TableGrid]] {
    var sections: [[TableGrid]] = [[]]
    for part in parts {
      if case .table(let grid) = part {
        sections[sections.count - 1].append(grid)
      } else if sections.last?.isEmpty == false {
        sections.append([])
      }
    }
    return sections.filter { !$0.isEmpty }
  }
}
