import GXModel

/// Which cells of a row count where a table has several columns of figures.
///
/// The headings decide, never the position alone: of this year against all years this year's column
/// counts; columns for parts of a region have the scope that their heading names.
struct ValueColumns: Sendable {
  /// What a column of figures holds.
  enum Role: Hashable, Sendable {
    case figures(Scope?)
    case ignored
    /// Words, where there are any.
    case remarks
  }

  private let roles: [Role]
  /// Whether the first column numbers the rows (代码).
  private let hasCodes: Bool

  /// - Parameter fillers: words between label and cell that mean nothing.
  init(of table: ScannedTable, in tokens: TableTokens, fillers: [ShortWord]) {
    let stated = table.rows.map { ValueColumns.stated(table.cells(of: $0)) }
    let hasCodes = ValueColumns.areCodes(
      stated.compactMap { $0.count > 1 ? $0.first : nil }, in: tokens)
    self.hasCodes = hasCodes
    let counts = stated.map { $0.count - (hasCodes ? 1 : 0) }
    let usual =
      (1...6).max { left, right in
        counts.count { $0 == left } < counts.count { $0 == right }
      } ?? 1
    guard usual > 1 else {
      roles = [.figures(nil)]
      return
    }
    let headings = tokens.tokens[table.headings].filter { token in
      token.isText && !(ShortWord(tokens.units(token)).map(fillers.contains) ?? false)
    }
    let names = ColumnHeadings.names(
      in: headings.suffix(400).map(\.text), of: tokens.document.folded.units, count: usual)
    roles = ValueColumns.roles(of: names, count: usual)
  }

  /// Those of a row's cells that count; `nil` when there are too few or too many.
  func figures(among cells: ArraySlice<TableToken>) -> [(TableToken, Scope?)]? {
    let cells = ValueColumns.stated(cells).dropFirst(hasCodes ? 1 : 0)
      .droppingLastBlanks(to: roles.count).droppingFirstBlanks(to: roles.count)
    guard roles.dropFirst(cells.count).allSatisfy({ $0 == .remarks }),
      cells.count <= roles.count, !cells.isEmpty,
      roles.contains(where: { $0 != .ignored && $0 != .remarks })
    else { return nil }
    return zip(cells, roles).compactMap { cell, role in
      if case .figures(let scope) = role { (cell, scope) } else { nil }
    }
  }

  /// The cells without a dash in the column of units. Empty ones stay: this year's may be empty where
  /// that of all years is not.
  private static func stated(_ cells: ArraySlice<TableToken>) -> ArraySlice<TableToken> {
    guard cells.first?.value == .notApplicable, cells.dropFirst().first?.value?.quantity != nil
    else { return cells }
    return cells.dropFirst()
  }

  /// Whether the first cells of the rows count 01, 02, … upwards.
  private static func areCodes(_ cells: [TableToken], in tokens: TableTokens) -> Bool {
    let numbers = cells.compactMap { cell -> Int? in
      cell.text.count == 2 ? cell.value?.quantity?.whole : nil
    }
    guard numbers.count >= 5, numbers.count * 10 >= cells.count * 9 else { return false }
    let rising = zip(numbers, numbers.dropFirst()).count { $0 < $1 }
    return rising * 10 >= (numbers.count - 1) * 9
      && cells.contains { tokens.units($0).first == UInt16(ascii: "0") }
  }

  private static func roles(of names: [[UInt16]], count: Int) -> [Role] {
    guard names.count == count else {
      // Without headings the first column is the figure; what the others are is not known.
      return [.figures(nil)] + Array(repeating: .ignored, count: count - 1)
    }
    if names.count(where: remarks.occurs(in:)) == count - 1 {
      return names.map { remarks.occurs(in: $0) ? .remarks : .figures(nil) }
    }
    guard let current = currentYear(among: names) else { return names.map(role) }
    return names.indices.map { $0 == current ? .figures(nil) : .ignored }
  }

  private static let remarks = WordSet(["备注", "说明"])

  /// The column of this year where the columns stand for different times.
  private static func currentYear(among names: [[UInt16]]) -> Int? {
    if let year = names.firstIndex(where: thisYear.occurs(in:)) { return year }
    let years = names.map(year)
    if years.count(where: { $0 != nil }) > 1 {
      return names.indices.max { (years[$0] ?? 0) < (years[$1] ?? 0) }
    }
    let isOther = names.map(otherTimes.occurs(in:))
    return isOther.contains(true) ? isOther.firstIndex(of: false) : nil
  }

  private static let thisYear = WordSet(["本年累计"])
  private static let otherTimes = WordSet(["累计", "代码", "上年", "上一年", "去年"])

  /// The year that a heading names, such as 2018年度.
  private static func year(in name: [UInt16]) -> Int? {
    let digits = name.drop { $0 >= 0x80 }.prefix(while: Unit.isDigit)
    return digits.count == 4 ? digits.reduce(0) { $0 * 10 + $1.digit } : nil
  }

  private static func role(of name: [UInt16]) -> Role {
    if wholes.occurs(in: name) { return .figures(.aggregate) }
    return parts.occurs(in: name) || government.ends(name.indices, of: name)
      ? .figures(.own) : .ignored
  }

  private static let wholes = WordSet(["汇总", "合计", "总计", "全市", "全县", "全区", "全省"])
  private static let parts = WordSet(["本级", "本机关", "政府统计"])
  private static let government = WordSet(["政府"])
}
