/// All figures of one organ and year under all forms at once; adding two gives those of both organs.
///
/// Every identity of the forms is linear, so what holds for the members holds for their sum.
struct Figures: Sendable {
  /// Rows of the table of applications as they are stored: received, carried in, the 21 outcomes of
  /// form D in its order, carried out.
  enum Row {
    static let received = 0
    static let carriedIn = 1
    static let outcomes = 2..<23
    static let carriedOut = 23
    static let count = 24
    /// The three outcomes of form D that form C counts as one.
    static let otherwise = 20..<23
  }

  static let applicants = 6

  private var scalars = [Int](repeating: 0, count: Slot.allCases.count)
  private var cells = [Int](repeating: 0, count: Row.count * applicants)

  subscript(_ slot: Slot) -> Int {
    get { scalars[slot.rawValue] }
    set { scalars[slot.rawValue] = newValue }
  }

  subscript(_ row: Int, _ applicant: Int) -> Int {
    get { cells[row * Figures.applicants + applicant] }
    set { cells[row * Figures.applicants + applicant] = newValue }
  }

  /// The sum of a stretch of rows in one applicant's column, or in all.
  func sum(_ rows: Range<Int>, _ applicant: Int?) -> Int {
    guard let applicant else {
      return cells[rows.lowerBound * Figures.applicants..<rows.upperBound * Figures.applicants]
        .reduce(0, +)
    }
    return rows.reduce(0) { $0 + self[$1, applicant] }
  }

  func total(of row: Int) -> Int { sum(row..<row + 1, nil) }

  static func += (left: inout Figures, right: Figures) {
    for index in left.scalars.indices { left.scalars[index] += right.scalars[index] }
    for index in left.cells.indices { left.cells[index] += right.cells[index] }
  }
}
