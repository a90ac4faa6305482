/// The paragraphs of a document that prose is read in.
enum ProseParagraphs {
  /// The paragraphs outside the tables as ranges of the folded text; those that hard line ends cut
  /// apart are joined again.
  ///
  /// A paragraph that holds a whole document is read although there are tables in it; one that only
  /// holds a table has no sentences.
  static func paragraphs(of document: Document, without tables: [Range<Int>]) -> [Range<Int>] {
    let text = document.folded.units
    let isOfTable = marks(of: tables, count: document.blocks.count)
    var paragraphs: [Range<Int>] = []
    var isOpen = false
    for (number, block) in document.blocks.enumerated() {
      guard case .paragraph(let range) = block,
        !isOfTable[number] || range.count > longestNote && text.contains(.of("。"), in: range)
      else {
        isOpen = false
        continue
      }
      if isOpen, Heading.numbering(of: text[range]) == nil, let last = paragraphs.popLast() {
        paragraphs.append(last.lowerBound..<range.upperBound)
      } else {
        paragraphs.append(range)
      }
      isOpen = breaksOff(text, range)
    }
    return paragraphs
  }

  /// Longer than a sentence among the rows of a table.
  private static let longestNote = 200

  private static func marks(of tables: [Range<Int>], count: Int) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    for block in tables.joined() where marks.indices.contains(block) { marks[block] = true }
    return marks
  }

  /// Whether a line is a full line of prose that ends in the middle of a sentence.
  private static func breaksOff(_ text: [CodeUnit], _ line: Range<Int>) -> Bool {
    guard (24...400).contains(line.count), let last = line.last,
      !sentenceEnds.contains(text[last])
    else { return false }
    return !text.contains(.of("|"), in: line)
      && (text.contains(.of(","), in: line) || text.contains(.of("。"), in: line))
  }

  private static let sentenceEnds = UnitSet("。;:!?)]>\"")
}
