import GXModel
import GXStore

/// The figures of a measure for all rows of a corpus, composites and groups computed where the report's
/// form states them only in parts.
///
/// Parts that are complete win over a stated figure: where a form prints no cell for a sum, what a report
/// states of it comes from prose. A sum of which a part is missing is missing.
struct FigureColumn: Sendable {
  let measure: Measure
  private var millionths: [Int64]
  private var statuses: [Status?]
  /// Rows whose figure is a sum of others.
  private(set) var derivedRows = 0

  init(_ measure: Measure, in corpus: Corpus) {
    self.measure = measure
    millionths = Array(repeating: 0, count: corpus.rowCount)
    statuses = Array(repeating: nil, count: corpus.rowCount)
    fill(from: corpus)
    for form in Form.allCases {
      guard let addends = measure.metric.addends(in: form), !addends.isEmpty else { continue }
      derive(addends.map { Measure($0, measure.applicant) }, form: form, in: corpus)
    }
  }

  /// The figure of a row; `nil` where there is none.
  subscript(row: Int) -> (value: Quantity, status: Status)? {
    statuses[row].map { (Quantity(millionths: millionths[row]), $0) }
  }

  private mutating func fill(from corpus: Corpus) {
    guard let column = corpus.column(measure) else { return }
    column.forEach(in: corpus.rows()) { row, value in
      millionths[row] = value.millionths
      statuses[row] = .reported
    }
    for (row, status) in zip(column.statuses.rows, column.statuses.statuses)
    where status.hasValue && statuses[Int(row)] != nil {
      statuses[Int(row)] = status
    }
  }

  private mutating func derive(_ addends: [Measure], form: Form, in corpus: Corpus) {
    var sums = [Int64](repeating: 0, count: corpus.rowCount)
    var found = [UInt8](repeating: 0, count: corpus.rowCount)
    var joined = [Status](repeating: .derived, count: corpus.rowCount)
    let rows = corpus.rows(in: CorpusSelection(forms: [form, .n]))
    for addend in addends {
      guard let column = corpus.column(addend) else { return }
      column.forEach(in: rows) { row, value in
        let (sum, overflow) = sums[row].addingReportingOverflow(value.millionths)
        guard !overflow else { return }
        sums[row] = sum
        found[row] += 1
      }
      for (row, status) in zip(column.statuses.rows, column.statuses.statuses)
      where status.hasValue {
        joined[Int(row)] = joined[Int(row)].joined(with: status)
      }
    }
    rows.forEach { row in
      guard Int(found[row]) == addends.count, corpus.definitions(at: row) == form else { return }
      millionths[row] = sums[row]
      statuses[row] = joined[row]
      derivedRows += 1
    }
  }
}

extension Form {
  /// All forms in an array made once, because every report asks for its own.
  fileprivate static let byCode = Form.allCases
}

extension Corpus {
  /// The form whose definitions a report follows.
  func definitions(at row: Int) -> Form {
    let code = Int(attributes.forms[row])
    let form = Form.byCode.indices.contains(code) ? Form.byCode[code] : .n
    return form.definitions(in: Int(attributes.years[row]))
  }

  /// Whether any of some rows is of a report that says its figures are synthetic.
  func containsSynthetic(in rows: some Sequence<Int>) -> Bool {
    rows.contains { attributes.synthetic[$0] }
  }
}
