import GRDB
public import GXModel

/// What a person says of a finding, after looking at the report.
public struct FindingVerdict: Hashable, Sendable {
  public enum Judgement: String, CaseIterable, Hashable, Sendable {
    /// The report is wrong there.
    case confirmed
    /// The report is right; the rule does not fit it, or it was misread.
    case dismissed
  }

  /// The hash of the report.
  public let report: String
  public let rule: Rule
  public let measure: Measure?
  public let judgement: Judgement
  public let note: String

  public init(
    report: String, rule: Rule, measure: Measure? = nil, judgement: Judgement, note: String = ""
  ) {
    self.report = report
    self.rule = rule
    self.measure = measure
    self.judgement = judgement
    self.note = note
  }
}

extension CorpusFolder {
  /// Keeps a verdict; one on the same rule, measure and report takes the place of the one before.
  ///
  /// - Throws: ``StoreError`` as ``ingest(_:readerVersion:)``.
  public func record(_ verdict: FindingVerdict) throws(StoreError) {
    try catalogue(isReadOnly: false).write { database in
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO verdicts (sha256, rule, metric, applicant, judgement, note)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          verdict.report, verdict.rule.rawValue, verdict.measure?.metric.rawValue ?? "",
          verdict.measure?.applicant?.rawValue ?? "", verdict.judgement.rawValue, verdict.note,
        ])
    }
  }

  /// The verdicts that were given, by report, rule and measure.
  ///
  /// - Throws: ``StoreError`` when the catalogue cannot be read.
  public func verdicts() throws(StoreError) -> [FindingVerdict] {
    try catalogue(isReadOnly: true).read { database in
      guard try database.tableExists("verdicts") else { return [] }
      return try Row.fetchAll(
        database, sql: "SELECT * FROM verdicts ORDER BY sha256, rule, metric, applicant"
      ).compactMap(FindingVerdict.init(row:))
    }
  }
}

extension FindingVerdict {
  /// A row of the catalogue; `nil` for rules and metrics that are no longer known.
  fileprivate init?(row: Row) {
    guard let rule = Rule(rawValue: row["rule"]),
      let judgement = Judgement(rawValue: row["judgement"])
    else { return nil }
    let metric: String = row["metric"]
    let applicant: String = row["applicant"]
    self.init(
      report: row["sha256"], rule: rule,
      measure: Metric(rawValue: metric).map { Measure($0, Applicant(rawValue: applicant)) },
      judgement: judgement, note: row["note"])
  }
}
