import GXModel

/// Where the rows of a table have a cell that only counts them (序号, 代码).
///
/// In a flattened table the number of the next row stands behind the last cell of each row.
enum RowNumbers: Sendable {
  case none, leading, trailing

  /// The fewest rows that show that a column counts.
  private static let fewestRows = 6
  /// The most by which the number rises from a row to the next; headings are counted too.
  private static let largestStep = 12

  /// - Parameter rows: the cells of those rows that have the usual number of them.
  init(of rows: [ArraySlice<TableToken>]) {
    if RowNumbers.areRising(rows.map(\.first)) {
      self = .leading
    } else if RowNumbers.areRising(rows.map(\.last)) {
      self = .trailing
    } else {
      self = .none
    }
  }

  private static func areRising(_ cells: [TableToken?]) -> Bool {
    let numbers = cells.compactMap { $0?.value?.quantity?.whole }
    guard numbers.count >= fewestRows, numbers.count * 10 >= cells.count * 9 else { return false }
    let rising = zip(numbers, numbers.dropFirst()).count { $0 < $1 && $1 - $0 <= largestStep }
    return rising * 10 >= (numbers.count - 1) * 9
  }

  /// The cells without the number.
  ///
  /// - Parameters:
  ///   - width: how many cells a row has without it.
  ///   - isLast: whether no row stands behind this one.
  func stripped(
    from cells: ArraySlice<TableToken>, width: Int, isLast: Bool
  ) -> ArraySlice<TableToken> {
    switch self {
    case .none: cells
    case .leading:
      // An empty cell before the number is that of the unit, where there is a cell too many.
      cells.droppingFirstBlanks(to: width + 1).dropFirst()
    case .trailing: isLast && cells.count <= width ? cells : cells.dropLast()
    }
  }
}
