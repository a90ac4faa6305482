/// Cuts a line or a running text into words and the numbers that stand alone among them.
///
/// A number is a value when spaces, the ends of the text or the characters of labels surround it; one
/// with a measure word, in brackets, in a date or before a numbering's point is part of the words.
struct TextLexer {
  struct Piece {
    let range: Range<Int>
    /// The value, or `nil` for words.
    let value: CellValue?
  }

  /// The longest text that is looked through for values; longer paragraphs are prose.
  static let limit = 20_000

  /// The fewest values that make a text with full stops a table run together.
  private static let fewestValues = 15

  private let units: [UInt16]
  private var pieces: [Piece] = []
  private var wordStart = 0

  static func pieces(of text: FoldedText) -> [Piece] {
    let whole = Piece(range: text.units.indices, value: CellValue(text))
    if whole.value != nil || text.units.count > limit { return [whole] }
    var lexer = TextLexer(units: text.units)
    lexer.run()
    // A sentence with a few numbers in it is prose, even where one of them could be a cell.
    let values = lexer.pieces.count { $0.value != nil }
    return values < fewestValues && text.units.contains(Unit.fullStop) ? [whole] : lexer.pieces
  }

  private init(units: [UInt16]) { self.units = units }

  private mutating func run() {
    var position = 0
    while position < units.count {
      if let end = endOfValue(at: position), let value = CellValue(units[position..<end]) {
        closeWords(at: position)
        pieces.append(Piece(range: position..<end, value: value))
        wordStart = end
        position = end
      } else {
        position = endOfRun(at: position)
      }
    }
    closeWords(at: units.count)
  }

  private mutating func closeWords(at end: Int) {
    var range = wordStart..<end
    while let first = range.first, units[first] == Unit.space { range.removeFirst() }
    while let last = range.last, units[last] == Unit.space { range.removeLast() }
    if !range.isEmpty { pieces.append(Piece(range: range, value: nil)) }
  }

  /// Skips one unit, or a whole run of digits so that its tail is never taken for a number.
  private func endOfRun(at position: Int) -> Int {
    var end = position + 1
    guard Unit.isDigit(units[position]) else { return end }
    while end < units.count, Unit.isNumeric(units[end]) { end += 1 }
    return end
  }

  /// The end of a value that begins here, if one does.
  private func endOfValue(at start: Int) -> Int? {
    let sign = lengthOfSign(at: start)
    guard isBoundary(before: start) || sign > 0 && isChange(at: start) else { return nil }
    if Unit.isDash(units[start]), let end = endOfDashes(at: start) { return end }
    let digits = start + sign
    var end = digits
    while end < units.count, Unit.isNumeric(units[end]) { end += 1 }
    while end > digits, !Unit.isDigit(units[end - 1]) { end -= 1 }
    guard end > digits, Unit.isDigit(units[digits]) else { return nil }
    if let unitEnd = endOfMoneyUnit(at: end) { return unitEnd }
    return isBoundary(after: end) ? end : nil
  }

  private func lengthOfSign(at start: Int) -> Int {
    TextLexer.signs.first { units[start...].starts(with: $0) }?.count ?? 0
  }

  /// Whether a 增 or 减 stands directly behind the number of the cell before.
  private func isChange(at start: Int) -> Bool {
    FoldingTable.isCJK(units[start]) && start > 0 && Unit.isDigit(units[start - 1])
  }

  /// Dashes are a value only where spaces show that they stand alone.
  private func endOfDashes(at start: Int) -> Int? {
    var end = start
    while end < units.count, Unit.isDash(units[end]) { end += 1 }
    if end == units.count || units[end] == Unit.space { return end }
    // The space before the next label has vanished; the one before the dash shows that it is a cell.
    return isLabelCharacter(units[end]) && start > 0 && units[start - 1] == Unit.space ? end : nil
  }

  private func endOfMoneyUnit(at position: Int) -> Int? {
    for suffix in TextLexer.moneyUnits where units[position...].starts(with: suffix) {
      let end = position + suffix.count
      return end == units.count || units[end] == Unit.space || isLabelCharacter(units[end])
        ? end : nil
    }
    return nil
  }

  private func isBoundary(before position: Int) -> Bool {
    guard position > 0 else { return true }
    let unit = units[position - 1]
    return unit == Unit.space || (FoldingTable.isCJK(unit) && !TextLexer.prefixes.contains(unit))
      || unit == Unit.closeParenthesis || unit == Unit.quote
  }

  private func isBoundary(after position: Int) -> Bool {
    guard position < units.count else { return true }
    let unit = units[position]
    if unit == Unit.space { return true }
    if unit == Unit.openParenthesis { return true }
    return isLabelCharacter(unit)
  }

  /// Whether a character can begin the label behind a number.
  private func isLabelCharacter(_ unit: UInt16) -> Bool {
    FoldingTable.isCJK(unit) && !TextLexer.suffixes.contains(unit)
  }

  /// Signs of changes, longest first.
  private static let signs = ["增加", "新增", "减少", "增", "减", "+", "-"].map { Array($0.utf16) }
  private static let moneyUnits = ["万元", "亿元", "元"].map { Array($0.utf16) }
  /// Characters before which a number belongs to the words in front of it.
  private static let prefixes = Set("第:、。年月日号增减约近达".utf16)
  /// Measure words and what else makes a number part of a sentence.
  private static let suffixes = Set("年月日号件条次项个篇人份起宗名场期余多万亿元％、。类章届级部时分家种批".utf16)
}
