public import GXModel

/// The answers to a query, a row for each group in the order of the keys; no group is empty.
public struct QueryResult: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let key: GroupKey
    /// In the order of the questions.
    public let answers: [Answer]
  }

  public let rows: [Row]
}

/// The answer to one ``Question``; cases have the question's name.
public enum Answer: Hashable, Sendable {
  case organs(reports: Int, organs: Int)
  case sum(FigureSum)
  case summary(Aggregate)
  /// In the order of the probabilities; `nil` without values.
  case quantiles([Double?], count: Int)
  case histogram([Int], count: Int)
  /// `nil` for fewer than two values, a negative one, or a sum of zero.
  case gini(Double?, count: Int)
  case ratio(FigureRatio)
  case top([RankedOrgan])
  /// Reports that break an identity, and those that have all figures of at least one.
  case broken(Int, of: Int)
  /// Reports that meet the condition, and those that could be compared.
  case changed(Int, of: Int)
  /// No report of the corpus has the figure.
  case unknown
}

/// An exact sum of figures and how many reports it covers.
public struct FigureSum: Hashable, Sendable {
  /// The number of reports looked at.
  public let rows: Int
  /// The number of those with a value.
  public let count: Int
  /// The exact sum in millionths; 0 when nothing has a value.
  public let millionths: Int128

  package init(rows: Int, count: Int, millionths: Int128) {
    self.rows = rows
    self.count = count
    self.millionths = millionths
  }

  public var missing: Int { rows - count }

  /// The sum; `nil` when no report has a value, or when it is too large for a ``GXModel/Quantity``.
  public var sum: Quantity? {
    count == 0 ? nil : Int64(exactly: millionths).map(Quantity.init(millionths:))
  }

  /// The mean of the values; `nil` when there is none.
  public var mean: Double? {
    count == 0 ? nil : Double(millionths) / Double(count) / Double(Quantity.scale)
  }
}

/// A ratio of sums over the same reports.
public struct FigureRatio: Hashable, Sendable {
  /// The number of reports looked at.
  public let rows: Int
  /// The number of those that have every figure of both sums.
  public let count: Int
  /// Exact, in millionths.
  public let numerator: Int128
  public let denominator: Int128

  package init(rows: Int, count: Int, numerator: Int128, denominator: Int128) {
    self.rows = rows
    self.count = count
    self.numerator = numerator
    self.denominator = denominator
  }

  /// `nil` where the denominator is zero.
  public var value: Double? {
    denominator == 0 ? nil : Double(numerator) / Double(denominator)
  }
}

/// An organ and its sum.
public struct RankedOrgan: Hashable, Sendable {
  public let organ: OrganCode
  public let millionths: Int128

  package init(organ: OrganCode, millionths: Int128) {
    self.organ = organ
    self.millionths = millionths
  }

  /// The sum; `nil` when it is too large for a ``GXModel/Quantity``.
  public var sum: Quantity? { Int64(exactly: millionths).map(Quantity.init(millionths:)) }
}
