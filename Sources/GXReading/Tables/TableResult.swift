import GXModel

/// What was read in one kind of official table.
struct TableResult: Sendable {
  /// The form, as far as the table tells.
  var form: Form?
  var observations: [Observation] = []
  var findings: [Finding] = []
  var unread: [UnreadPart] = []
  /// The blocks that the tables stand in.
  var blocks: [Range<Int>] = []

  /// The form of the report: that of its tables; with table 4 alone, which forms C and D share, the one
  /// of its year.
  func form(in year: Int?) -> Form {
    if let form { return form }
    guard !blocks.isEmpty else { return .n }
    return year.map(Form.inForce).map { $0 == .d ? .d : .c } ?? .d
  }

  /// Adds what another table says; the form that is known first stays.
  mutating func add(_ other: TableResult) {
    form = form ?? other.form
    observations += other.observations
    findings += other.findings
    unread += other.unread
    blocks += other.blocks
  }

  /// Those of the figures of prose that hold no cell of a table and stand in no label between two of
  /// them, as those read across the headings and labels of a table in running text do.
  func observationsOutside(_ prose: [Observation]) -> [Observation] {
    if prose.isEmpty { return [] }
    var cells: [Int] = []
    cells.reserveCapacity(observations.count)
    for position in observations.indices where observations[position].value != nil {
      cells.append(observations[position].evidence.bytes.lowerBound)
    }
    cells.sort()
    return prose.filter { figure in
      let bytes = figure.evidence.bytes
      let behind = cells.partitioningIndex { $0 >= bytes.lowerBound }
      guard behind < cells.count else { return true }
      let isBetweenCells =
        behind > 0 && cells[behind] - cells[behind - 1] <= TableResult.longestLabel
      return cells[behind] >= bytes.upperBound && !isBetweenCells
    }
  }

  /// The most bytes that a label and the group's label before it take.
  private static let longestLabel = 240
}
