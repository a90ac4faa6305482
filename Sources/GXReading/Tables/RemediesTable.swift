import GXModel

/// Reads table 4 of forms C and D: fifteen cells on review and litigation.
///
/// Headings come flattened, doubled or short of some words; the cells are the last fifteen values
/// behind them, whatever the headings.
struct RemediesTable {
  static let headings = [
    "结果维持", "结果纠正", "其他结果", "尚未审结", "未经复议直接起诉", "复议后起诉", "维持结果", "纠正结果",
  ]

  private let tokens: TableTokens
  /// Where headings stand in the document's text, in the order of the text.
  private let headings: [Range<Int>]

  /// The characters of the headings; nothing else is left where columns are broken over lines: 结 结 其 尚,
  /// 维持 纠正 结果 审结 计.
  private static let pending = CodeUnit.of("尚")
  private static let headingUnits = UnitSet("行政复议诉讼未经直接起后结果维持纠正其他尚审总计")

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

  /// - Parameter headings: where ``headings`` stand in the document's text.
  static func read(_ tokens: TableTokens, headings: [Range<Int>]) -> TableResult {
    RemediesTable(tokens: tokens, headings: headings).read()
  }

  private func read() -> TableResult {
    let metrics = RemediesTable.metrics
    guard let heading = headingTokens() else { return TableResult() }
    let observe = CellObservation(tokens)
    let cells = RemediesTable.cellsBehind(heading.upperBound, in: tokens.tokens)
    var result = TableResult()
    result.blocks = [
      tokens[heading.lowerBound].block..<(cells.last ?? tokens[heading.upperBound - 1]).block + 1
    ]
    guard
      let fifteen = RemediesTable.fifteenCells(cells)
        ?? cellsBetweenLabels(from: heading.lowerBound)
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
        result.unread.append(observe.unread(cell, reason: .noValue))
      }
    }
    return result
  }

  /// The tokens from the first of the headings to the last, where they stand close together.
  private func headingTokens() -> Range<Int>? {
    let fewestHeadings = RemediesTable.fewestHeadings
    var range: Range<Int>?
    var (count, isSure) = (0, false)
    for (position, token) in tokens.tokens.enumerated() where token.isText {
      let hits = headingCount(in: token)
      if hits == 0, !isFragment(token) { continue }
      if let last = range?.upperBound, position - last > 12 {
        if count >= fewestHeadings, isSure { break }
        (count, isSure, range) = (0, false, nil)
      }
      count += max(hits, 1)
      isSure = isSure || hits > 0 || tokens.units(token).contains(RemediesTable.pending)
      range = (range?.lowerBound ?? position)..<position + 1
    }
    return count >= fewestHeadings && isSure ? range : nil
  }

  /// How many whole headings a text holds; in 结果维持3件 and 结果维持的有 they are part of a sentence.
  private func headingCount(in token: TableToken) -> Int {
    let units = tokens.document.folded.units
    return headings.count(within: token.text) { heading in
      heading.upperBound == token.text.upperBound
        || !RemediesTable.sentenceUnits.contains(units[heading.upperBound])
    }
  }

  /// What stands behind a heading's word in a sentence.
  private static let sentenceUnits = UnitSet("0123456789的为有了,、案。;")

  /// Whether a text consists of pieces of headings.
  private func isFragment(_ token: TableToken) -> Bool {
    let units = tokens.document.folded.units
    return token.text.allSatisfy { RemediesTable.headingUnits.contains(units[$0]) }
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
  private func cellsBetweenLabels(from start: Int) -> [TableToken]? {
    var cells: [TableToken] = []
    for token in tokens.tokens[start...] {
      if token.isStated { cells.append(token) }
      if token.isText, headingCount(in: token) == 0, !isFragment(token),
        tokens.units(token) != RemediesTable.totalOfOtherName
      {
        break
      }
    }
    guard cells.count == RemediesTable.metrics.count else { return nil }
    let values = cells.map { $0.value?.quantity?.millionths ?? 0 }
    let addsUp = stride(from: 0, to: values.count, by: 5).allSatisfy { block in
      values[block..<block + 4].reduce(0, &+) == values[block + 4]
    }
    return addsUp ? cells : nil
  }

  /// 总计 by another name.
  private static let totalOfOtherName = "合计".units[...]

  private static func fifteenCells(_ cells: [TableToken]) -> [TableToken]? {
    if cells.count == metrics.count { return cells }
    let stated = cells.filter(\.isStated)
    if stated.count == metrics.count { return stated }
    var cells = cells[...]
    while cells.count > metrics.count, cells.last?.isBlank == true { cells.removeLast() }
    return cells.count >= metrics.count ? Array(cells.suffix(metrics.count)) : nil
  }
}
