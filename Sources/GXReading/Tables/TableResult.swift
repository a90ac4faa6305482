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
    let cells = observations.filter { $0.value != nil }.map(\.evidence.bytes.lowerBound)
    return prose.filter { figure in
      let bytes = figure.evidence.bytes
      guard let next = cells.lazy.filter({ $0 >= bytes.lowerBound }).min() else { return true }
      let last = cells.lazy.filter { $0 < bytes.lowerBound }.max()
      return next >= bytes.upperBound
        && last.map { next - $0 > TableResult.longestLabel } ?? true
    }
  }

  /// The most bytes that a label and the group's label before it take.
  private static let longestLabel = 240
}
