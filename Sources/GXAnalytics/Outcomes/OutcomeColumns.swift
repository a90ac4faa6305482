import GXModel
import GXStore

/// The counts of the classes of outcomes for all rows of a corpus.
///
/// A report counts with all classes of its form or not at all.
struct OutcomeColumns: Sendable {
  let scheme: OutcomeScheme
  /// All classes that rows may have, in the order of the result.
  let classes: [OutcomeClass]
  let applicant: Applicant?
  private let columns: [FigureColumn?]
  private let total: FigureColumn
  /// The places of each form's classes among all, by the form's code.
  private let places: [[Int]]
  /// The sum of a report's classes; `incomplete` where any is missing or no count.
  private var sums: [Int]
  private var statuses: [Status]
  private static let incomplete = -1

  init(_ scheme: OutcomeScheme, applicant: Applicant?, in corpus: Corpus) {
    self.scheme = scheme
    self.applicant = applicant
    let classes = scheme.allClasses
    self.classes = classes
    columns = classes.map { item in
      guard case .metric(let metric) = item else { return nil }
      return FigureColumn(Measure(metric, applicant), in: corpus)
    }
    total = FigureColumn(Measure(scheme.total, applicant), in: corpus)
    places = Form.allCases.map { form in
      scheme.classes(under: form).compactMap(classes.firstIndex(of:))
    }
    sums = [Int](repeating: OutcomeColumns.incomplete, count: corpus.rowCount)
    statuses = [Status](repeating: .reported, count: corpus.rowCount)
    for row in 0..<corpus.rowCount { add(row, places[Int(corpus.definitions(at: row).code)]) }
  }

  /// Adds up a report's classes; a remainder is what the total leaves, which must not be less than none.
  private mutating func add(_ row: Int, _ places: [Int]) {
    guard !places.isEmpty else { return }
    var sum = 0
    var status = Status.reported
    var hasRemainder = false
    for place in places {
      guard let column = columns[place] else {
        hasRemainder = true
        continue
      }
      guard let figure = column[row], let count = figure.value.whole, count >= 0 else { return }
      let (next, overflow) = sum.addingReportingOverflow(count)
      guard !overflow else { return }
      sum = next
      status = status.joined(with: figure.status)
    }
    if hasRemainder {
      guard let stated = stated(row), stated >= sum else { return }
      sum = stated
    }
    sums[row] = sum
    statuses[row] = status
  }

  private func stated(_ row: Int) -> Int? { total[row].flatMap(\.value.whole) }

  /// Whether a report gives all classes that its form has.
  func isComplete(_ row: Int) -> Bool { sums[row] != OutcomeColumns.incomplete }

  /// The sum of a complete report's classes, and the most doubtful status among them.
  func sum(of row: Int) -> (count: Int, status: Status) { (sums[row], statuses[row]) }

  /// Whether a complete report states another total than the sum of its classes.
  func contradictsTotal(_ row: Int) -> Bool { stated(row).map { $0 != sums[row] } ?? false }

  /// Adds a complete report's count of each class that its form has to that of the class, or takes it away.
  func add(_ row: Int, times sign: Int = 1, to counts: inout [Int], in corpus: Corpus) {
    var rest = sums[row]
    var remainder: Int?
    for place in places[Int(corpus.definitions(at: row).code)] {
      guard let column = columns[place] else {
        remainder = place
        continue
      }
      let count = column[row].flatMap(\.value.whole) ?? 0
      counts[place] += sign * count
      rest -= count
    }
    if let remainder { counts[remainder] += sign * rest }
  }

  /// The figures that each class of a form is made of, less those that are taken from it, by place; and the
  /// figure that is all of them.
  func figures(
    under form: Form
  ) -> (classes: [(place: Int, added: [Measure], less: [Measure])], whole: Measure) {
    let whole = Measure(scheme.total, applicant)
    let metrics = places[Int(form.code)].compactMap { place -> (Int, Measure)? in
      guard case .metric(let metric) = classes[place] else { return nil }
      return (place, Measure(metric, applicant))
    }
    let named = metrics.map { (place: $0.0, added: [$0.1], less: [Measure]()) }
    let rest = places[Int(form.code)].filter { columns[$0] == nil }
      .map { (place: $0, added: [whole], less: metrics.map(\.1)) }
    return (named + rest, whole)
  }
}
