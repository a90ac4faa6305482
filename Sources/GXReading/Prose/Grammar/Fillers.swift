/// Words between a phrase and its number that say nothing: 共, 总数, 为, 达.
enum Fillers {
  /// Where a stretch ends without the fillers at its end, after each one dropped; begins with its end.
  static func ends(of text: ArraySlice<CodeUnit>) -> [Int] {
    var ends = [text.endIndex]
    var rest = text
    while ends.count < 6 {
      var longest = 0
      before.forEachMatch(endingIn: rest) { longest = $0.length }
      guard longest > 0 else { break }
      rest = rest.dropLast(longest)
      ends.append(rest.endIndex)
    }
    return ends
  }

  /// Where a stretch begins without the fillers at its beginning.
  static func start(of text: ArraySlice<CodeUnit>) -> Int {
    after.longestMatch(in: text).map { text.startIndex + $0.length } ?? text.startIndex
  }

  private static let before = WordTrie<Bool>(
    [
      "共", "共计", "合计", "总计", "计", "为", "是", "有", "共有", "达", "达到", "数", "数量", "数目", "总数", "总量", "量",
      "件数", "条数", "总数量", "的", "了", "均", "均为", "各", "已", "总", "总共", "一共", "就", "仅",
      "只", "只有", "仅有", ":", "\"", "各类", "全年", "累计", "则", "约有", "多达", "-", "也为", "都为", "都是", "信息条数",
      "总条数", "总件数", "情况", "情况为", "本年",
    ].map { (Array($0.utf16.reversed()), true) })

  private static let after = WordTrie<Bool>(
    ["的", "是", "为", "关于", "有关", "系", "属", "的是"].map { ($0.units, true) })
}
