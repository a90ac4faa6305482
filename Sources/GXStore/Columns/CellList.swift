import GXModel

/// What one cell of a column says.
struct Cell: Hashable, Sendable {
  let value: Quantity?
  let status: Status
}

/// The figures of a measure in the order of arrival.
struct CellList: Sendable {
  /// Rows in the order of arrival, ascending.
  private(set) var rows: [Int32] = []
  /// Millionths; 0 where the status carries no value.
  private(set) var millionths: [Int64] = []
  private(set) var statuses: [Status] = []

  var isEmpty: Bool { rows.isEmpty }

  mutating func append(_ cell: Cell, row: Int32) {
    rows.append(row)
    millionths.append(cell.value?.millionths ?? 0)
    statuses.append(cell.status)
  }

  /// The smallest number of decimal places that holds the values of all rows that have a position.
  func decimals(positions: [Int32]) -> Int {
    var decimals = 0
    var unit = Column.unit(decimals: 0)
    for (row, value) in zip(rows, millionths) where value % unit != 0 && positions[Int(row)] >= 0 {
      while value % unit != 0 {
        decimals += 1
        unit = Column.unit(decimals: decimals)
      }
    }
    return decimals
  }
}
