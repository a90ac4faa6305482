import GXModel
import GXStore

/// The counts of the classes of outcomes for all rows of a corpus.
struct OutcomeColumns: Sendable {
  let scheme: OutcomeScheme
  /// All classes that rows may have, in the order of the result.
  let classes: [OutcomeClass]
  private let columns: [FigureColumn?]
  private let total: FigureColumn
  /// The positions of each form's classes.
  private let positions: [Form: [Int]]

  init(_ scheme: OutcomeScheme, applicant: Applicant?, in corpus: Corpus) {
    self.scheme = scheme
    let classes = scheme.allClasses
    self.classes = classes
    columns = classes.map { item in
      guard case .metric(let metric) = item else { return nil }
      return FigureColumn(Measure(metric, applicant), in: corpus)
    }
    total = FigureColumn(Measure(scheme.total, applicant), in: corpus)
    var positions: [Form: [Int]] = [:]
    for form in Form.allCases {
      positions[form] = scheme.classes(under: form).compactMap(classes.firstIndex(of:))
    }
    self.positions = positions
  }

  /// One report's outcomes.
  struct Counts {
    /// In the order of ``OutcomeColumns/classes``; those that the form lacks are 0.
    var values: [Int]
    var sum = 0
    var status = Status.reported
    /// Whether the report states another total than the sum of its classes.
    var contradictsTotal = false
  }

  /// Whether a report gives all classes that its form has.
  func isComplete(_ row: Int, in corpus: Corpus) -> Bool { counts(of: row, in: corpus) != nil }

  /// The counts of a report; `nil` where any class of its form is missing, no count, or more than the
  /// total leaves.
  func counts(of row: Int, in corpus: Corpus) -> Counts? {
    guard let places = positions[corpus.definitions(at: row)], !places.isEmpty else { return nil }
    var counts = Counts(values: [Int](repeating: 0, count: classes.count))
    var remainder: Int?
    for place in places {
      guard let column = columns[place] else {
        remainder = place
        continue
      }
      guard let figure = column[row], let count = figure.value.whole, count >= 0,
        counts.add(count, at: place)
      else { return nil }
      counts.status = counts.status.joined(with: figure.status)
    }
    let stated = total[row].flatMap(\.value.whole)
    if let remainder {
      guard let stated, stated >= counts.sum, counts.add(stated - counts.sum, at: remainder) else {
        return nil
      }
    }
    counts.contradictsTotal = stated.map { $0 != counts.sum } ?? false
    return counts
  }
}

extension OutcomeColumns.Counts {
  /// Adds a count; `false` when the sum cannot be held.
  fileprivate mutating func add(_ count: Int, at place: Int) -> Bool {
    let (sum, overflow) = sum.addingReportingOverflow(count)
    guard !overflow else { return false }
    self.sum = sum
    values[place] = count
    return true
  }
}
