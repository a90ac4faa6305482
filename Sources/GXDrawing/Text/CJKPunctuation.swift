/// Which full-width punctuation leaves half of its em blank, and where that half is taken back.
enum CJKPunctuation {
  /// Ink in the right half of the em.
  static func isOpening(_ character: Character) -> Bool { "“‘（《〈【「『〔".contains(character) }

  /// Ink in the left half of the em.
  static func isClosing(_ character: Character) -> Bool {
    "”’）》〉】」』〕，。、；：！？".contains(character)
  }

  /// Whether the second of two neighbours is drawn half an em nearer to the first.
  static func squeezes(_ first: Character, _ second: Character) -> Bool {
    if isClosing(first) { return isClosing(second) || isOpening(second) }
    return isOpening(first) && isOpening(second)
  }

  /// The parts of an em that the second of two neighbours is moved by: half of one back where two
  /// punctuation marks meet, an eighth on between ideographs and Latin letters or numbers.
  ///
  /// A number keeps to what counts it: 7,450件, 2019年, 第3号.
  static func shift(_ first: Character, _ second: Character) -> Double {
    if squeezes(first, second) { return -0.5 }
    if first == "第" { return 0 }
    if first.isHan { return second.isLatin || second.isASCIIDigit ? 0.125 : 0 }
    return first.isLatin && second.isHan ? 0.125 : 0
  }

  /// The first characters that may not begin a line.
  static func clingsToPrevious(_ character: Character) -> Bool {
    isClosing(character) || "—…·%‰,.;:!?)]}、～".contains(character)
  }

  /// The characters that may not end a line.
  static func clingsToNext(_ character: Character) -> Bool {
    isOpening(character) || "([{#¥$".contains(character)
  }
}

extension Character {
  fileprivate var isHan: Bool {
    unicodeScalars.first?.properties.isIdeographic == true
  }

  fileprivate var isLatin: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return scalar.properties.isAlphabetic && scalar.value < 0x400
  }

  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
