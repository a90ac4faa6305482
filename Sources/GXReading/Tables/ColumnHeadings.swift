import GXModel

/// Finds the headings of the columns of figures, behind the one of the units.
enum ColumnHeadings {
  /// The headings of so many columns, without 代码; empty when there are not exactly so many.
  ///
  /// - Parameter headings: ranges of the units.
  static func names(
    in headings: [Range<Int>], of units: [UInt16], count: Int
  ) -> [[UInt16]] {
    guard
      let unit = headings.lastIndex(where: { unitHeadings.contains($0, of: units) })
        ?? headings.lastIndex(where: { unitHeading(in: units, $0) != nil })
    else { return [] }
    let headings = headings[unit...]
    let cells = headings.dropFirst().filter { !codeWord.occurs(in: units, $0) }.prefix(count)
    let isCell =
      headings.first.map { unitHeading(in: units, $0)?.upperBound == $0.upperBound } ?? false
    let names = cells.map { Array(units[$0]) }
    if isCell, cells.count == count, cells.allSatisfy({ hasKeyword(units, $0) }) { return names }
    let text = headings.flatMap { units[$0] }
    let found = self.names(
      in: text, behind: unitHeading(in: text, text.indices)?.upperBound ?? 0)
    let scopes = found.filter { $0 != anyFigures }
    return [found, scopes].first { $0.count == count } ?? (isCell ? names : [])
  }

  /// The headings above the cells of a row of a true table, however many rows they are broken over;
  /// `nil` where a column has none.
  ///
  /// - Parameter headings: the words above the table's first row.
  static func names(
    above cells: ArraySlice<TableToken>, among headings: [TableToken], in tokens: TableTokens
  ) -> [[UInt16]]? {
    let names = cells.map { cell in
      headings.filter { heading in
        heading.cell.map { $0.table == cell.cell?.table && $0.column == cell.cell?.column } ?? false
      }.flatMap(tokens.units)
    }
    return names.isEmpty || names.contains([]) ? nil : names
  }

  /// What the heading of every column of figures may say.
  private static let anyFigures = "统计数".units

  /// Whether a text names the column of the units of measure, behind which the others are named.
  static func namesUnit(in units: [UInt16], _ text: Range<Int>) -> Bool {
    unitHeading(in: units, text) != nil
  }

  /// The last 单位 of a text that heads the units of measure and names no organisations.
  private static func unitHeading(in units: [UInt16], _ text: Range<Int>) -> Range<Int>? {
    var (last, rest): (Range<Int>?, Range<Int>) = (nil, text)
    while let unit = unitWord.first(in: units, rest) {
      rest = unit.upperBound..<text.upperBound
      let isOfOrganisations =
        organisations.length(in: units, endingAt: unit.upperBound, from: text.lowerBound) > 0
      if !isOfOrganisations { last = unit }
    }
    return last
  }

  private static let organisations = WordSet(["直单位", "各单位", "统计单位"])

  private static let unitHeadings = WordSet(["单位", "计量单位", "计算单位"])
  private static let unitWord = WordSet(["单位"])
  private static let codeWord = WordSet(["代码"])

  private static let keywords = [
    "本年累计", "历年累计", "累计", "本期实际", "本期", "本年实际", "本年数", "年度", "当年", "统计数", "本级", "汇总", "合计", "全市",
    "全区",
    "全县", "全省", "上年", "去年", "年",
  ]
  private static let words = WordTrie(keywords.map(\.units))

  private static func hasKeyword(_ units: [UInt16], _ name: Range<Int>) -> Bool {
    words.firstMatch(in: units, name) != nil
  }

  /// The headings that stand behind a place of a text that runs them together; of overlapping ones the
  /// longest. What names no scope of ours ends in 统计数 all the same: 乡镇街道统计数.
  private static func names(in units: [UInt16], behind start: Int) -> [[UInt16]] {
    var chosen: [Range<Int>] = []
    for hit in words.hits(in: units, start..<units.count) {
      guard var name = name(at: hit.range, in: units, behind: start) else { continue }
      let end = chosen.last?.upperBound ?? start
      if name.count == anyFigures.count, units[name].elementsEqual(anyFigures),
        end < name.lowerBound, name.upperBound - end <= longestName,
        units[end..<name.lowerBound].allSatisfy(FoldingTable.isCJK)
      {
        name = end..<name.upperBound
      }
      if let last = chosen.last, last.overlaps(name) {
        if name.count > last.count { chosen[chosen.count - 1] = name }
      } else {
        chosen.append(name)
      }
    }
    return chosen.map { Array(units[$0]) }
  }

  private static let longestName = 12

  /// The heading of a keyword: 2012年度 for 年度; a 年 alone needs its number.
  private static func name(
    at keyword: Range<Int>, in units: [UInt16], behind start: Int
  ) -> Range<Int>? {
    guard units[keyword.lowerBound] == year else { return keyword }
    var lower = keyword.lowerBound
    while lower > start, Unit.isDigit(units[lower - 1]) { lower -= 1 }
    return keyword.count > 1 || keyword.lowerBound - lower == 4
      ? lower..<keyword.upperBound : nil
  }

  private static let year = UInt16.of("年")
}
