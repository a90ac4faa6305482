import GXModel

/// Finds the columns of rows of table 3 that have more or fewer cells than the form has columns.
///
/// Empty cells get lost where a layout shows nothing for them. The identities of the form decide what
/// stood where: in each row the total is the sum over the applicants; in each column what came in went
/// out or was carried forward, and the outcomes add up.
struct RowAlignment {
  /// For each column of the form the position of its cell in the row; `nil` where the cell was lost.
  typealias Placement = [Int?]

  /// How a row takes part in the identities of a column, all of which add up to zero.
  private struct Role {
    /// In received less dealt with less carried forward.
    let balance: Int64
    /// In the outcomes less their total.
    let outcomes: Int64

    init(_ metric: Metric) {
      switch metric {
      case .applicationsNew, .applicationsCarriedIn: (balance, outcomes) = (1, 0)
      case .applicationsCarriedOut: (balance, outcomes) = (-1, 0)
      case .outcomeTotal: (balance, outcomes) = (-1, -1)
      default: (balance, outcomes) = (0, 1)
      }
    }
  }

  private struct OpenRow {
    let role: Role
    let placements: [Placement]
    let values: [Int64]
  }

  /// The most ways that are tried; where there are more, each row decides for itself.
  private static let limit = 50_000
  private static let columnCount = ApplicationColumns.count

  private var rows: [OpenRow] = []
  /// For each column what the two identities come to so far.
  private var sums = [(balance: Int64, outcomes: Int64)](
    repeating: (0, 0), count: RowAlignment.columnCount)
  /// For each open row what all solutions agree on; `nil` before the first one.
  private var agreed: [Placement]?
  private var chosen: [Int] = []
  private var tries = 0

  /// Adds a row whose columns are known.
  mutating func add(_ metric: Metric, known cells: some Sequence<TableToken>) {
    for (column, cell) in cells.enumerated() {
      add(cell.value?.quantity?.millionths ?? 0, to: column, as: Role(metric), times: 1)
    }
  }

  /// Adds a row whose columns are sought.
  mutating func add(_ metric: Metric, open cells: some Sequence<TableToken>) {
    let cells = Array(cells)
    let values = cells.map { $0.value?.quantity?.millionths ?? 0 }
    rows.append(
      OpenRow(
        role: Role(metric),
        placements: RowAlignment.placements(of: cells).filter { RowAlignment.addsUp($0, values) },
        values: values))
  }

  /// For each open row, in the order in which they were added, the places on which all ways agree that
  /// satisfy the identities; `nil` where there is no such way.
  mutating func solve() -> [Placement]? {
    guard rows.allSatisfy({ !$0.placements.isEmpty }) else { return nil }
    chosen = Array(repeating: 0, count: rows.count)
    place(from: 0)
    return tries <= RowAlignment.limit
      ? agreed : rows.map { RowAlignment.agreement(of: $0.placements) }
  }

  private mutating func place(from index: Int) {
    tries += 1
    guard tries <= RowAlignment.limit else { return }
    guard index < rows.count else {
      if sums.allSatisfy({ $0 == (0, 0) }) { agree() }
      return
    }
    let row = rows[index]
    for (number, placement) in row.placements.enumerated() {
      chosen[index] = number
      add(placement, of: row, times: 1)
      place(from: index + 1)
      add(placement, of: row, times: -1)
    }
  }

  private mutating func add(_ placement: Placement, of row: OpenRow, times sign: Int64) {
    for (column, cell) in placement.enumerated() {
      if let cell { add(row.values[cell], to: column, as: row.role, times: sign) }
    }
  }

  private mutating func add(_ value: Int64, to column: Int, as role: Role, times sign: Int64) {
    guard sums.indices.contains(column) else { return }
    sums[column].balance &+= value &* role.balance &* sign
    sums[column].outcomes &+= value &* role.outcomes &* sign
  }

  private mutating func agree() {
    let solution = zip(rows, chosen).map { $0.placements[$1] }
    guard let known = agreed else {
      agreed = solution
      return
    }
    agreed = zip(known, solution).map { RowAlignment.agreement(of: [$0, $1]) }
  }

  /// The places that are the same in all placements.
  private static func agreement(of placements: [Placement]) -> Placement {
    placements.dropFirst().reduce(placements.first ?? []) { known, other in
      zip(known, other).map { $0 == $1 ? $0 : nil }
    }
  }

  /// All ways to put a row's cells into the columns in their order: with gaps where there are too few,
  /// without empty ones at the ends where there are too many.
  private static func placements(of cells: [TableToken]) -> [Placement] {
    guard cells.count < columnCount else {
      return (0...cells.count - columnCount).compactMap { start in
        let window = start..<start + columnCount
        let isWhole = cells.indices.allSatisfy { window.contains($0) || cells[$0].isBlank }
        return isWhole ? Array(window) : nil
      }
    }
    return (0..<1 << columnCount).compactMap { mask in
      guard mask.nonzeroBitCount == cells.count else { return nil }
      var next = 0
      return (0..<columnCount).map { column in
        guard mask & 1 << column != 0 else { return nil }
        defer { next += 1 }
        return next
      }
    }
  }

  private static func addsUp(_ placement: Placement, _ values: [Int64]) -> Bool {
    let columns = placement.map { cell in cell.map { values[$0] } ?? 0 }
    return columns.dropLast().reduce(0, &+) == columns.last
  }
}
