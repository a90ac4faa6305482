/// Cuts a line or a running text into words and the numbers that stand alone among them.
///
/// A number is a value when spaces, the ends of the text or the characters of labels surround it; one
/// with a measure word, in brackets, in a date or before a numbering's point is part of the words. A 无
/// is a value where there is room on both its sides.
struct TextLexer {
  struct Piece {
    let range: Range<Int>
    /// The value, or `nil` for words.
    let value: CellValue?
  }

  /// The longest text that is looked through for values; longer paragraphs are prose.
  static let limit = 20_000

  /// The fewest values that make a text with full stops a table run together, and the fewest that do
  /// so with no full stop among them.
  private static let fewestValues = 15
  private static let fewestTogether = 8

  private let folded: FoldedText
  private let units: [UInt16]
  private let text: Range<Int>
  private var position: Int
  private var wordStart: Int
  /// The value behind the words that were given last.
  private var pending: Piece?
  /// Whether numbers with a measure word are cells here: 0件 12件 3件 shows it.
  private(set) var cellsHaveUnits: Bool

  /// - Parameter cellsHaveUnits: whether numbers with a measure word were cells in the text before.
  init(_ text: Range<Int>, of folded: FoldedText, cellsHaveUnits: Bool = false) {
    self.folded = folded
    units = folded.units
    self.text = text
    self.cellsHaveUnits = cellsHaveUnits
    position = text.lowerBound
    wordStart = position
  }

  /// Whether it is worth while to look for values: a sentence with a few numbers in it is prose, even
  /// where one of them could be a cell.
  static func mayHoldValues(_ text: Range<Int>, of folded: FoldedText) -> Bool {
    guard text.count <= limit else { return false }
    var runs = 0
    var (all, last): (UnitClasses, UnitClasses) = ([], [])
    UnitClasses.forEach(in: folded.units, text) { _, classes in
      // A digit behind none begins a run, and so does every dash.
      if classes.subtracting(last).contains(.digit) || classes.contains(.dash) { runs &+= 1 }
      all.formUnion(classes)
      last = classes
    }
    if all.contains(.fullStop) { return runs >= fewestTogether }
    return runs > 0 || all.contains(.zeroWord) && holdsZero(text, of: folded)
  }

  private static func holdsZero(_ text: Range<Int>, of folded: FoldedText) -> Bool {
    var rest = text
    while let place = UnitClasses.firstPlace(of: .zeroWord, in: folded.units, rest) {
      if isZero(at: place, in: text, of: folded) { return true }
      rest = place + 1..<text.upperBound
    }
    return false
  }

  /// Whether so many values make the text a part of a table.
  ///
  /// - Parameter together: how many of them stand with no full stop among them.
  func isTable(values: Int, together: Int) -> Bool {
    values >= TextLexer.fewestValues || together >= TextLexer.fewestTogether
      || !units.contains(Unit.fullStop, in: text)
  }

  /// The next piece, `nil` at the end.
  mutating func next() -> Piece? {
    if let value = pending {
      pending = nil
      return value
    }
    while let start = nextBeginning() {
      guard let end = endOfValue(at: start), let value = CellValue(start..<end, of: units) else {
        position = endOfRun(at: start)
        continue
      }
      let piece = Piece(range: start..<end, value: value)
      let words = wordsBefore(start)
      position = end
      wordStart = end
      guard let words else { return piece }
      pending = piece
      return words
    }
    defer { wordStart = text.upperBound }
    return wordsBefore(text.upperBound)
  }

  private func wordsBefore(_ end: Int) -> Piece? {
    let words = units.trimmingSpaces(wordStart..<end)
    return words.isEmpty ? nil : Piece(range: words, value: nil)
  }

  /// The next place at which a value may begin.
  private func nextBeginning() -> Int? {
    UnitClasses.firstPlace(of: TextLexer.beginnings, in: units, position..<text.upperBound)
  }

  /// Skips one unit, or a whole run of digits so that its tail is never taken for a number.
  private func endOfRun(at position: Int) -> Int {
    Unit.isDigit(units[position]) ? max(position + 1, endOfNumber(at: position)) : position + 1
  }

  private func endOfNumber(at position: Int) -> Int {
    var end = position
    while end < text.upperBound, Unit.isNumeric(units[end]) { end += 1 }
    return end
  }

  private static let beginnings: UnitClasses = [.digit, .dash, .sign, .zeroWord]

