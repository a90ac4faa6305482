/// A place in a text where a division is named.
struct DivisionMention {
  let range: Range<Int>
  /// The divisions of that name.
  let divisions: [Division]
  /// Whether the name lacks its 省 or 市; it supports other mentions and counts only where there is none.
  let isBare: Bool

  var codes: [DivisionCode] { divisions.map(\.code) }
}

extension DivisionTable {
  /// The divisions named in a text, from left to right, of several at one position the longest.
  ///
  /// Names of two characters (和县, 城区) are common words too: they count at the beginning, behind
  /// another division and behind what is no ideograph.
  func mentions(in text: [UInt16]) -> [DivisionMention] {
    var mentions: [DivisionMention] = []
    var position = 0
    while position < text.count {
      guard let (entry, length) = index.longestMatch(in: text, at: position),
        length > 2 || entry.isBare
          || stands(alone: position, in: text, behind: mentions.last?.range.upperBound),
        !isPartOfLongerName(position + length, in: text, isBare: entry.isBare)
      else {
        position += 1
        continue
      }
      let range = position..<position + length
      mentions.append(
        DivisionMention(range: range, divisions: entry.divisions, isBare: entry.isBare))
      position = range.upperBound
    }
    return mentions
  }

  private func stands(alone position: Int, in text: [UInt16], behind last: Int?) -> Bool {
    position == 0 || position == last || !DivisionTable.isIdeograph(text[position - 1])
  }

  /// A bare name in front of a suffix of another division (海南州, 吉林镇) is not that division.
  private func isPartOfLongerName(_ end: Int, in text: [UInt16], isBare: Bool) -> Bool {
    guard isBare, end < text.count else { return false }
    return DivisionTable.suffixes.contains(text[end])
  }

  private static func isIdeograph(_ unit: UInt16) -> Bool {
    unit == 0x3007 || (0x3400...0x9FFF).contains(unit) || (0xF900...0xFAFF).contains(unit)
  }

  private static let suffixes = Set("县区州镇乡街路村旗盟".utf16)
}
