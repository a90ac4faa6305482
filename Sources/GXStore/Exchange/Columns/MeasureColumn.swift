import GXModel

/// A measure's column in a wide table: `outcome.granted`, or with an applicant
/// `outcome.granted@natural`; statuses stand in a column of their own, `outcome.granted:status`.
struct MeasureColumn: Hashable, Sendable {
  let measure: Measure
  let isStatus: Bool

  private static let applicantMark: Character = "@"
  private static let statusMark = ":status"

  init(_ measure: Measure, isStatus: Bool = false) {
    self.measure = measure
    self.isStatus = isStatus
  }

  /// The column that a heading names; `nil` when it names none.
  ///
  /// - Throws: ``GXModel/UnknownMetric`` when it looks like one: a column of statuses or of an
  ///   applicant, or a dotted name.
  init?(heading: String) throws(UnknownMetric) {
    let isStatus = heading.hasSuffix(MeasureColumn.statusMark)
    let name = isStatus ? heading.dropLast(MeasureColumn.statusMark.count) : heading[...]
    let parts = name.split(
      separator: MeasureColumn.applicantMark, maxSplits: 1, omittingEmptySubsequences: false)
    var applicant: Applicant?
    if parts.count == 2 {
      guard let known = Applicant(rawValue: parts[1].lowercased()) else { return nil }
      applicant = known
    }
    do throws(UnknownMetric) {
      self.init(Measure(try Metric(named: String(parts[0])), applicant), isStatus: isStatus)
    } catch {
      guard isStatus || applicant != nil || name.contains(".") else { return nil }
      throw error
    }
  }

  var name: String {
    measure.metric.rawValue
      + (measure.applicant.map { "\(MeasureColumn.applicantMark)\($0.rawValue)" } ?? "")
      + (isStatus ? MeasureColumn.statusMark : "")
  }

  var column: TableColumn {
    TableColumn(name: name, kind: isStatus ? .category(Categories.status.texts) : .quantity)
  }
}
