import GXModel

/// Reads table 4 of forms C and D: fifteen cells on review and litigation.
///
/// Headings come flattened, doubled or short of some words; the cells are the last fifteen values
/// behind them, whatever the headings.
struct RemediesTable {
  private static let headings = WordSet([
    "结果维持", "结果纠正", "其他结果", "尚未审结", "未经复议直接起诉", "复议后起诉", "维持结果", "纠正结果",
  ])

  /// What is left of the headings where they are broken over two rows.
  private static let fragments = ShortWord.list("结果", "维持", "纠正", "尚未", "审结")

  private static let metrics: [Metric] = [
    .reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending, .reviewTotal,
    .litigationDirectUpheld, .litigationDirectCorrected, .litigationDirectOther,
    .litigationDirectPending, .litigationDirectTotal, .litigationAfterReviewUpheld,
    .litigationAfterReviewCorrected, .litigationAfterReviewOther, .litigationAfterReviewPending,
    .litigationAfterReviewTotal,
  ]

  /// The fewest words of the headings by which the table is recognised.
  private static let fewestHeadings = 4
  /// The most words that can stand behind the last distinctive heading: 总计 and fragments of headings.
  private static let mostTrailingWords = 6

  static func read(_ tokens: TableTokens) -> TableResult {
    guard let heading = headingTokens(in: tokens) else { return TableResult() }
    let observe = CellObservation(document: tokens.document)
    let cells = cellsBehind(heading.upperBound, in: tokens.tokens)
    var result = TableResult()
    result.blocks = [
      tokens[heading.lowerBound].block..<(cells.last ?? tokens[heading.upperBound - 1]).block + 1
    ]
    guard
      let fifteen = fifteenCells(cells) ?? cellsBetweenLabels(from: heading.lowerBound, in: tokens)
    else {
      let lost = max(1, metrics.count - cells.count)
      result.findings = [
        LostLayout.finding(
          LocalizedText(zh: "复议诉讼情况表", en: "the table of review and litigation"), measure: nil,
          rows: metrics.count, lost: min(lost, metrics.count))
      ]
      return result
    }
    for (metric, cell) in zip(metrics, fifteen) {
      if let observation = observe.observation(Measure(metric), cell: cell) {
        result.observations.append(observation)
      } else {
        result.unread.append(observe.unread(cell, reason: "not a value"))
      }
    }
    return result
  }

  /// The tokens from the first of the headings to the last, where they stand close together.
  private static func headingTokens(in tokens: TableTokens) -> Range<Int>? {
    var range: Range<Int>?
    var count = 0
    for (position, token) in tokens.tokens.enumerated() where token.isText {
      let hits = headingCount(in: token, of: tokens)
      if hits == 0 { continue }
      if let last = range?.upperBound, position - last > 12 {
        if count >= fewestHeadings { break }
        count = 0
        range = nil
      }
      count += hits
      range = (range?.lowerBound ?? position)..<position + 1
    }
    return count >= fewestHeadings ? range : nil
  }

  /// How many of the headings a text holds; a fragment counts as one.
  private static func headingCount(in token: TableToken, of tokens: TableTokens) -> Int {
    if let word = ShortWord(tokens.units(token)), fragments.contains(word) { return 1 }
    return headings.count(in: tokens.document.folded.units, token.text)
  }

  private static func cellsBehind(_ start: Int, in tokens: [TableToken]) -> [TableToken] {
    var cells: [TableToken] = []
    var words = 0
    for token in tokens[start...] {
      switch token.kind {
      case .value: cells.append(token)
      case .text:
        words += 1
        if cells.contains(where: \.isStated) || words > mostTrailingWords {
          return cells
        }
        cells = []
      case .rowEnd:
        if cells.count >= metrics.count { return cells }
        if cells.allSatisfy(\.isBlank) { cells = [] }
      }
      if cells.count >= 4 * metrics.count { return cells }
    }
    return cells
  }

  /// The cells of a table whose labels stand among them, row by row; only if all three sums agree.
  private static func cellsBetweenLabels(
    from start: Int, in tokens: TableTokens
  ) -> [TableToken]? {
    var cells: [TableToken] = []
    for token in tokens.tokens[start...] {
      if token.isStated { cells.append(token) }
      if token.isText, headingCount(in: token, of: tokens) == 0,
        !(ShortWord(tokens.units(token)).map(rowLabels.contains) ?? false)
      {
        break
      }
    }
    guard cells.count == metrics.count else { return nil }
    let values = cells.map { $0.value?.quantity?.millionths ?? 0 }
    let addsUp = stride(from: 0, to: values.count, by: 5).allSatisfy { block in
      values[block..<block + 4].reduce(0, &+) == values[block + 4]
    }
    return addsUp ? cells : nil
  }

  /// Labels of rows that are no headings by themselves.
  private static let rowLabels = ShortWord.list("总计", "合计", "行政复议", "行政诉讼")

  private static func fifteenCells(_ cells: [TableToken]) -> [TableToken]? {
    if cells.count == metrics.count { return cells }
    let stated = cells.filter(\.isStated)
    if stated.count == metrics.count { return stated }
    var cells = cells[...]
    while cells.count > metrics.count, cells.last?.isBlank == true { cells.removeLast() }
    return cells.count >= metrics.count ? Array(cells.suffix(metrics.count)) : nil
  }
}
