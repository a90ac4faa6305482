/// Cuts a paragraph into sentences.
struct SentenceSplitter {
  let text: [CodeUnit]
  private let paragraph: Range<Int>

  init(_ text: [CodeUnit], _ paragraph: Range<Int>) {
    self.text = text
    self.paragraph = paragraph
  }

  /// The places of the sentences, one behind the other.
  func places() -> [SentencePlace] {
    var places: [SentencePlace] = []
    places.reserveCapacity(paragraph.count / 40 + 1)
    var start = paragraph.lowerBound
    var continues = false
    var classes: UnitClasses = []
    func add(upTo end: Int) {
      guard start < end else { return }
      places.append(SentencePlace(range: start..<end, classes: classes, continues: continues))
    }
    UnitClasses.forEach(in: text, paragraph) { position, unit in
      classes.formUnion(unit)
      guard unit.contains(.sentenceEnd) else { return }
      add(upTo: position)
      start = position + 1
      continues = text[position] == .of(";")
      classes = []
    }
    add(upTo: paragraph.upperBound)
    return places
  }

  /// The sentence at a place, and behind it the contents of its brackets.
  func sentences(at place: SentencePlace) -> [Sentence] {
    var (sentence, inner) =
      place.classes.contains(.openParenthesis)
      ? withoutBrackets(place.range) : (Sentence(place.range, of: text, place.classes), [])
    sentence.continues =
      place.continues || SentenceSplitter.goesOn(sentence.units, sentence.units.indices)
    return [sentence] + inner
  }

  /// Whether a sentence without brackets goes on with what the one before began.
  func continues(_ place: SentencePlace) -> Bool {
    place.continues || SentenceSplitter.goesOn(text, place.range)
  }

  private static func goesOn(_ text: [CodeUnit], _ sentence: Range<Int>) -> Bool {
    continuations.length(in: text, at: sentence.lowerBound, end: sentence.upperBound) > 0
  }

  private static let continuations = WordSet(["其中", "其余", "上述", "按", "从"])

  private func withoutBrackets(_ range: Range<Int>) -> (outer: Sentence, inner: [Sentence]) {
    var outer: [Int] = []
    outer.reserveCapacity(range.count)
    var inner: [Sentence] = []
    var brackets: [Sentence.Bracket] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if text[position] == .of("("), let close = closing(position, in: range) {
        let content = position + 1..<close
        if isFigureOnly(content) || isOtherKind(content, behind: close) {
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
    return (sentence, inner)
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

  /// 专(兼)职人员 are of both kinds.
  private func isOtherKind(_ content: Range<Int>, behind close: Int) -> Bool {
    content.count == 1 && text.indices.contains(close + 1) && text[close + 1] == .of("职")
      && (text[content.lowerBound] == .of("兼") || text[content.lowerBound] == .of("专"))
  }

  /// A bracket such as (3件) reads as if its brackets were not there.
  private func isFigureOnly(_ content: Range<Int>) -> Bool {
    guard let first = content.first, text[first].isDigit, content.count <= 8,
      !text[content.upperBound - 1].isDigit
    else { return false }
    return NumberScanner(text, in: content).tokens().first?.range == content
  }

  /// Whether a stretch of a text has a digit, a numeral with a unit or a word of having none.
  static func mayStateFigures(_ text: [CodeUnit], _ range: Range<Int>) -> Bool {
    let triggers = self.triggers
    return range.contains { text[$0].isDigit || triggers.contains(text[$0]) }
  }

  private static let triggers = UnitSet("未没无零免不〇一二三四五六七八九十两均")
}
