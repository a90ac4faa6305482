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

  /// Adds what another table says; the form that is known first stays.
  mutating func add(_ other: TableResult) {
    form = form ?? other.form
    observations += other.observations
    findings += other.findings
    unread += other.unread
    blocks += other.blocks
  }
}
