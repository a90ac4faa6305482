public import GXModel

/// Many reports in columns: immutable, in memory, safe to share between threads.
///
/// A row is a report, the live version of each; rows are sorted by year, division, organ and scope. A
/// column holds the figures of one measure. What each report says of itself is a ``ReportRow``.
///
///     let corpus = Corpus(reports: reports)
///     let rows = corpus.rows(in: CorpusSelection(years: 2019...2024, scopes: [.own]))
///     for group in corpus.groups(of: rows, by: [.year]) {
///       let total = corpus.column(Measure(.applicationsNew))?.aggregate(in: group.rows)
///     }
public struct Corpus: Sendable {
  /// The organs, by division and name; an ``OrganCode`` is a position here.
  public let organs: [CorpusOrgan]
  /// The reports that were not taken, and why.
  public let rejected: [RejectedReport]
  /// The versions of reports that a better one replaced.
  public let superseded: [Source]
  /// The measures that have a column, in the order of the catalogue, the total before applicants.
  public let measures: [Measure]
  package let attributes: RowAttributes
  private let columns: [Measure: Column]

  init(
    organs: [CorpusOrgan], rows: RowAttributes, columns: [Column],
    rejected: [RejectedReport] = [], superseded: [Source] = []
  ) {
    self.organs = organs
    self.rejected = rejected
    self.superseded = superseded
    attributes = rows
    self.columns = Dictionary(
      Column.sharingValidity(columns).map { ($0.measure, $0) },
      uniquingKeysWith: { first, _ in first })
    measures = MeasureCode.measures.filter { [columns = self.columns] in columns[$0] != nil }
  }

  /// A corpus of reports; those without form, year or organ are listed in ``rejected``.
  public init(reports: some Sequence<ParsedReport>) {
    var builder = CorpusBuilder()
    for report in reports { builder.append(report) }
    self = builder.finish()
  }

  /// The number of reports.
  public var rowCount: Int { attributes.count }

  /// Whether any report says of itself that its figures are synthetic.
  public var containsSynthetic: Bool { attributes.synthetic.population > 0 }

  /// The first and last reporting year; `nil` for an empty corpus.
  public var years: ClosedRange<Int>? {
    guard let first = attributes.years.first, let last = attributes.years.last else { return nil }
    return Int(first)...Int(last)
  }

  /// The figures of a measure; `nil` where no report gives it.
  public func column(_ measure: Measure) -> Column? { columns[measure] }

  /// What is known of a report beside its figures.
  public subscript(row: Int) -> ReportRow {
    let code = OrganCode(index: Int(attributes.organs[row]))
    return ReportRow(
      index: row, year: Int(attributes.years[row]), organCode: code, organ: organs[code.index],
      level: Level(code: attributes.levels[row]), form: form(at: row),
      scope: Scope(code: attributes.scopes[row]) ?? .own, isSynthetic: attributes.synthetic[row],
      published: attributes.published[row], source: attributes.sources[row])
  }

  /// The form of a report.
  public func form(at row: Int) -> Form { Form(code: attributes.forms[row]) ?? .n }

  /// What kind of statement a figure rests on; `notInForm` where the report's form has no such item,
  /// `nil` where the report could give the figure and does not.
  public func status(of measure: Measure, at row: Int) -> Status? {
    if let status = columns[measure]?.status(at: row) { return status }
    let form = form(at: row)
    return form == .n || measure.metric.definition.forms.contains(form) ? nil : .notInForm
  }
}
