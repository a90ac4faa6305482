import GXModel

/// Reports as the bytes of a part.
enum PartEncoder {
  /// Rows in a batch; bounds what a reader holds at a time.
  private static let batchSize = 4_096

  static func bytes(of reports: ArraySlice<ParsedReport>) throws(ArrowError) -> [UInt8] {
    var writer = try ArrowFileWriter(
      schema: PartSchema.schema, dictionaries: PartSchema.dictionaries)
    var rest = reports
    while !rest.isEmpty {
      var columns = ReportColumns()
      for report in rest.prefix(batchSize) { columns.append(report) }
      try writer.append(try columns.finish())
      rest = rest.dropFirst(batchSize)
    }
    return writer.finish()
  }
}

/// The columns of reports, in the order of the schema.
private struct ReportColumns {
  private var count = 0
  private var source = TextColumnBuilder()
  private var sha256 = TextColumnBuilder()
  private var title = TextColumnBuilder()
  private var organ = TextColumnBuilder()
  private var organAsWritten = TextColumnBuilder()
  private var division = IntegerColumnBuilder<Int32>()
  private var level = IntegerColumnBuilder<Int16>()
  private var year = IntegerColumnBuilder<Int32>()
  private var periodFrom = IntegerColumnBuilder<Int32>()
  private var periodTo = IntegerColumnBuilder<Int32>()
  private var published = IntegerColumnBuilder<Int32>()
  private var form = IntegerColumnBuilder<Int16>()
  private var scope = IntegerColumnBuilder<Int16>()
  private var synthetic = BoolColumnBuilder()
  private var observationCounts = ListColumnBuilder()
  private var observations = ObservationColumns()
  private var findingCounts = ListColumnBuilder()
  private var findings = FindingColumns()
  private var unreadCounts = ListColumnBuilder()
  private var unread = UnreadColumns()
  private var repairCounts = ListColumnBuilder()
  private var repairs = RepairColumns()

  mutating func append(_ report: ParsedReport) {
    count += 1
    source.append(report.source.name)
    sha256.append(report.source.sha256)
    title.append(report.title)
    organ.append(report.organ?.name)
    organAsWritten.append(report.organ?.asWritten)
    division.append(report.division?.number)
    level.append(Categories.level.code(report.level))
    year.append(report.year.flatMap(Int32.init(exactly:)))
    periodFrom.append(report.period?.from.daysSince1970)
    periodTo.append(report.period?.to.daysSince1970)
    published.append(report.published?.daysSince1970)
    form.append(Categories.form.code(report.form))
    scope.append(Categories.scope.code(report.scope))
    synthetic.append(report.isSynthetic)
    observationCounts.append(count: report.observations.count)
    for observation in report.observations { observations.append(observation) }
    findingCounts.append(count: report.findings.count)
    for finding in report.findings { findings.append(finding) }
    unreadCounts.append(count: report.unread.count)
    for part in report.unread { unread.append(part) }
    repairCounts.append(count: report.repairs.count)
    for repair in report.repairs { repairs.append(repair) }
  }

  func finish() throws(ArrowError) -> ArrowBatch {
    ArrowBatch(
      length: count,
      columns: [
        try source.finish(name: "source"), try sha256.finish(name: "sha256"),
        try title.finish(name: "title"), try organ.finish(name: "organ"),
        try organAsWritten.finish(name: "organ_as_written"), division.finish(), level.finish(),
        year.finish(), periodFrom.finish(), periodTo.finish(), published.finish(), form.finish(),
        scope.finish(), synthetic.finish(),
        try observationCounts.finish(name: "observations", elements: try observations.finish()),
        try findingCounts.finish(name: "findings", elements: try findings.finish()),
        try unreadCounts.finish(name: "unread", elements: try unread.finish()),
        try repairCounts.finish(name: "repairs", elements: try repairs.finish()),
      ])
  }
}

