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

  /// A column of figures that is not read, because nothing tells what it stands for.
  struct UnreadColumn: Sendable {
    /// Its heading, where one was found.
    let heading: [UInt16]?
    let first: TableToken
  }

  private let roles: [Role]
  /// The columns of figures that are not read, but for those of other times.
  let unread: [UnreadColumn]
  private let rowNumbers: RowNumbers
  /// Where the cells of the last row end.
  private let end: Int

  /// - Parameters:
  ///   - fillers: words between label and cell that mean nothing.
  ///   - areOfTimes: whether several columns of the form stand for this year and others.
  init(
    of table: ScannedTable, in tokens: TableTokens, fillers: [ShortWord], areOfTimes: Bool
  ) {
    let rows = table.rows.map(table.cells(of:))
    let usual = max(
      ValueColumns.usualCount(of: rows), min(7, ValueColumns.columnCount(of: rows)))
    let regular = rows.filter { $0.count == usual }
    rowNumbers = RowNumbers(of: regular)
    end = rows.last?.endIndex ?? 0
    let count = rowNumbers == .none ? usual : usual - 1
    let units = tokens.document.folded.units
    guard count > 1 else {
      // Where only the numbers of the rows are left, none of them is a figure.
      let isOfOtherTime =
        areOfTimes
        && ValueColumns.isLastOfTwoCurrent(
          ValueColumns.headings(of: table, in: tokens, fillers: fillers), of: units)
      roles = count == 1 ? [isOfOtherTime ? .ignored : .figures(nil)] : []
      unread = []
      return
    }
    let headings = ValueColumns.headings(of: table, in: tokens, fillers: fillers)
    let columns = (rowNumbers == .leading ? regular.first?.dropFirst() : regular.first)?.prefix(
      count)
    let names =
      ColumnHeadings.names(above: columns ?? [], among: headings, in: tokens)
      ?? ColumnHeadings.names(
        in: headings.suffix(400).map(\.text), of: units, count: count)
    let areOfTimes =
      areOfTimes
      || headings.suffix(ValueColumns.nearHeadings).contains {
        ValueColumns.otherTimes.occurs(in: units, $0.text)
      }
    // Which of several times a column stands for is never guessed.
    guard names.count == count || !areOfTimes else {
      roles = []
      unread = (columns ?? []).map { UnreadColumn(heading: nil, first: $0) }
      return
    }
    roles = ValueColumns.roles(of: names, count: count)
    let isOfYears = names.count == count && ValueColumns.currentYear(among: names) != nil
    unread =
      isOfYears || !roles.contains(where: ValueColumns.isFigures)
      ? []
      : zip(roles, columns ?? []).enumerated().compactMap { number, column in
        guard column.0 == .ignored else { return nil }
        return UnreadColumn(
          heading: names.count == count ? names[number] : nil, first: column.1)
      }
  }

  private static func headings(
    of table: ScannedTable, in tokens: TableTokens, fillers: [ShortWord]
  ) -> [TableToken] {
    let units = tokens.document.folded.units
    let label = table.rows.first.flatMap { table.labels[$0.row]?.text }
    return tokens.tokens[table.headings].filter { token in
      // A first label of its own is no heading; in running text they are one.
      token.isText && (token.text != label || ColumnHeadings.namesUnit(in: units, token.text))
        && !(ShortWord(tokens.units(token)).map(fillers.contains) ?? false)
    }
  }

  /// Whether of two columns the last is this year's: where it is empty in all rows, the other one is left.
  private static func isLastOfTwoCurrent(_ headings: [TableToken], of units: [UInt16]) -> Bool {
    let names = ColumnHeadings.names(in: headings.map(\.text), of: units, count: 2)
    return names.count == 2 && currentYear(among: names) == 1
  }

  private static func isFigures(_ role: Role) -> Bool {
    if case .figures = role { true } else { false }
  }

  /// The most words that the headings of a table have, with the first label.
  private static let nearHeadings = 16

  /// How many cells most rows have.
  private static func usualCount(of rows: [ArraySlice<TableToken>]) -> Int {
    let counts = rows.reduce(into: [0, 0, 0, 0, 0, 0, 0, 0]) { counts, row in
      if row.count < counts.count { counts[row.count] += 1 }
    }
    return (1...7).max { counts[$0] < counts[$1] } ?? 1
  }

  /// In how many columns a true table has values in some rows at least; empty cells at the ends of rows
  /// may be lost. 0 for other layouts.
  private static func columnCount(of rows: [ArraySlice<TableToken>]) -> Int {
    var counts: [Int: Int] = [:]
    for cell in rows.joined() where cell.value?.quantity != nil {
      guard let column = cell.cell?.column else { return 0 }
      counts[column, default: 0] += 1
    }
    return counts.values.count { $0 * 10 >= rows.count }
  }

  /// Those of a row's cells that count; `nil` when there are too few or too many.
  func figures(among cells: ArraySlice<TableToken>) -> [(TableToken, Scope?)]? {
    let cells = ValueColumns.withoutUnit(
      rowNumbers.stripped(from: cells, width: roles.count, isLast: cells.endIndex == end),
      width: roles.count
    ).droppingLastBlanks(to: roles.count).droppingFirstBlanks(to: roles.count)
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
  private static func withoutUnit(
    _ cells: ArraySlice<TableToken>, width: Int
  ) -> ArraySlice<TableToken> {
    cells.count > width && cells.first?.value == .notApplicable ? cells.dropFirst() : cells
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
