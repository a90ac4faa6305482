public import GXModel

/// A question put to a corpus: which reports, grouped by what, and what is asked of each group.
///
///     let query = CorpusQuery(
///       CorpusSelection(years: 2021...2025), by: [.province],
///       asking: [.ratio(of: [Measure(.outcomeGranted), Measure(.outcomePartial)],
///                       to: [Measure(.outcomeTotal)])])
///     for row in try corpus.run(query).rows { print(row.key, row.answers) }
public struct CorpusQuery: Hashable, Sendable {
  public var selection: CorpusSelection
  /// The figure that organs must have in every year of the selection; others are left out.
  public var panel: Measure?
  public var grouping: Set<GroupingAttribute>
  /// What is asked of each group, answered in this order.
  public var questions: [Question]

  public init(
    _ selection: CorpusSelection = .all, panel: Measure? = nil,
    by grouping: Set<GroupingAttribute> = [], asking questions: [Question]
  ) {
    self.selection = selection
    self.panel = panel
    self.grouping = grouping
    self.questions = questions
  }
}

/// What may be asked of a group of reports.
public enum Question: Hashable, Sendable {
  /// The number of reports, and of different organs among them.
  case organs
  /// The exact sum, the number of reports with and without a value, and the mean.
  case sum(Measure)
  /// As ``sum(_:)``, with the smallest and the largest value.
  case summary(Measure)
  /// Exact quantiles by linear interpolation between order statistics (type 7).
  case quantiles(Measure, [Double])
  /// How many values lie in each bin between ascending edges; half-open, the last one closed.
  case histogram(Measure, edges: [Quantity])
  /// The Gini coefficient over reports, with the factor n ∕ (n − 1).
  case gini(Measure)
  /// The ratio of two sums over the reports that have every figure of both.
  case ratio(of: [Measure], to: [Measure])
  /// The organs with the largest sums, of equal ones the first in the order of organs.
  case top(Measure, count: Int)
  /// How many reports break any of some identities.
  case broken([FigureIdentity])
  /// How many reports differ so much from the same organ's report of the year before.
  case changed(Measure, ChangeCondition)

  /// The question put to each applicant's column, the total's first.
  public static func byApplicant(
    _ metric: Metric, _ question: (Measure) -> Question
  ) -> [Question] {
    ([nil] + Applicant.allCases.map(Optional.some)).map { question(Measure(metric, $0)) }
  }
}

/// An identity between figures of one report: two sums that must be equal.
public struct FigureIdentity: Hashable, Sendable {
  public let left: [Measure]
  public let right: [Measure]

  public init(_ left: [Measure], equals right: [Measure]) {
    self.left = left
    self.right = right
  }

  /// `T3.balance`: what came in went out or was carried forward, in the total and each applicant column.
  public static let applicationBalance: [FigureIdentity] =
    ([nil] + Applicant.allCases.map(Optional.some)).map { applicant in
      FigureIdentity(
        [Measure(.applicationsNew, applicant), Measure(.applicationsCarriedIn, applicant)],
        equals: [Measure(.outcomeTotal, applicant), Measure(.applicationsCarriedOut, applicant)])
    }
}

/// How a figure must compare with the same organ's figure of the year before.
public struct ChangeCondition: Hashable, Sendable {
  public enum Direction: Hashable, Sendable { case above, below }

  /// An exact factor.
  public struct Factor: Hashable, Sendable {
    public let numerator: Int32
    public let denominator: Int32

    /// `nil` unless the denominator is positive.
    public init?(_ numerator: Int32, over denominator: Int32 = 1) {
      guard denominator > 0 else { return nil }
      self.numerator = numerator
      self.denominator = denominator
    }

    fileprivate init(whole: Int32) {
      numerator = whole
      denominator = 1
    }
  }

  /// Above or below the factor times the year before; equality meets neither.
  public let direction: Direction
  public let factor: Factor
  /// Organs with less than this in the year before are not compared.
  public let leastBase: Quantity

  public init(_ direction: Direction, factor: Factor, leastBase: Quantity) {
    self.direction = direction
    self.factor = factor
    self.leastBase = leastBase
  }

  /// More than twice the year before, of organs that had at least `leastBase` then.
  public static func moreThanDoubled(leastBase: Quantity) -> ChangeCondition {
    ChangeCondition(.above, factor: Factor(whole: 2), leastBase: leastBase)
  }
}
