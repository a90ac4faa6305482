/// Finding words in folded text.
extension Array where Element == CodeUnit {
  /// The first place at or behind a position where a word stands.
  func range(of word: [CodeUnit], from start: Int = 0) -> Range<Int>? {
    guard let first = word.first, count >= word.count, start <= count - word.count else {
      return nil
    }
    var rest = start..<count - word.count + 1
    while let position = firstPlace(of: first, in: rest) {
      let end = position + word.count
      if self[position..<end].elementsEqual(word) { return position..<end }
      rest = position + 1..<rest.upperBound
    }
    return nil
  }

  func ends(with word: String) -> Bool { suffix(word.utf16.count).elementsEqual(word.utf16) }
}
