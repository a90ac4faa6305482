import GXModel
public import GXStatistics

extension Trend {
  /// The exact Mann–Kendall test of the sums of one segment, with Sen's slope.
  public struct SegmentTest: Hashable, Sendable {
    public let segment: Int
    public let group: ResultGroup
    /// The first and last year with a figure.
    public let from: Int
    public let to: Int
    /// The years with a figure.
    public let years: Int
    /// Kendall's τ-b; `nil` when all years are equal.
    public let tau: Double?
    public let pValue: Double
    /// The smallest probability that so many years could have given.
    public let smallestPossiblePValue: Double
    /// The median change a year.
    public let slope: Double
    /// The 95 % confidence interval of the slope; `nil` where there are too few years for one.
    public let slopeInterval: Interval?
    /// The log-linear slope; `nil` where it was not asked for or cannot be fitted.
    public let rate: RateSlope?
    /// Benjamini and Hochberg's q among the tests of the trend; `nil` where there is but one.
    public private(set) var qValue: Double?
    /// Of several tests, what q allows to be said.
    public private(set) var verdict: TrendVerdict

    /// Tests the rows of one segment; `nil` for fewer than two years with a figure that the form asks for.
    init?(rows: [Row], withRate: Bool) {
      // A few organs that report what the form no longer asks for say nothing of the others.
      let points = rows.filter { $0.status != .notInForm }
        .compactMap { row in row.sum.map { (year: row.year, value: $0.double) } }
      let values = points.map(\.value)
      guard let row = rows.first, let first = points.first, let last = points.last,
        let test = MannKendall(values),
        let sen = SenSlope(times: points.map { Double($0.year) }, values: values)
      else { return nil }
      segment = row.segment
      group = row.group
      from = first.year
      to = last.year
      years = points.count
      tau = test.tau
      pValue = test.pValue
      smallestPossiblePValue = test.smallestPossiblePValue
      slope = sen.slope
      slopeInterval = sen.interval
      rate = withRate ? RateSlope(of: rows) : nil
      verdict = TrendVerdict(test)
    }

    /// The tests with q-values, where more than one could have found something.
    static func corrected(_ tests: [SegmentTest]) -> [SegmentTest] {
      TrendVerdict.corrected(
        tests, p: { $0.verdict.isAble ? $0.pValue : nil }, q: \.qValue, verdict: \.verdict)
    }
  }
}

/// What a test of trend allows to be said.
public enum TrendVerdict: String, CaseIterable, Hashable, Sendable, Codable {
  /// No order of so few values could have been significant.
  case tooShort = "too_short"
  /// All values are equal.
  case constant
  /// The test finds a rise.
  case rising
  /// The test finds a fall.
  case falling
  /// The test finds neither; which does not show that there is none.
  case notShown = "not_shown"

  /// The level that the test must reach.
  public static let significance = 0.05

  /// Whether the series could have shown a trend at all.
  var isAble: Bool { self != .tooShort && self != .constant }

  init(_ test: MannKendall) {
    if test.tau == nil, test.count > 2 {
      self = .constant
    } else if test.smallestPossiblePValue > TrendVerdict.significance {
      self = .tooShort
    } else if test.pValue > TrendVerdict.significance {
      self = .notShown
    } else {
      self = test.s > 0 ? .rising : .falling
    }
  }
}

extension Trend.SegmentTest: Codable {
  private enum CodingKeys: String, CodingKey {
    case segment, from, to, years, tau, slope, low, high, verdict, rate
    case pValue = "p"
    case qValue = "q"
    case smallestPossiblePValue = "smallest_p"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    segment = try container.decode(Int.self, forKey: .segment)
    group = try ResultGroup(from: decoder)
    from = try container.decode(Int.self, forKey: .from)
    to = try container.decode(Int.self, forKey: .to)
    years = try container.decode(Int.self, forKey: .years)
    tau = try container.decodeIfPresent(Double.self, forKey: .tau)
    pValue = try container.decode(Double.self, forKey: .pValue)
    smallestPossiblePValue = try container.decode(Double.self, forKey: .smallestPossiblePValue)
    slope = try container.decode(Double.self, forKey: .slope)
    let low = try container.decodeIfPresent(Double.self, forKey: .low)
    let high = try container.decodeIfPresent(Double.self, forKey: .high)
    slopeInterval = low.flatMap { low in high.map { Interval(low, $0) } }
    rate = try container.decodeIfPresent(Trend.RateSlope.self, forKey: .rate)
    qValue = try container.decodeIfPresent(Double.self, forKey: .qValue)
    verdict = try container.decode(TrendVerdict.self, forKey: .verdict)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(segment, forKey: .segment)
    try group.encode(to: encoder)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(years, forKey: .years)
    try container.encode(tau, forKey: .tau)
    try container.encode(pValue, forKey: .pValue)
    try container.encode(smallestPossiblePValue, forKey: .smallestPossiblePValue)
    try container.encode(slope, forKey: .slope)
    try container.encode(slopeInterval?.low, forKey: .low)
    try container.encode(slopeInterval?.high, forKey: .high)
    try container.encodeIfPresent(rate, forKey: .rate)
    try container.encodeIfPresent(qValue, forKey: .qValue)
    try container.encode(verdict, forKey: .verdict)
  }
}
