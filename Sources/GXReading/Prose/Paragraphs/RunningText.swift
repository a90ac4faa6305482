/// Cuts a document that came without line ends at its headings: …编制。一、总体情况(一)主动公开情况。2023年…
enum RunningText {
  /// Longer paragraphs than people write.
  private static let length = 800

  static func isRunning(_ paragraph: Range<Int>) -> Bool { paragraph.count > length }

  /// The stretches that begin with a heading, and the one before the first; where the paragraph is
  /// one that people write, only 一、 behind a full stop is a heading.
  static func parts(of text: [CodeUnit], _ paragraph: Range<Int>) -> [Range<Int>] {
    let isRunning = isRunning(paragraph)
    var parts: [Range<Int>] = []
    var start = paragraph.lowerBound
    let beginnings: UnitClasses =
      isRunning ? [.numeral, .hundredMillion, .openParenthesis] : [.numeral, .hundredMillion]
    UnitClasses.forEach(in: text, paragraph.dropFirst()) { position, classes in
      guard classes.intersects(beginnings), beginsHeading(text, at: position, in: paragraph)
      else { return }
      parts.append(start..<position)
      start = position
    }
    return parts + [start..<paragraph.upperBound]
  }

  private static func beginsHeading(
    _ text: [CodeUnit], at position: Int, in paragraph: Range<Int>
  ) -> Bool {
    guard let numbering = Heading.numbering(of: text[position..<paragraph.upperBound]) else {
      return false
    }
    let before = text[position - 1]
    if numbering.depth == 2 { return before != .of("条") && before != .of("第") }
    return before == .of("。") || before == .of(";") || before.isDigit || before == .of(")")
  }
}
