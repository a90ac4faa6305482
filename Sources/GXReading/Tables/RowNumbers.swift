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
    if RowNumbers.areRising(rows.lazy.map { $0.first?.value?.quantity?.whole }) {
      self = .leading
    } else if RowNumbers.areRising(rows.lazy.map { $0.last?.value?.quantity?.whole }) {
      self = .trailing
    } else {
      self = .none
    }
  }

  private static func areRising(_ cells: some Sequence<Int?>) -> Bool {
    var (rows, numbers, rising) = (0, 0, 0)
    var last: Int?
    for cell in cells {
      rows += 1
      guard let number = cell else { continue }
      numbers += 1
      if let last, last < number, number - last <= largestStep { rising += 1 }
      last = number
    }
    return numbers >= fewestRows && numbers * 10 >= rows * 9 && rising * 10 >= (numbers - 1) * 9
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
