/// The organ that the first sentence about a year has as its subject: 2018年,市商务局坚持以公开为常态.
///
/// It is the report's own where neither title nor head names one.
enum OpeningSubject {
  /// The organ as written; empty where no sentence opens so.
  static func organ(in text: [CodeUnit]) -> [CodeUnit] {
    var rest = text.indices
    while let year = years.first(in: text, rest) {
      rest = year.upperBound..<text.count
      guard year.lowerBound > 0, text[year.lowerBound - 1].isDigit else { continue }
      let start =
        year.upperBound + joints.length(in: text, at: year.upperBound, end: text.count)
      if let end = end(ofNameIn: text, at: start) { return Array(text[start..<end]) }
    }
    return []
  }

  private static func end(ofNameIn text: [CodeUnit], at start: Int) -> Int? {
    for place in start..<min(start + longest, text.count) {
      if breaks.contains(text[place]) || text[place].isDigit { return nil }
      if place - start >= shortest, organEnds.contains(text[place]),
        openings.length(in: text, at: place + 1, end: text.count) > 0
      {
        return place + 1
      }
    }
    return nil
  }

  private static let longest = 20
  private static let shortest = 2
  private static let years = WordSet(["年", "年度", "年以来", "年度以来"])
  private static let joints = WordSet([","])
  private static let breaks = UnitSet(",:;。()")
  private static let organEnds = UnitSet("局厅委办镇乡")
  private static let openings = WordSet([
    "坚持", "认真", "按照", "严格", "深入", "紧紧", "高度重视", "始终", "进一步", "积极", "全面", "围绕", "切实", "不断", "持续",
    "结合", "贯彻", "以习近平", "根据", "在区委", "在县委", "在市委", "在省委", "在上级", "政府信息公开工作",
  ])
}
