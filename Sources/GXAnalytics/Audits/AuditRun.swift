import GXModel
import GXStore

/// An audit while it is made.
struct AuditRun {
  let corpus: Corpus
  let rows: RowSet
  let errorsOnly: Bool
  private var findings: [(row: Int, finding: AuditReport.Row)] = []
  private var judged: [Rule: (judged: Int, broken: Int)] = [:]
  private(set) var repairs: [AuditReport.Repair] = []
  private(set) var outliers: [AuditReport.Outlier] = []
  private(set) var bounds: [AuditReport.Bound] = []

  init(corpus: Corpus, rows: RowSet, errorsOnly: Bool) {
    self.corpus = corpus
    self.rows = rows
    self.errorsOnly = errorsOnly
  }

  /// By year and organ, as the corpus is sorted.
  var sortedRows: [AuditReport.Row] {
    findings.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
      .map(\.element.finding)
  }

  /// In the order of the catalogue of rules.
  var counts: [AuditReport.RuleCount] {
    Rule.allCases.compactMap { rule in
      judged[rule].map {
        AuditReport.RuleCount(
          rule: rule, severity: rule.definition.severity, judged: $0.judged, broken: $0.broken)
      }
    }
  }

  /// The identities within each report, and the repairs of those that break a hard one.
  mutating func checkReports() {
    var check = IdentityCheck(rowCount: corpus.rowCount)
    var broken: Set<Int> = []
    for identity in AuditIdentity.all where isWanted(identity.rule) {
      let (breaks, count) = check.breaks(of: identity, in: rows(identity.forms), of: corpus)
      note(identity.rule, judged: count, broken: breaks.count)
      for item in breaks {
        add(item, identity.rule, identity.subject, residual: item.residual)
        if identity.relation == .zero, identity.rule.definition.severity == .error {
          broken.insert(item.row)
        }
      }
    }
    for row in broken.sorted() {
      guard let changes = CellRepair(row: row, in: corpus).onlyChange else { continue }
      repairs.append(
        AuditReport.Repair(subject: AuditReport.Subject(row, in: corpus), changes: changes))
    }
  }

  /// The identities between the reports of consecutive years.
  mutating func checkYears() {
    let successors = Successors(corpus)
    if !errorsOnly { findOutliers(successors) }
    var check = ChainCheck(successors, in: corpus)
    for chain in AuditChain.all where isWanted(chain.rule) {
      let (breaks, count) = check.breaks(of: chain, in: rows(chain.forms), of: corpus)
      note(chain.rule, judged: count, broken: breaks.count)
      for item in breaks { add(item, chain.rule, chain.subject, residual: item.residual) }
    }
  }

  private mutating func findOutliers(_ successors: Successors) {
    let check = OutlierCheck(corpus: corpus, rows: rows, successors: successors)
    for metric in OutlierCheck.metrics {
      outliers += check.outliers(of: metric).map { row, before, value in
        AuditReport.Outlier(
          subject: AuditReport.Subject(row, in: corpus), metric: metric, before: before,
          value: value)
      }
    }
  }

  /// The bounds of all blank and conflicting cells.
  mutating func boundCells() {
    bounds = corpus.rowsWithDoubtfulCells(among: rows).flatMap {
      CellBounds(row: $0, in: corpus).bounds
    }
  }

  private func isWanted(_ rule: Rule) -> Bool {
    !errorsOnly || rule.definition.severity == .error
  }

  private func rows(_ forms: Set<Form>) -> RowSet {
    let index = corpus.attributes.formIndex.match(Set(forms.map(\.code)))
    switch index {
    case .all: return rows
    case .none: return RowSet(ranges: [])
    case .some(let mask): return rows.masked(by: mask)
    }
  }

  private mutating func note(_ rule: Rule, judged count: Int, broken: Int) {
    guard count > 0 else { return }
    let known = judged[rule] ?? (0, 0)
    judged[rule] = (known.judged + count, known.broken + broken)
  }

  /// - Parameter residual: how much the subject's figure exceeds what the others give.
  private mutating func add(
    _ item: IdentityCheck.Break, _ rule: Rule, _ measure: Measure, residual: Int64
  ) {
    let found = corpus.column(measure)?[item.row]
    let (expected, overflow) = (found?.millionths ?? 0).subtractingReportingOverflow(residual)
    findings.append(
      (
        item.row,
        AuditReport.Row(
          subject: AuditReport.Subject(item.row, in: corpus), rule: rule, measure: measure,
          expected: found == nil || overflow ? nil : Quantity(millionths: expected), found: found)
      ))
  }

  /// What was found while reading, but for what the identities tell already.
  mutating func add(_ readings: [ParsedReport]) {
    let known = Set(AuditIdentity.all.map(\.rule))
    var positions: [Source: Int] = [:]
    rows.forEach { positions[corpus.attributes.sources[$0]] = $0 }
    for report in readings {
      guard let row = positions[report.source] else { continue }
      for finding in report.findings
      where !known.contains(finding.rule) && isWanted(finding.rule) {
        findings.append(
          (row, AuditReport.Row(subject: AuditReport.Subject(row, in: corpus), finding)))
        note(finding.rule, judged: 1, broken: 1)
      }
    }
  }
}

extension AuditReport.Subject {
  init(_ row: Int, in corpus: Corpus) {
    let report = corpus[row]
    self.init(
      year: report.year, organ: report.organ.name, division: report.organ.division,
      form: report.form, scope: report.scope, source: report.source.name)
  }
}

extension AuditReport.Row {
  fileprivate init(
    subject: AuditReport.Subject, rule: Rule, measure: Measure, expected: Quantity?,
    found: Quantity?
  ) {
    let values = (expected?.description ?? "…", found?.description ?? "…")
    let name = measure.currentTitle
    self.init(
      subject: subject, rule: rule, severity: rule.definition.severity, metric: measure.metric,
      applicant: measure.applicant, expected: expected, found: found,
      message: LocalizedText(
        zh: "\(name.zh)：其他数据推出 \(values.0)，报告为 \(values.1)",
        en: "\(name.en): the other figures give \(values.0), the report says \(values.1)."))
  }

  fileprivate init(subject: AuditReport.Subject, _ finding: Finding) {
    self.init(
      subject: subject, rule: finding.rule, severity: finding.severity,
      metric: finding.measure?.metric, applicant: finding.measure?.applicant,
      expected: finding.expected, found: finding.found, message: finding.message)
  }
}
