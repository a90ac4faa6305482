import GXModel

/// What the words of table 2, and those directly above it, tell of its form and its unit of money.
struct DocumentHeadings {
  /// How often words stand there that only the headings of form C, or of form D, have.
  private(set) var marksOfC = 0
  private(set) var marksOfD = 0
  /// How often headings of form D for administrative acts stand there.
  private(set) var acts = 0
  /// The unit that the heading of the column of money names.
  private(set) var moneyUnit: MoneyUnit?

  init(_ texts: some Sequence<Range<Int>>, of units: [UInt16]) {
    for text in texts { add(text, of: units) }
  }

  private mutating func add(_ text: Range<Int>, of units: [UInt16]) {
    var said: Word = []
    DocumentHeadings.words.forEachMatch(in: units, text) { _, match in
      let word = DocumentHeadings.meanings[match.word]
      if word.contains(.ofC) { marksOfC += 1 }
      if word.contains(.ofD) { marksOfD += 1 }
      if word.contains(.act) { acts += 1 }
      said.formUnion(word)
    }
    if moneyUnit == nil, said.contains(.amount) {
      moneyUnit = DocumentHeadings.units.first { said.contains($0.word) }?.unit
    }
  }

  /// What a word is part of.
  private struct Word: OptionSet {
    let rawValue: UInt8

    static let ofC = Word(rawValue: 1 << 0)
    static let ofD = Word(rawValue: 1 << 1)
    static let act = Word(rawValue: 1 << 2)
    static let amount = Word(rawValue: 1 << 3)
    static let hundredMillion = Word(rawValue: 1 << 4)
    static let tenThousand = Word(rawValue: 1 << 5)
    static let yuan = Word(rawValue: 1 << 6)
  }

  /// The units of money, the longer words first.
  private static let units: [(word: Word, unit: MoneyUnit)] = [
    (.hundredMillion, .hundredMillionYuan), (.tenThousand, .tenThousandYuan), (.yuan, .yuan),
  ]

  private static let words = WordTrie(lexicon.keys.map(\.units))
  private static let meanings = Array(lexicon.values)

  private static let lexicon: [String: Word] = {
    var lexicon: [String: Word] = [:]
    for (meaning, words) in [
      (Word.ofC, DocumentTableForm.c.marks), (.ofD, DocumentTableForm.d.marks),
      (.act, DocumentTableForm.acts), (.amount, ["金额"]), (.hundredMillion, ["亿元"]),
      (.tenThousand, ["万元"]), (.yuan, ["元"]),
    ] {
      for word in words { lexicon[word, default: []].formUnion(meaning) }
    }
    return lexicon
  }()
}
