/// Words between a phrase and its number that say nothing: 共, 总数, 为, 达.
enum Fillers {
  /// Where a stretch ends without the fillers at its end, after each one dropped; begins with its end.
  static func ends(of range: Range<Int>, in text: [CodeUnit]) -> [Int] {
    var ends = [range.upperBound]
    while ends.count < 6, let end = ends.last {
      let isOfFiles = files.length(in: text, endingAt: end, from: range.lowerBound) > 0
      let length = isOfFiles ? 1 : before.length(in: text, endingAt: end, from: range.lowerBound)
      if length == 0 { break }
      ends.append(end - length)
    }
    return ends
  }

  /// Where a text begins behind a place, without a filler there.
  static func end(in text: [CodeUnit], at start: Int) -> Int {
    start + after.length(in: text, at: start, end: text.count)
  }

  private static let before = WordSet([
    "共", "共计", "合计", "总计", "计", "为", "是", "有", "共有", "达", "达到", "数", "数量", "数目", "总数", "总量", "量",
    "件数", "条数", "总数量", "的", "了", "均", "均为", "各", "已", "总", "总共", "一共", "就", "仅",
    "只", "只有", "仅有", ":", "\"", "》", "各类", "全年", "累计", "则", "约有", "多达", "-", "也为", "都为", "都是",
    "信息条数",
    "总条数", "总件数", "情况", "情况为", "本年",
  ])

  /// Of 文件数 only 数 is a filler.
  private static let files = WordSet(["文件数"])

  private static let after = WordSet(["的", "是", "为", "关于", "有关", "系", "属", "的是"])
}