private struct ObservationColumns {
  private var metric = IntegerColumnBuilder<Int16>()
  private var applicant = IntegerColumnBuilder<Int16>()
  private var value = DecimalColumnBuilder()
  private var status = IntegerColumnBuilder<Int16>()
  private var origin = IntegerColumnBuilder<Int16>()
  private var scope = IntegerColumnBuilder<Int16>()
  private var preferred = BoolColumnBuilder()
  private var line = IntegerColumnBuilder<Int32>()
  private var column = IntegerColumnBuilder<Int32>()
  private var byteStart = IntegerColumnBuilder<Int64>()
  private var byteEnd = IntegerColumnBuilder<Int64>()
  private var page = IntegerColumnBuilder<Int32>()
  private var table = IntegerColumnBuilder<Int32>()
  private var row = IntegerColumnBuilder<Int32>()
  private var cell = IntegerColumnBuilder<Int32>()
  private var text = TextColumnBuilder()

  mutating func append(_ observation: Observation) {
    let evidence = observation.evidence
    metric.append(Categories.metric.code(observation.metric))
    applicant.append(Categories.applicant.code(observation.applicant))
    value.append(observation.value?.millionths)
    status.append(Categories.status.code(observation.status))
    origin.append(Categories.origin.code(observation.origin))
    scope.append(Categories.scope.code(observation.scope))
    preferred.append(observation.isPreferred)
    line.append(Int32(clamping: evidence.line))
    column.append(Int32(clamping: evidence.column))
    byteStart.append(Int64(evidence.bytes.lowerBound))
    byteEnd.append(Int64(evidence.bytes.upperBound))
    page.append(evidence.page.map(Int32.init(clamping:)))
    table.append(evidence.cell.map { Int32(clamping: $0.table) })
    row.append(evidence.cell.map { Int32(clamping: $0.row) })
    cell.append(evidence.cell.map { Int32(clamping: $0.column) })
    text.append(evidence.text)
  }

  func finish() throws(ArrowError) -> [ArrowArray] {
    [
      metric.finish(), applicant.finish(), value.finish(), status.finish(), origin.finish(),
      scope.finish(), preferred.finish(), line.finish(), column.finish(), byteStart.finish(),
      byteEnd.finish(), page.finish(), table.finish(), row.finish(), cell.finish(),
      try text.finish(name: "observations.text"),
    ]
  }
}

private struct FindingColumns {
  private var rule = IntegerColumnBuilder<Int16>()
  private var metric = IntegerColumnBuilder<Int16>()
  private var applicant = IntegerColumnBuilder<Int16>()
  private var expected = DecimalColumnBuilder()
  private var found = DecimalColumnBuilder()
  private var chinese = TextColumnBuilder()
  private var english = TextColumnBuilder()

  mutating func append(_ finding: Finding) {
    rule.append(Categories.rule.code(finding.rule))
    metric.append(Categories.metric.code(finding.measure?.metric))
    applicant.append(Categories.applicant.code(finding.measure?.applicant))
    expected.append(finding.expected?.millionths)
    found.append(finding.found?.millionths)
    chinese.append(finding.message.zh)
    english.append(finding.message.en)
  }

  func finish() throws(ArrowError) -> [ArrowArray] {
    [
      rule.finish(), metric.finish(), applicant.finish(), expected.finish(), found.finish(),
      try chinese.finish(name: "findings.message_zh"),
      try english.finish(name: "findings.message_en"),
    ]
  }
}

private struct UnreadColumns {
  private var line = IntegerColumnBuilder<Int32>()
  private var text = TextColumnBuilder()
  private var reason = TextColumnBuilder()

  mutating func append(_ part: UnreadPart) {
    line.append(Int32(clamping: part.line))
    text.append(part.text)
    reason.append(part.reason)
  }

  func finish() throws(ArrowError) -> [ArrowArray] {
    [
      line.finish(), try text.finish(name: "unread.text"),
      try reason.finish(name: "unread.reason"),
    ]
  }
}

private struct RepairColumns {
  private var kind = TextColumnBuilder()
  private var line = IntegerColumnBuilder<Int32>()
  private var column = IntegerColumnBuilder<Int32>()
  private var before = TextColumnBuilder()
  private var after = TextColumnBuilder()

  mutating func append(_ repair: TextRepair) {
    kind.append(repair.kind.rawValue)
    line.append(Int32(clamping: repair.line))
    column.append(Int32(clamping: repair.column))
    before.append(repair.before)
    after.append(repair.after)
  }

  func finish() throws(ArrowError) -> [ArrowArray] {
    [
      try kind.finish(name: "repairs.rule"), line.finish(), column.finish(),
      try before.finish(name: "repairs.before"), try after.finish(name: "repairs.after"),
    ]
  }
}
