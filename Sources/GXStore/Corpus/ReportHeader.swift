import GXModel

/// What makes a report a row: everything but its figures.
struct ReportHeader: Hashable, Sendable {
  let source: Source
  let organ: CorpusOrgan
  let year: Int
  let level: Level?
  let form: Form
  let scope: Scope
  let isSynthetic: Bool
  let published: CalendarDate?

  /// The header of a report, or why it cannot be a row.
  init(_ report: ParsedReport) throws(RejectedReport) {
    func reject(_ reason: RejectedReport.Reason) -> RejectedReport {
      RejectedReport(source: report.source, reason: reason)
    }
    guard let form = report.form else { throw reject(.notAnnualReport) }
    guard let year = report.year else { throw reject(.yearMissing) }
    guard (2000...2199).contains(year) else { throw reject(.yearImplausible(year)) }
    guard let organ = report.organ, !organ.name.isEmpty else { throw reject(.organMissing) }
    source = report.source
    self.organ = CorpusOrgan(name: organ.name, division: report.division)
    self.year = year
    level = report.level
    self.form = form
    scope = report.scope
    isSynthetic = report.isSynthetic
    published = report.published
  }

  /// What only one live report may have.
  var identity: ReportIdentity { ReportIdentity(organ: organ, year: year, scope: scope) }
}

/// The organ, year and scope that a report is about; of several versions one is live.
struct ReportIdentity: Hashable, Sendable {
  let organ: CorpusOrgan
  let year: Int
  let scope: Scope
}

/// What decides between versions of a report: the most complete table, then the latest publication;
/// the hash makes the choice independent of the order in which versions arrive.
struct VersionRank: Comparable, Sendable {
  let tableFigures: Int
  let published: CalendarDate?
  let sha256: String

  init(tableFigures: Int, published: CalendarDate?, sha256: String) {
    self.tableFigures = tableFigures
    self.published = published
    self.sha256 = sha256
  }

  init(_ report: ParsedReport) {
    self.init(
      tableFigures: Set(report.observations.filter { $0.origin == .table }.map(\.measure)).count,
      published: report.published, sha256: report.source.sha256)
  }

  static func < (left: VersionRank, right: VersionRank) -> Bool {
    if left.tableFigures != right.tableFigures { return left.tableFigures < right.tableFigures }
    switch (left.published, right.published) {
    case (nil, _?): return true
    case (_?, nil): return false
    case (let one?, let other?) where one != other: return one < other
    default: return left.sha256 < right.sha256
    }
  }
}
