/// A place in a text where a division is named.
struct DivisionMention {
  let range: Range<Int>
  /// The divisions of that name.
  let codes: [DivisionCode]
  /// Whether the name lacks its 省 or 市; it supports other mentions and counts only where there is none.
  let isBare: Bool
}

extension DivisionTable {
  /// The divisions named in a text, from left to right, of several at one position the longest.
  ///
  /// Names of two characters (和县, 城区) are common words too: they count at the beginning, behind
  /// another division and behind what is no ideograph.
  func mentions(in text: [Unicode.Scalar]) -> [DivisionMention] {
    var mentions: [DivisionMention] = []
    var position = 0
    while position < text.count {
      guard let entry = index.longestMatch(in: text, at: position),
        entry.name.count > 2 || entry.isBare
          || stands(alone: position, in: text, behind: mentions.last?.range.upperBound),
        !isPartOfLongerName(position + entry.name.count, in: text, isBare: entry.isBare)
      else {
        position += 1
        continue
      }
      let range = position..<position + entry.name.count
      mentions.append(DivisionMention(range: range, codes: entry.codes, isBare: entry.isBare))
      position = range.upperBound
    }
    return mentions
  }

  private func stands(alone position: Int, in text: [Unicode.Scalar], behind last: Int?) -> Bool {
    position == 0 || position == last || !text[position - 1].properties.isIdeographic
  }

  /// A bare name in front of a suffix of another division (海南州, 吉林镇) is not that division.
  private func isPartOfLongerName(_ end: Int, in text: [Unicode.Scalar], isBare: Bool) -> Bool {
    guard isBare, end < text.count else { return false }
    return DivisionTable.suffixes.contains(text[end])
  }

  private static let suffixes: Set<Unicode.Scalar> = Set("县区州镇乡街路村旗盟".unicodeScalars)
}
