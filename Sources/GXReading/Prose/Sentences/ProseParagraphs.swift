/// The paragraphs of a document that prose is read in.
enum ProseParagraphs {
  /// The paragraphs outside the tables; those that hard line ends cut apart are joined again.
  ///
  /// A paragraph that holds a whole document is read although there are tables in it.
  static func paragraphs(of document: Document, without tables: [Range<Int>]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var isOpen = false
    for (number, block) in document.blocks.enumerated() {
      guard case .paragraph(let paragraph) = block,
        RunningText.isRunning(Array(document.units(paragraph))) || !tables.contains(where: { $0.contains(number) })
      else {
        isOpen = false
        continue
      }
      let text = document.units(paragraph)
      if isOpen, Heading.numbering(of: text) == nil, let last = paragraphs.popLast() {
        paragraphs.append(last.lowerBound..<paragraph.upperBound)
      } else {
        paragraphs.append(paragraph)
      }
      isOpen = breaksOff(text)
    }
    return paragraphs
  }

  /// Whether a line is a full line of prose that ends in the middle of a sentence.
  private static func breaksOff(_ line: ArraySlice<CodeUnit>) -> Bool {
    guard (24...400).contains(line.count), let last = line.last, !sentenceEnds.contains(last),
      !line.contains(.of("|"))
    else { return false }
    return line.contains { $0 == .of(",") || $0 == .of("。") }
  }

  private static let sentenceEnds: Set<CodeUnit> = Set("。;:!?)]>\"".units)
}
