/// Finding words in folded text.
extension Array where Element == CodeUnit {
  /// The first place at or behind a position where a word stands.
  func range(of word: [CodeUnit], from start: Int = 0) -> Range<Int>? {
    guard let first = word.first, count >= word.count, start <= count - word.count else {
      return nil
    }
    var position = start
    while position <= count - word.count {
      if self[position] == first, self[position..<position + word.count].elementsEqual(word) {
        return position..<position + word.count
      }
      position += 1
    }
    return nil
  }

  func ends(with word: String) -> Bool { suffix(word.utf16.count).elementsEqual(word.utf16) }
}
