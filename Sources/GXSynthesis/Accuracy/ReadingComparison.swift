public import GXModel

/// What a reader made of one document, figure by figure, beside what the document states.
public struct ReadingComparison: Sendable {
  /// A figure that the reader got wrong.
  public struct Failure: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// Stated, and not read.
      case missing
      /// Read with another value.
      case wrong
      /// Read where nothing is stated.
      case spurious
    }

    public let kind: Kind
    public let measure: Measure
    public let expected: Quantity?
    public let found: Quantity?
    /// The text that the reader took it from.
    public let text: String?
  }

  /// How many figures the document states.
  public let stated: Int
  /// How many the reader gives as the ones that count.
  public let found: Int
  public let failures: [Failure]
  /// The metadata that differ: `organ`, `division`, `level`, `year`, `form`, `scope`, `period`, `published`.
  public let wrongMetadata: [String]

  /// Compares the observations that count; those that the reader derived itself are no statements.
  ///
  /// - Parameters:
  ///   - truth: what the document states.
  ///   - read: `nil` when the reader refused the document.
  public init(truth: ParsedReport, read: ParsedReport?) {
    let expected = ReadingComparison.counting(truth)
    let actual = read.map(ReadingComparison.counting) ?? [:]
    stated = expected.count
    found = actual.count
    failures = ReadingComparison.failures(expected, actual)
    wrongMetadata = ReadingComparison.wrongMetadata(truth, read)
  }

  public func count(_ kind: Failure.Kind) -> Int { failures.count { $0.kind == kind } }

  private struct Key: Hashable {
    let measure: Measure
    /// The scope where it is not the report's, whose own mistake counts once, as metadata.
    let scope: Scope?
  }

  private static func counting(_ report: ParsedReport) -> [Key: Observation] {
    Dictionary(
      report.observations
        .filter { $0.value != nil && $0.status != .derived && $0.isPreferred ?? true }
        .map { observation in
          let scope = observation.scope == report.scope ? nil : observation.scope
          return (Key(measure: observation.measure, scope: scope), observation)
        },
      uniquingKeysWith: { first, _ in first })
  }

  /// The failures in the order of the catalogue.
  private static func failures(
    _ expected: [Key: Observation], _ actual: [Key: Observation]
  ) -> [Failure] {
    var failures: [Failure] = []
    for key in Set(expected.keys).union(actual.keys) {
      let (wanted, got) = (expected[key]?.value, actual[key]?.value)
      guard wanted != got else { continue }
      let kind: Failure.Kind = got == nil ? .missing : wanted == nil ? .spurious : .wrong
      failures.append(
        Failure(
          kind: kind, measure: key.measure, expected: wanted, found: got,
          text: actual[key]?.evidence.text))
    }
    return failures.sorted {
      ($0.measure.order, $0.kind.rawValue) < ($1.measure.order, $1.kind.rawValue)
    }
  }

  private static func wrongMetadata(_ truth: ParsedReport, _ read: ParsedReport?) -> [String] {
    guard let read else { return ["report"] }
    let fields: [(String, Bool)] = [
      ("organ", truth.organ?.name == read.organ?.name),
      ("division", truth.division == read.division), ("level", truth.level == read.level),
      ("year", truth.year == read.year), ("form", truth.form == read.form),
      ("scope", truth.scope == read.scope), ("period", truth.period == read.period),
      ("published", truth.published == read.published),
      ("synthetic", truth.isSynthetic == read.isSynthetic),
    ]
    return fields.filter { !$0.1 }.map(\.0)
  }
}

extension Measure {
  /// A key that sorts as the catalogue does, applicants in the order of the form.
  fileprivate var order: Int {
    let columns = Applicant.allCases.count + 1
    let row = Metric.allCases.firstIndex(of: metric) ?? 0
    return row * columns + (applicant.flatMap(Applicant.allCases.firstIndex) ?? columns - 1)
  }
}
