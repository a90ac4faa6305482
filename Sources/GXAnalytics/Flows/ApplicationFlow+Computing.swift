import GXModel
import GXStatistics
public import GXStore

extension ApplicationFlow {
  /// The flow that a query asks of a corpus; its rows are not divided.
  ///
  /// - Throws: ``AnalyticsError`` when the organ is not known, no report fits, or a grouping is asked
  ///   for.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    guard query.grouping == .none else { throw .notDivisible(query.grouping) }
    let columns = FlowColumns(in: corpus)
    let planned = try query.reports.planner(isByLevel: false)
      .covers(in: corpus) { columns.parts(of: $0, in: corpus) != nil }
    var years: [Int: FlowYear] = [:]
    var isSynthetic = false
    for planned in planned {
      planned.cover.rows.forEach { row in
        let year = Int(corpus.attributes.years[row])
        // Only the forms since 2019 have stocks and the groups of outcomes.
        guard planned.years.contains(year), corpus.definitions(at: row).hasFlow else { return }
        years[year, default: FlowYear(classes: columns.classes.count)]
          .add(columns.parts(of: row, in: corpus))
        if corpus.attributes.synthetic[row] { isSynthetic = true }
      }
    }
    self.query = query
    self.isSynthetic = isSynthetic
    rows = years.sorted { $0.key < $1.key }.map { $1.row(year: $0, columns.classes) }
    notes =
      (isSynthetic ? [.synthetic] : []) + ApplicationFlow.methods(rows)
      + CoverNotes(planned.map { ($0.cover, $0.level) }).all
      + rows.compactMap(ApplicationFlow.leftOut)
  }

  private static func methods(_ rows: [Row]) -> [Note] {
    let unsteady = rows.filter { $0.pace.assumption == .notSteady }.map { String($0.year) }
    let law = Note(
      .method,
      zh: "办结比为办理结果÷新收；积压天数为结转下年按当年进度办完所需天数；在办天数为平均存量÷每日新收（Little 定律），只在存量变动不超过新收一成的年份给出",
      en:
        "Clearance: outcomes ÷ received. Backlog: days that what is carried forward takes at the year's pace. Time in system: mean stock ÷ received a day (Little's law), only where the stock changed by at most a tenth of what was received."
    )
    let left = Note(
      .excluded, zh: "存量变动过大，不给出在办天数：\(unsteady.joined(separator: "、"))年",
      en:
        "No time in system, because the stock changed too much: \(unsteady.joined(separator: ", "))."
    )
    return [
      Note(
        .method, zh: "只加总各部分齐全且收支平衡的报告：新收＋上年结转＝办理结果＋结转下年",
        en:
          "Adds only reports that give every part and balance: received + carried in = outcomes + carried forward."
      ), law,
    ] + (unsteady.isEmpty ? [] : [left])
  }

  private static func leftOut(_ row: Row) -> Note? {
    let reasons = [
      (row.incomplete, LocalizedText(zh: "缺项", en: "for want of a part")),
      (row.unbalanced, LocalizedText(zh: "不平衡", en: "as not balanced")),
    ].filter { $0.0 > 0 }
    guard !reasons.isEmpty else { return nil }
    let zh = reasons.map { "\($1.zh)\($0)份" }
    let en = reasons.map { "\($1.en): \($0.counted("report"))" }
    return Note(
      .excluded, zh: "\(row.year)年未计入：\(zh.joined(separator: "、"))",
      en: "\(row.year): left out \(en.joined(separator: "; ")).")
  }
}

extension Form {
  /// Whether the form has the stocks and the groups of outcomes of the table since 2019.
  fileprivate var hasFlow: Bool {
    switch self {
    case .c, .d, .n: true
    case .a, .b: false
    }
  }
}

/// The columns that a flow is made of.
private struct FlowColumns {
  /// One report's parts.
  struct Parts {
    let carriedIn: Int
    let received: Int
    let outcomes: [Int]
    let carriedForward: Int

    var isBalanced: Bool {
      let sum = outcomes.reduce(carriedForward) { $0.addingReportingOverflow($1).partialValue }
      return carriedIn.addingReportingOverflow(received).partialValue == sum
    }
  }

  let classes: [OutcomeClass]
  /// The places of the classes among those of all forms.
  private let places: [Int]
  private let outcomes: OutcomeColumns
  private let carriedIn: FigureColumn
  private let received: FigureColumn
  private let carriedForward: FigureColumn

  init(in corpus: Corpus) {
    let scheme = OutcomeScheme(detail: .groups)
    outcomes = OutcomeColumns(scheme, applicant: nil, in: corpus)
    classes = scheme.classes(under: .d)
    places = classes.compactMap(outcomes.classes.firstIndex(of:))
    carriedIn = FigureColumn(Measure(.applicationsCarriedIn), in: corpus)
    received = FigureColumn(Measure(.applicationsNew), in: corpus)
    carriedForward = FigureColumn(Measure(.applicationsCarriedOut), in: corpus)
  }

  /// nil where a part is missing or no count.
  func parts(of row: Int, in corpus: Corpus) -> Parts? {
    guard outcomes.isComplete(row), let carriedIn = count(carriedIn, row),
      let received = count(received, row), let carriedForward = count(carriedForward, row)
    else { return nil }
    var counts = [Int](repeating: 0, count: outcomes.classes.count)
    outcomes.add(row, to: &counts, in: corpus)
    return Parts(
      carriedIn: carriedIn, received: received, outcomes: places.map { counts[$0] },
      carriedForward: carriedForward)
  }

  private func count(_ column: FigureColumn, _ row: Int) -> Int? {
    column[row].flatMap(\.value.whole).flatMap { $0 >= 0 ? $0 : nil }
  }
}

/// What the reports of a year add up to.
private struct FlowYear {
  private var carriedIn = 0
  private var received = 0
  private var outcomes: [Int]
  private var carriedForward = 0
  private var organs = 0
  private var incomplete = 0
  private var unbalanced = 0

  init(classes: Int) { outcomes = [Int](repeating: 0, count: classes) }

  mutating func add(_ parts: FlowColumns.Parts?) {
    guard let parts else { return incomplete += 1 }
    guard parts.isBalanced else { return unbalanced += 1 }
    // Counts of cases are far from the bounds of an integer; what passes them is no balance.
    let (due, overflow) = (carriedIn + received).addingReportingOverflow(
      parts.carriedIn.addingReportingOverflow(parts.received).partialValue)
    guard !overflow, due >= 0 else { return unbalanced += 1 }
    carriedIn += parts.carriedIn
    received += parts.received
    for index in outcomes.indices { outcomes[index] += parts.outcomes[index] }
    carriedForward += parts.carriedForward
    organs += 1
  }

  private static func days(in year: Int) -> Double {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 366 : 365
  }

  func row(year: Int, _ classes: [OutcomeClass]) -> ApplicationFlow.Row {
    ApplicationFlow.Row(
      year: year, carriedIn: carriedIn, received: received,
      outcomes: zip(classes, outcomes).map { .init(outcome: $0, count: $1) },
      carriedForward: carriedForward, organs: organs, incomplete: incomplete,
      unbalanced: unbalanced,
      pace: ApplicationFlow.Pace(
        Flow(
          opening: carriedIn, arrivals: received, departures: outcomes.reduce(0, +),
          closing: carriedForward, days: FlowYear.days(in: year))))
  }
}
