package import GXModel

/// The statuses of a column that the values do not tell: `approximate` and the like beside a value,
/// `blank` and the like beside none.
package struct StatusPlane: Hashable, Sendable {
  package private(set) var rows: [Int32] = []
  package private(set) var statuses: [Status] = []

  package init() {}

  /// - Parameter entries: in ascending order of rows.
  package init(_ entries: [(row: Int32, status: Status)]) {
    rows = entries.map(\.row)
    statuses = entries.map(\.status)
  }

  /// - Parameter row: behind those that are there.
  mutating func append(_ status: Status, row: Int32) {
    rows.append(row)
    statuses.append(status)
  }

  package subscript(row: Int) -> Status? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && Int(rows[low]) == row ? statuses[low] : nil
  }
}
