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
        add(item, of: identity)
        if identity.isHardEquation { broken.insert(item.row) }
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
      for item in breaks {
        let found = corpus.column(chain.subject)?[item.row]
        add(
          item.row, chain.rule, chain.subject, expected: found?.subtracting(item.residual),
          found: found)
      }
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

  /// Figures out of their range, and aggregate reports that are less than their members'.
  mutating func checkRanges() {
    for result in RangeCheck(corpus: corpus, rows: rows).results where isWanted(result.rule) {
      note(result.rule, judged: result.judged, broken: result.breaks.count)
      for item in result.breaks {
        let found = corpus.column(item.measure)?[item.row]
        add(
          item.row, item.rule, item.measure, expected: item.expected, found: found,
          message: AuditMessages.range(item.rule, item.measure, found: found))
      }
    }
    guard isWanted(.regionAggregate) else { return }
    let check = RegionCheck(corpus: corpus, rows: rows)
    for metric in RegionCheck.metrics {
      let (breaks, judged) = check.breaks(of: metric)
      note(.regionAggregate, judged: judged, broken: breaks.count)
      for item in breaks {
        let found = corpus.column(Measure(metric))?[item.row]
        add(
          item.row, .regionAggregate, Measure(metric), expected: item.members, found: found,
          message: AuditMessages.region(Measure(metric), members: item.members, found: found))
      }
    }
  }

  /// The bounds of all blank and conflicting cells.
  mutating func boundCells() {
    bounds = rows.masked(by: corpus.doubtfulReports).indices.flatMap {
      CellBounds(row: $0, corpus: corpus).bounds
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

  private mutating func add(_ item: IdentityCheck.Break, of identity: AuditIdentity) {
    let found = corpus.column(identity.subject)?[item.row]
    guard case .unequal = identity.relation else {
      let isAdded = identity.terms.first { $0.measure == identity.subject }?.isAdded ?? true
      let expected = found?.subtracting(isAdded ? item.residual : -item.residual)
      return add(item.row, identity.rule, identity.subject, expected: expected, found: found)
    }
    add(
      item.row, identity.rule, identity.subject, expected: nil, found: found,
      message: AuditMessages.misread(identity.subject, found: found))
  }

  private mutating func add(
    _ row: Int, _ rule: Rule, _ measure: Measure, expected: Quantity?, found: Quantity?,
    message: LocalizedText? = nil
  ) {
    findings.append(
      (
        row,
        AuditReport.Row(
          subject: AuditReport.Subject(row, in: corpus), rule: rule,
          severity: rule.definition.severity, metric: measure.metric,
          applicant: measure.applicant, expected: expected, found: found,
          message: message
            ?? AuditMessages.identity(measure, expected: expected, found: found))
      ))
  }

  /// What was found while reading, but for what the identities tell already.
  mutating func add(_ readings: [AuditReport.Reading]) {
    let known = Set(AuditIdentity.all.map(\.rule) + RangeCheck.rules)
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
  fileprivate init(subject: AuditReport.Subject, _ finding: Finding) {
    self.init(
      subject: subject, rule: finding.rule, severity: finding.severity,
      metric: finding.measure?.metric, applicant: finding.measure?.applicant,
      expected: finding.expected, found: finding.found, message: finding.message)
  }
}

extension Quantity {
  /// `nil` where the difference cannot be held.
  fileprivate func subtracting(_ millionths: Int64) -> Quantity? {
    let (value, overflow) = self.millionths.subtractingReportingOverflow(millionths)
    return overflow ? nil : Quantity(millionths: value)
  }
}
