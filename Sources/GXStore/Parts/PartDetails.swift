import GXModel

/// Observations with their evidence, findings, unread parts and repairs of a part's batch.
struct PartDetails {
  private let observations: ObservationReader
  private let findings: FindingReader
  private let unread: UnreadReader
  /// `nil` in parts that were written before repairs were kept.
  private let repairs: RepairReader?

  init(_ batch: ArrowBatchView, _ dictionaries: [Int: [String]]) throws(ArrowError) {
    guard let observations = batch["observations"], let findings = batch["findings"],
      let unread = batch["unread"]
    else { throw .column("observations") }
    self.observations = try ObservationReader(observations, dictionaries)
    self.findings = try FindingReader(findings, dictionaries)
    self.unread = try UnreadReader(unread)
    repairs = try batch["repairs"].map(RepairReader.init)
  }

  /// A report with what belongs to its row.
  func complete(_ report: ParsedReport, at row: Int) throws(ArrowError) -> ParsedReport {
    var report = report
    for element in observations.ranges[row] {
      report.observations.append(try observations.observation(at: element))
    }
    for element in findings.ranges[row] {
      report.findings.append(try findings.finding(at: element))
    }
    report.unread = unread.ranges[row].map { unread.part(at: $0) }
    if let repairs {
      for element in repairs.ranges[row] {
        report.repairs.append(try repairs.repair(at: element))
      }
    }
    return report
  }
}

private struct ObservationReader {
  let ranges: [Range<Int>]
  private let metric: CategoryColumn<Metric>
  private let applicant: CategoryColumn<Applicant>
  private let value: QuantityColumn
  private let status: CategoryColumn<Status>
  private let origin: CategoryColumn<Observation.Origin>
  private let scope: CategoryColumn<Scope>
  private let preferred: BoolColumn
  private let line, column, page, table, row, cell: NumberColumn<Int32>
  private let byteStart, byteEnd: NumberColumn<Int64>
  private let text: StringColumn

  init(_ list: ArrowColumnView, _ dictionaries: [Int: [String]]) throws(ArrowError) {
    let (ranges, elements) = try list.lists()
    self.ranges = ranges
    metric = try CategoryColumn(elements.child("metric"), dictionaries)
    applicant = try CategoryColumn(elements.child("applicant"), dictionaries)
    value = try QuantityColumn(elements.child("value"))
    status = try CategoryColumn(elements.child("status"), dictionaries)
    origin = try CategoryColumn(elements.child("origin"), dictionaries)
    scope = try CategoryColumn(elements.child("scope"), dictionaries)
    preferred = try BoolColumn(elements.child("preferred"))
    line = try NumberColumn(elements.child("line"))
    column = try NumberColumn(elements.child("column"))
    byteStart = try NumberColumn(elements.child("byte_start"))
    byteEnd = try NumberColumn(elements.child("byte_end"))
    page = try NumberColumn(elements.child("page"))
    table = try NumberColumn(elements.child("table"))
    row = try NumberColumn(elements.child("row"))
    cell = try NumberColumn(elements.child("cell"))
    text = try StringColumn(elements.child("text"))
  }

  func observation(at element: Int) throws(ArrowError) -> Observation {
    guard let metric = metric[element], let status = status[element],
      let origin = origin[element]
    else { throw .malformed("observations") }
    let measure = Measure(metric, applicant[element])
    let evidence = evidence(at: element)
    var observation: Observation
    if let value = value[element] {
      guard status.hasValue else { throw .malformed("observations.status") }
      observation = Observation(
        measure, value: value, status: status, origin: origin, scope: scope[element],
        evidence: evidence)
    } else {
      guard let reason = MissingReason(status) else { throw .malformed("observations.status") }
      observation = Observation(
        measure, without: reason, origin: origin, scope: scope[element], evidence: evidence)
    }
    observation.isPreferred = preferred[element]
    return observation
  }

  private func evidence(at element: Int) -> Evidence {
    let start = max(0, Int(byteStart[element] ?? 0))
    var position: CellPosition?
    if let table = table[element], let row = row[element], let cell = cell[element] {
      position = CellPosition(table: Int(table), row: Int(row), column: Int(cell))
    }
    return Evidence(
      line: Int(line[element] ?? 0), column: Int(column[element] ?? 0),
      bytes: start..<max(start, Int(byteEnd[element] ?? 0)), page: page[element].map(Int.init),
      cell: position, text: text[element] ?? "")
  }
}

private struct FindingReader {
  let ranges: [Range<Int>]
  private let rule: CategoryColumn<Rule>
  private let metric: CategoryColumn<Metric>
  private let applicant: CategoryColumn<Applicant>
  private let expected, found: QuantityColumn
  private let chinese, english: StringColumn

  init(_ list: ArrowColumnView, _ dictionaries: [Int: [String]]) throws(ArrowError) {
    let (ranges, elements) = try list.lists()
    self.ranges = ranges
    rule = try CategoryColumn(elements.child("rule"), dictionaries)
    metric = try CategoryColumn(elements.child("metric"), dictionaries)
    applicant = try CategoryColumn(elements.child("applicant"), dictionaries)
    expected = try QuantityColumn(elements.child("expected"))
    found = try QuantityColumn(elements.child("found"))
    chinese = try StringColumn(elements.child("message_zh"))
    english = try StringColumn(elements.child("message_en"))
  }

  func finding(at element: Int) throws(ArrowError) -> Finding {
    guard let rule = rule[element] else { throw .malformed("findings") }
    return Finding(
      rule: rule, measure: metric[element].map { Measure($0, applicant[element]) },
      expected: expected[element], found: found[element],
      message: LocalizedText(zh: chinese[element] ?? "", en: english[element] ?? ""))
  }
}

private struct UnreadReader {
  let ranges: [Range<Int>]
  private let line: NumberColumn<Int32>
  private let text, reason: StringColumn

  init(_ list: ArrowColumnView) throws(ArrowError) {
    let (ranges, elements) = try list.lists()
    self.ranges = ranges
    line = try NumberColumn(elements.child("line"))
    text = try StringColumn(elements.child("text"))
    reason = try StringColumn(elements.child("reason"))
  }

  func part(at element: Int) -> UnreadPart {
    UnreadPart(
      line: Int(line[element] ?? 0), text: text[element] ?? "", reason: reason[element] ?? "")
  }
}

private struct RepairReader {
  let ranges: [Range<Int>]
  private let line, column: NumberColumn<Int32>
  private let kind, before, after: StringColumn

  init(_ list: ArrowColumnView) throws(ArrowError) {
    let (ranges, elements) = try list.lists()
    self.ranges = ranges
    kind = try StringColumn(elements.child("rule"))
    line = try NumberColumn(elements.child("line"))
    column = try NumberColumn(elements.child("column"))
    before = try StringColumn(elements.child("before"))
    after = try StringColumn(elements.child("after"))
  }

  func repair(at element: Int) throws(ArrowError) -> TextRepair {
    guard let kind = kind[element].flatMap(TextRepair.Kind.init) else {
      throw .malformed("repairs.rule")
    }
    return TextRepair(
      kind, line: Int(line[element] ?? 0), column: Int(column[element] ?? 0),
      before: before[element] ?? "", after: after[element] ?? "")
  }
}
