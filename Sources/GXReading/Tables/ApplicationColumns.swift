import GXModel

/// How the cells of a row of table 3 stand for its seven columns: six applicants and the total.
struct ApplicationColumns {
  /// The columns in the order of the form; the last is the total.
  static let applicants: [Applicant?] = Applicant.allCases.map { $0 } + [nil]
  static let count = applicants.count

  /// Where a cell more than the form has counts the rows.
  private enum RowNumbers { case none, leading, trailing }

  private let rowNumbers: RowNumbers
  /// Whether the total stands before the applicants, which only the sums of the rows tell.
  let isTotalFirst: Bool

  /// - Parameter rows: the cells of all rows.
  init(of rows: [ArraySlice<TableToken>]) {
    let numbers = ApplicationColumns.rowNumbers(of: rows)
    rowNumbers = numbers
    let full = rows.map { ApplicationColumns.strip(numbers, from: $0) }.filter {
      $0.count == Self.count
    }
    let sums = full.map { $0.map { $0.value?.quantity?.millionths ?? 0 } }
      .filter { row in row.contains { $0 != 0 } }
    let fitting = sums.count { $0.dropLast().reduce(0, &+) == $0.last }
    let turned = sums.count { $0.dropFirst().reduce(0, &+) == $0.first }
    isTotalFirst = turned >= 4 && turned == sums.count && fitting * 2 < sums.count
  }

  /// The cells without the row's number.
  func cells(_ cells: ArraySlice<TableToken>) -> ArraySlice<TableToken> {
    ApplicationColumns.strip(rowNumbers, from: cells)
  }

  /// Exactly seven cells in the order of the form, without the empty ones that merged columns leave at
  /// either end; `nil` too where it is open at which end they are to be left out.
  func seven(_ cells: ArraySlice<TableToken>) -> ArraySlice<TableToken>? {
    let cells = self.cells(cells)
    let isOpen = cells.first?.isBlank == true && cells.last?.isBlank == true
    if cells.count > Self.count, isOpen, cells.contains(where: \.isStated) { return nil }
    let seven = cells.droppingFirstBlanks(to: Self.count).droppingLastBlanks(to: Self.count)
    guard seven.count == Self.count else { return nil }
    return isTotalFirst ? seven.dropFirst() + seven.prefix(1) : seven
  }

  private static func strip(
    _ numbers: RowNumbers, from cells: ArraySlice<TableToken>
  ) -> ArraySlice<TableToken> {
    guard cells.count == count + 1 else { return cells }
    return switch numbers {
    case .none: cells
    case .leading: cells.dropFirst()
    case .trailing: cells.dropLast()
    }
  }

  /// Rows that nearly all have a cell too many are numbered where these cells count upwards.
  private static func rowNumbers(of rows: [ArraySlice<TableToken>]) -> RowNumbers {
    let long = rows.filter { $0.count == count + 1 }
    guard long.count >= 8, long.count * 10 >= rows.count * 8 else { return .none }
    if areRising(long.map { $0.first?.value?.quantity?.whole }) { return .leading }
    return areRising(long.map { $0.last?.value?.quantity?.whole }) ? .trailing : .none
  }

  private static func areRising(_ numbers: [Int?]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy { number, next in
      guard let number, let next else { return false }
      return number < next && next <= number + 4
    }
  }
}
