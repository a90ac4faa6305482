/// A sentence without its brackets' contents, which are sentences of their own.
struct Sentence: Sendable {
  let units: [CodeUnit]
  /// For each unit its position in the paragraph.
  let origins: [Int]
  /// Whether it stood in brackets.
  let isBracketed: Bool
  /// Whether it goes on with what the one before began (behind a semicolon, or with 其中).
  var continues = false
  /// The contents of the brackets that were taken out, each with the position where it stood.
  var brackets: [Bracket] = []

  struct Bracket: Sendable {
    let position: Int
    let content: [CodeUnit]
  }

  /// The range of the paragraph that a range of the sentence came from.
  func origin(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return origins[first]..<origins[last] + 1
  }
}

/// Cuts a paragraph into sentences.
struct SentenceSplitter {
  private let text: [CodeUnit]

  init(_ text: [CodeUnit]) { self.text = text }

  /// The sentences in the order of their ends; a bracket's content follows the sentence around it.
  func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var continues = false
    for position in text.indices where SentenceSplitter.ends.contains(text[position]) {
      sentences += split(start..<position, continues: continues)
      start = position + 1
      continues = text[position] == .of(";")
    }
    return sentences + split(start..<text.count, continues: continues)
  }

  private static let ends: Set<CodeUnit> = Set("。!?;".units)

  private func split(_ range: Range<Int>, continues: Bool) -> [Sentence] {
    var sentences = split(range)
    guard !sentences.isEmpty else { return [] }
    let goesOn = SentenceSplitter.continuations.contains { sentences[0].units.starts(with: $0) }
    sentences[0].continues = continues || goesOn
    return sentences
  }

  private static let continuations = ["其中", "其余", "上述", "按", "从"].map(\.units)

  private func split(_ range: Range<Int>) -> [Sentence] {
    guard text[range].contains(.of("(")) else { return [Sentence(plain: range, of: text)] }
    var outer: [Int] = []
    var inner: [[Int]] = []
    var brackets: [Sentence.Bracket] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if text[position] == .of("("), let close = closing(position, in: range) {
        let content = position + 1..<close
        if isFigureOnly(text[content]) {
          outer += content
        } else if outer.isEmpty || content.count <= 1 {
          // A heading's number, (一): nothing to read, and no part of the sentence.
        } else {
          inner.append(Array(content))
          brackets.append(
            Sentence.Bracket(position: outer.count, content: Array(text[content])))
        }
        position = close + 1
      } else {
        outer.append(position)
        position += 1
      }
    }
    var sentence = Sentence(at: outer, of: text, isBracketed: false)
    sentence.brackets = brackets
    return [sentence] + inner.map { Sentence(at: $0, of: text, isBracketed: true) }
  }

  /// The closing bracket of an opening one; brackets inside belong to its content.
  private func closing(_ open: Int, in range: Range<Int>) -> Int? {
    var depth = 0
    for position in open..<range.upperBound {
      if text[position] == .of("(") { depth += 1 }
      if text[position] == .of(")") {
        depth -= 1
        if depth == 0 { return position }
      }
    }
    return nil
  }

  /// A bracket such as (3件) reads as if its brackets were not there.
  private func isFigureOnly(_ content: ArraySlice<CodeUnit>) -> Bool {
    guard let first = content.first, first.isDigit, content.count <= 8 else { return false }
    return NumberScanner(content).tokens().first?.range.count == content.count
      && content.last?.isDigit == false
  }

  /// Whether a sentence has a digit, a numeral with a unit or a word of having none.
  static func mayStateFigures(_ text: ArraySlice<CodeUnit>) -> Bool {
    text.contains { $0.isDigit || triggers.contains($0) }
  }

  private static let triggers: Set<CodeUnit> = Set("未没无零免不〇一二三四五六七八九十两均".units)
}

extension Sentence {
  init(plain range: Range<Int>, of text: [CodeUnit]) {
    self.init(units: Array(text[range]), origins: Array(range), isBracketed: false)
  }

  init(at origins: [Int], of text: [CodeUnit], isBracketed: Bool) {
    self.init(units: origins.map { text[$0] }, origins: origins, isBracketed: isBracketed)
  }
}