  /// Whether a 无 stands alone; in 4. 无 正当理由 and in 无 法 提 供 it is part of a label.
  private static func isZero(at position: Int, in text: Range<Int>, of folded: FoldedText) -> Bool {
    let units = folded.units
    guard UnitClasses(of: units[position]).contains(.zeroWord),
      position == text.lowerBound
        || folded.hasGap(before: position) && !numberingEnds.contains(units[position - 1])
    else { return false }
    let next = position + 1
    guard next < text.upperBound else { return true }
    guard folded.hasGap(before: next) else { return false }
    let isLettering =
      FoldingTable.isCJK(units[next]) && !UnitClasses(of: units[next]).contains(.zeroWord)
      && next + 1 < text.upperBound && folded.hasGap(before: next + 1)
      && FoldingTable.isCJK(units[next + 1])
    return !isLettering
  }

  private static let numberingEnds = Array(".、".utf16)

  /// The end of a value that begins at one of ``beginnings``, if one does.
  private mutating func endOfValue(at start: Int) -> Int? {
    if TextLexer.isZero(at: start, in: text, of: folded) { return start + 1 }
    let sign = ChangeSign(at: start, of: units, end: text.upperBound)?.length ?? 0
    guard isBoundary(before: start) || sign > 0 && isChange(at: start) else { return nil }
    if Unit.isDash(units[start]), let end = endOfDashes(at: start) { return end }
    let digits = start + sign
    var end = endOfNumber(at: digits)
    while end > digits, !Unit.isDigit(units[end - 1]) { end -= 1 }
    guard end > digits, Unit.isDigit(units[digits]) else { return nil }
    if let unitEnd = endOfMoneyUnit(at: end) ?? endOfMeasureWord(at: end) { return unitEnd }
    return isBoundary(after: end) ? end : nil
  }

  /// The fewest numbers with the same measure word that show, with nothing between them, that they are
  /// cells; prose has two: 立案3件5人.
  private static let fewestWithUnits = 3

  private mutating func endOfMeasureWord(at position: Int) -> Int? {
    guard position < text.upperBound, UnitClasses(of: units[position]).contains(.measureWord) else {
      return nil
    }
    var (end, count) = (position + 1, 1)
    while count < TextLexer.fewestWithUnits {
      let next = endOfNumber(at: end)
      guard next > end, next < text.upperBound, units[next] == units[position] else { break }
      (end, count) = (next + 1, count + 1)
    }
    if count == TextLexer.fewestWithUnits { cellsHaveUnits = true }
    let behind = position + 1
    return cellsHaveUnits
      && (isBoundary(after: behind)
        || UnitClasses(of: units[behind]).intersects(TextLexer.beginnings))
      ? behind : nil
  }

  /// Whether a 增 or 减 stands directly behind the number or dash of the cell before.
  private func isChange(at start: Int) -> Bool {
    FoldingTable.isCJK(units[start]) && start > text.lowerBound
      && (Unit.isDigit(units[start - 1]) || Unit.isDash(units[start - 1]))
  }

  /// Dashes are a value only where spaces show that they stand alone.
  private func endOfDashes(at start: Int) -> Int? {
    var end = start
    while end < text.upperBound, Unit.isDash(units[end]) { end += 1 }
    if end == text.upperBound || units[end] == Unit.space { return end }
    // The space before the next label has vanished; the one before the dash shows that it is a cell.
    return isLabelCharacter(units[end]) && start > text.lowerBound
      && units[start - 1] == Unit.space ? end : nil
  }

  private func endOfMoneyUnit(at position: Int) -> Int? {
    // 亿元, 万元 or 元.
    let last = position + 2
    for end in [last, position + 1] where end <= text.upperBound {
      guard units[end - 1] == MoneyUnit.lastUnit,
        let suffix = MoneyUnit.suffix(of: units[position..<end]),
        suffix.length == end - position, suffix.unit != .thousandYuan
      else { continue }
      return end == text.upperBound || units[end] == Unit.space || isLabelCharacter(units[end])
        ? end : nil
    }
    return nil
  }

  private func isBoundary(before position: Int) -> Bool {
    guard position > text.lowerBound else { return true }
    let unit = units[position - 1]
    return unit == Unit.space || unit == Unit.closeParenthesis || unit == Unit.quote
      || FoldingTable.isCJK(unit) && !UnitClasses(of: unit).contains(.bindsFollowingNumber)
  }

  private func isBoundary(after position: Int) -> Bool {
    guard position < text.upperBound else { return true }
    let unit = units[position]
    return unit == Unit.space || unit == Unit.openParenthesis || isLabelCharacter(unit)
  }

  /// Whether a character can begin the label behind a number.
  private func isLabelCharacter(_ unit: UInt16) -> Bool {
    FoldingTable.isCJK(unit) && !UnitClasses(of: unit).contains(.bindsPrecedingNumber)
  }
}
