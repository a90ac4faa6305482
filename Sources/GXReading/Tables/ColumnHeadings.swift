import GXModel

/// Finds the headings of the columns of figures, behind the one of the units.
enum ColumnHeadings {
  /// The headings of so many columns, without 代码; empty when there are not exactly so many.
  ///
  /// - Parameter headings: ranges of the units.
  static func names(in headings: [Range<Int>], of units: [UInt16], count: Int) -> [String] {
    guard
      let unit = headings.lastIndex(where: { unitHeadings.contains($0, of: units) })
        ?? headings.lastIndex(where: { unitWord.occurs(in: units, $0) })
    else { return [] }
    let headings = headings[unit...].map { String(basicPlane: units[$0]) }
    let cells = headings.dropFirst().filter { !$0.contains("代码") }
    let isCell = headings[0].hasSuffix("单位")
    if isCell, cells.count >= count, keywordCount(cells.prefix(count)) == count {
      return Array(cells.prefix(count))
    }
    let text = headings.joined()
    let names = names(in: behindLastUnit(text))
    return names.count == count ? names : isCell ? Array(cells.prefix(count)) : []
  }

  private static let unitHeadings = WordSet(["单位", "计量单位", "计算单位"])
  private static let unitWord = WordSet(["单位"])

  private static let keywords = [
    "本年累计", "历年累计", "累计", "本期实际", "本期", "本年实际", "年度", "当年", "统计数", "本级", "汇总", "合计", "全市", "全区",
    "全县", "全省", "上年", "去年",
  ]
  private static let words = WordTrie(keywords.map(\.units))

  private static func keywordCount(_ names: some Sequence<String>) -> Int {
    names.count { name in
      let units = name.units
      return words.firstMatch(in: units, units.indices) != nil
    }
  }

  /// The headings in a text that runs them together; of overlapping ones the longest.
  private static func names(in units: [UInt16]) -> [String] {
    var chosen: [WordHit] = []
    for hit in words.hits(in: units, units.indices) {
      if let last = chosen.last, last.range.overlaps(hit.range) {
        if hit.range.count > last.range.count { chosen[chosen.count - 1] = hit }
      } else {
        chosen.append(hit)
      }
    }
    return chosen.map { keywords[$0.word] }
  }

  private static func behindLastUnit(_ text: String) -> [UInt16] {
    let units = Array(text.utf16)
    let word = Array("单位".utf16)
    guard let last = units.indices.last(where: { units[$0...].starts(with: word) }) else {
      return units
    }
    return Array(units[(last + word.count)...])
  }
}
