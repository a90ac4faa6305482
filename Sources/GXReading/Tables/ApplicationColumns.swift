import GXModel

/// How the cells of a row of table 3 stand for its seven columns: six applicants and the total.
struct ApplicationColumns {
  /// The columns in the order of the form; the last is the total.
  static let applicants: [Applicant?] = Applicant.allCases.map { $0 } + [nil]
  static let count = applicants.count

  private let rowNumbers: RowNumbers
  /// Where among a row's cells the sum over the organisations (小计) stands, which the form has not.
  private let subtotal: Int?
  /// Whether the total stands before the applicants, which only the sums of the rows tell.
  let isTotalFirst: Bool
  /// The columns in which a true table has the cells of all rows that are whole.
  private let places: [Int]?
  /// Whether there is one more column of figures, which is not known.
  private let hasForeignColumn: Bool
  /// Where the cells of the last row end.
  private let end: Int

  init(of table: ScannedTable, in tokens: TableTokens) {
    let rows = table.rows.map(table.cells(of:))
    let long = rows.filter { $0.count == Self.count + 1 }
    let areLong = long.count >= 8 && long.count * 10 >= rows.count * 8
    let numbers = areLong ? RowNumbers(of: long) : .none
    let end = rows.last?.endIndex ?? 0
    let hasHeading = Self.hasHeading(above: table, in: tokens)
    let subtotal = numbers == .none ? Self.subtotal(of: rows, hasHeading: hasHeading) : nil
    let width = Self.count + (subtotal == nil ? 0 : 1)
    let whole = rows.map {
      numbers.stripped(from: $0, width: width, isLast: $0.endIndex == end)
    }.filter { $0.count == width }
    places = Self.places(of: whole)
    let sums = whole.map { RowSums(of: Self.without(subtotal, $0)) }.filter { !$0.isZero }
    let fitting = sums.count(where: \.isTotalLast)
    let turned = sums.count(where: \.isTotalFirst)
    isTotalFirst = turned >= 4 && turned == sums.count && fitting * 2 < sums.count
    let isWide = rows.count { $0.count(where: \.isStated) > width } >= 3
    hasForeignColumn = numbers == .none && (isWide || subtotal == nil && hasHeading)
    (rowNumbers, self.subtotal, self.end) = (numbers, subtotal, end)
  }

  /// The cells without the row's number.
  func cells(_ cells: ArraySlice<TableToken>) -> ArraySlice<TableToken> {
    rowNumbers.stripped(from: cells, width: width, isLast: cells.endIndex == end)
  }

  /// Of a row's cells without its number exactly seven in the order of the form, without the empty ones
  /// that merged columns leave at either end; `nil` too where it is open at which end they are to be left
  /// out.
  func seven(_ cells: ArraySlice<TableToken>) -> ArraySlice<TableToken>? {
    let cells = placed(cells)
    let isOpen = cells.first?.isBlank == true && cells.last?.isBlank == true
    if cells.count > width, isOpen, cells.contains(where: \.isStated) { return nil }
    let row = cells.droppingFirstBlanks(to: width).droppingLastBlanks(to: width)
    guard row.count == width, !hasForeignColumn else { return nil }
    let seven = Self.without(subtotal, row)
    return isTotalFirst ? seven.dropFirst() + seven.prefix(1) : seven
  }

  private var width: Int { Self.count + (subtotal == nil ? 0 : 1) }

  /// Of too many cells those in the columns of the whole rows, where the others are empty.
  private func placed(_ cells: ArraySlice<TableToken>) -> ArraySlice<TableToken> {
    guard cells.count > width, let places else { return cells }
    let placed = cells.filter { cell in
      !cell.isBlank || (cell.cell.map { places.contains($0.column) } ?? false)
    }
    return placed.compactMap { $0.cell?.column } == places ? placed[...] : cells
  }

  /// The columns that the cells of all rows stand in; `nil` where they differ.
  private static func places(of rows: [ArraySlice<TableToken>]) -> [Int]? {
    guard let columns = rows.first?.map({ $0.cell?.column }),
      rows.dropFirst().allSatisfy({ $0.lazy.map { $0.cell?.column }.elementsEqual(columns) })
    else { return nil }
    return columns.compactMap(\.self)
  }

  private static func values(_ cells: ArraySlice<TableToken>) -> [Int64] {
    cells.map { $0.value?.quantity?.millionths ?? 0 }
  }

  // MARK: The sum over the organisations

  private static func without(
    _ subtotal: Int?, _ cells: ArraySlice<TableToken>
  ) -> ArraySlice<TableToken> {
    guard let subtotal, cells.count == count + 1 else { return cells }
    return cells.prefix(subtotal) + cells.dropFirst(subtotal + 1)
  }

  private static let subtotalWord = WordSet(["小计"])

  /// The most words that the headings of the columns are.
  private static let mostHeadings = 60

  /// Whether a column is headed 小计; 总计 and 其他 among the headings read like rows with empty cells.
  private static func hasHeading(above table: ScannedTable, in tokens: TableTokens) -> Bool {
    let rows = table.rows.lazy.map(table.cells(of:))
    guard let first = rows.first(where: { $0.contains(where: \.isStated) })?.first else {
      return false
    }
    return tokens.tokens[table.headings.lowerBound...].prefix { $0.place < first.place }
      .suffix(mostHeadings).contains {
        subtotalWord.occurs(in: tokens.document.folded.units, $0.text)
      }
  }

  /// The place of a 小计 before or behind the organisations that all rows with a cell more confirm.
  private static func subtotal(
    of rows: [ArraySlice<TableToken>], hasHeading: Bool
  ) -> Int? {
    let long = rows.filter { row in
      row.count == count + 1 && (hasHeading || row.allSatisfy(\.isStated))
    }
    guard long.count >= (hasHeading ? 2 : 8) else { return nil }
    return [count - 1, 1].first { place in
      long.map(values).allSatisfy { row in
        let organisations = place == 1 ? row[2..<count] : row[1..<place]
        return organisations.reduce(0, &+) == row[place] && row[0] &+ row[place] == row[count]
      }
    }
  }
}

/// What the cells of a row of table 3 add up to.
private struct RowSums {
  let isZero: Bool
  let isTotalFirst: Bool
  let isTotalLast: Bool

  init(of cells: ArraySlice<TableToken>) {
    var (sum, isZero): (Int64, Bool) = (0, true)
    for cell in cells {
      let value = RowSums.value(cell)
      sum &+= value
      isZero = isZero && value == 0
    }
    let (first, last) = (RowSums.value(cells.first), RowSums.value(cells.last))
    self.isZero = isZero
    isTotalFirst = sum &- first == first
    isTotalLast = sum &- last == last
  }

  private static func value(_ cell: TableToken?) -> Int64 {
    cell?.value?.quantity?.millionths ?? 0
  }
}
