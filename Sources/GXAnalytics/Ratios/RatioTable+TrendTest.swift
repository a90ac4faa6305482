public import GXModel
import GXStatistics

extension RatioTable {
  /// The Cochran–Armitage test of the ratios of sums of one segment.
  public struct TrendTest: Hashable, Sendable, Codable {
    public let segment: Int
    public let region: Region?
    public let level: Level?
    public let organ: String?
    public let applicant: Applicant?
    /// The first and last year with a ratio.
    public let from: Int
    public let to: Int
    /// The years with a ratio.
    public let years: Int
    /// The standardised statistic; `nil` when all cases count or none.
    @ExplicitNull public var z: Double?
    /// The probability where nothing but chance moves the years about a line.
    @ExplicitNull public var p: Double?
    /// How much more than by chance they do; `nil` for two years.
    @ExplicitNull public var phi: Double?
    /// The probability that allows for φ above 1, by which the verdict goes.
    @ExplicitNull public var dispersedP: Double?
    /// Benjamini and Hochberg's q among the tests of the table; `nil` where there is but one.
    @ExplicitNull public var q: Double?
    public private(set) var verdict: TrendVerdict

    private enum CodingKeys: String, CodingKey {
      case segment, region, level, organ, applicant, from, to, years, z, p, phi, q, verdict
      case dispersedP = "p_dispersed"
    }
  }
}

extension RatioTable.TrendTest {
  /// The tests of all groups and segments, corrected for their number.
  static func tests(of rows: [RatioTable.Row]) -> [Self] {
    var stretches: [[RatioTable.Row]] = []
    for row in rows {
      let last = stretches.last?.last
      if last?.group == row.group, last?.segment == row.segment {
        stretches[stretches.count - 1].append(row)
      } else {
        stretches.append([row])
      }
    }
    return TrendVerdict.corrected(
      stretches.compactMap(Self.init), p: \.dispersedP, q: \.q, verdict: \.verdict)
  }

  /// `nil` for fewer than two years with a ratio.
  private init?(_ rows: [RatioTable.Row]) {
    let points = rows.compactMap { row -> (year: Int, proportion: Proportion)? in
      guard row.status != .notInForm, let part = row.numerator?.whole,
        let whole = row.denominator?.whole, let proportion = Proportion(part, of: whole)
      else { return nil }
      return (row.year, proportion)
    }
    guard let row = rows.first, let first = points.first, let last = points.last, points.count > 1
    else { return nil }
    let test = CochranArmitage(
      points.map(\.proportion), scores: points.map { Double($0.year - first.year) })
    self.init(
      segment: row.segment, region: row.region, level: row.level, organ: row.organ,
      applicant: row.applicant, from: first.year, to: last.year, years: points.count, z: test?.z,
      p: test?.pValue, phi: test?.dispersion, dispersedP: test?.dispersedPValue, q: nil,
      verdict: TrendVerdict(test))
  }
}

extension TrendVerdict {
  /// Two years show nothing: how much ratios vary from year to year is not known of them.
  fileprivate init(_ test: CochranArmitage?) {
    guard let test else {
      self = .constant
      return
    }
    guard let p = test.dispersedPValue else {
      self = .tooShort
      return
    }
    self = p > TrendVerdict.significance ? .notShown : test.z > 0 ? .rising : .falling
  }
}
