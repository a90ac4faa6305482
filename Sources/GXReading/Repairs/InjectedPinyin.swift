import GXModel

/// Leaves out pinyin that copying tools put behind characters: 文(wen)章(zhang).
///
/// A single word in brackets may be a remark; three syllables behind characters are injected.
struct InjectedPinyin {
  private let text: [CodeUnit]
  /// The brackets with their contents, in the order of the text.
  private let places: [Range<Int>]

  private static let fewest = 3

  init(in document: Document) {
    text = document.folded.units
    var places: [Range<Int>] = []
    let text = text
    document.folded.forEachPlace(ofASCII: .of("(")) { position in
      if let end = InjectedPinyin.end(of: text, at: position) { places.append(position..<end) }
    }
    self.places = places.count >= InjectedPinyin.fewest ? places : []
  }

  /// The document without the pinyin, and what was put right; the document itself where there is none.
  func removed(from document: Document) -> (Document, [TextRepair]) {
    guard !places.isEmpty else { return (document, []) }
    let repairs = places.map { place in
      let stretch = place.lowerBound - 1..<place.upperBound
      let evidence = document.text.evidence(document.folded.bytes(of: stretch))
      return TextRepair(
        .pinyin, line: evidence.line, column: evidence.column, before: evidence.text,
        after: document.folded.string(in: stretch.lowerBound..<place.lowerBound))
    }
    return (document.without(places), repairs)
  }

  /// Where a bracket with a syllable of pinyin ends that stands behind an ideograph.
  private static func end(of text: [CodeUnit], at open: Int) -> Int? {
    guard open > 0, text[open - 1] >= 0x4E00, text[open - 1] <= 0x9FFF else { return nil }
    var end = open + 1
    var hasVowel = false
    while end < text.count, end - open <= 7, isLetter(text[end]) {
      hasVowel = hasVowel || vowels.contains(text[end])
      end += 1
    }
    guard hasVowel, end < text.count, text[end] == .of(")") else { return nil }
    return end + 1
  }

  private static func isLetter(_ unit: CodeUnit) -> Bool {
    unit >= 0x61 && unit <= 0x7A || vowels.contains(unit)
  }

  private static let vowels = UnitSet("aeiouvüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ")
}
