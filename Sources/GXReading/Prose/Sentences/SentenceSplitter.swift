/// Cuts a paragraph into sentences.
struct SentenceSplitter {
  private let text: [CodeUnit]
  private let paragraph: Range<Int>

  init(_ text: [CodeUnit], _ paragraph: Range<Int>) {
    self.text = text
    self.paragraph = paragraph
  }

  /// The sentences in the order of their ends; a bracket's content follows the sentence around it.
  func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    var start = paragraph.lowerBound
    var continues = false
    var classes: UnitClasses = []
    UnitClasses.forEach(in: text, paragraph) { position, unit in
      classes.formUnion(unit)
      guard unit.contains(.sentenceEnd) else { return }
      add(start..<position, classes, continues: continues, to: &sentences)
      start = position + 1
      continues = text[position] == .of(";")
      classes = []
    }
    add(start..<paragraph.upperBound, classes, continues: continues, to: &sentences)
    return sentences
  }

  private func add(
    _ range: Range<Int>, _ classes: UnitClasses, continues: Bool, to sentences: inout [Sentence]
  ) {
    let first = sentences.count
    guard !range.isEmpty else { return }
    if classes.contains(.openParenthesis) {
      sentences += withoutBrackets(range)
    } else {
      sentences.append(Sentence(range, of: text, classes))
    }
    let goesOn =
      SentenceSplitter.continuations.length(
        in: sentences[first].units, at: 0, end: sentences[first].units.count) > 0
    sentences[first].continues = continues || goesOn
  }

  private static let continuations = WordSet(["其中", "其余", "上述", "按", "从"])

  private func withoutBrackets(_ range: Range<Int>) -> [Sentence] {
    var outer: [Int] = []
    outer.reserveCapacity(range.count)
    var inner: [Sentence] = []
    var brackets: [Sentence.Bracket] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if text[position] == .of("("), let close = closing(position, in: range) {
        let content = position + 1..<close
        if isFigureOnly(content) {
          outer += content
        } else if outer.isEmpty || content.count <= 1 {
          // A heading's number, (一): nothing to read, and no part of the sentence.
        } else {
          inner.append(Sentence(content, of: text, isBracketed: true))
          brackets.append(Sentence.Bracket(position: outer.count, content: Array(text[content])))
        }
        position = close + 1
      } else {
        outer.append(position)
        position += 1
      }
    }
    var sentence = Sentence(at: outer, of: text)
    sentence.brackets = brackets
    return [sentence] + inner
  }

  /// Longer stretches are no remark in brackets: a bracket was forgotten.
  private static let longestBracket = 1_000

  /// The closing bracket of an opening one; brackets inside belong to its content.
  private func closing(_ open: Int, in range: Range<Int>) -> Int? {
    var depth = 0
    for position in open..<min(range.upperBound, open + SentenceSplitter.longestBracket) {
      if text[position] == .of("(") { depth += 1 }
      if text[position] == .of(")") {
        depth -= 1
        if depth == 0 { return position }
      }
    }
    return nil
  }

  /// A bracket such as (3件) reads as if its brackets were not there.
  private func isFigureOnly(_ content: Range<Int>) -> Bool {
    guard let first = content.first, text[first].isDigit, content.count <= 8,
      !text[content.upperBound - 1].isDigit
    else { return false }
    return NumberScanner(text, in: content).tokens().first?.range == content
  }

  /// Whether a stretch has a digit, a numeral with a unit or a word of having none.
  static func mayStateFigures(_ text: [CodeUnit], _ range: Range<Int>) -> Bool {
    let triggers = self.triggers
    return range.contains { text[$0].isDigit || triggers.contains(text[$0]) }
  }

  private static let triggers = UnitSet("未没无零免不〇一二三四五六七八九十两均")
}
