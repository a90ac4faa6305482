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

  /// The first characters that may not begin a line.
  static func clingsToPrevious(_ character: Character) -> Bool {
    isClosing(character) || "—…·%‰,.;:!?)]}、～".contains(character)
  }

  /// The characters that may not end a line.
  static func clingsToNext(_ character: Character) -> Bool {
    isOpening(character) || "([{#¥$".contains(character)
  }
}
