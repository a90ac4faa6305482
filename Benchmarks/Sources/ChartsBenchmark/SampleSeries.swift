import SyntheticColumns

/// The figures that all programs draw: made up, the same in each run, written to a file for the peers.
struct SampleSeries: Encodable {
  /// A sum by year with quartiles; nil is a gap.
  struct Trend: Encodable {
    let years: [Int]
    let sums: [Double?]
    let medians: [Double]
    let lows: [Double]
    let highs: [Double]
    let breakYear: Int
  }

  /// Parts of wholes: one row of counts for each name.
  struct Shares: Encodable {
    let parts: [String]
    let names: [String]
    let counts: [[Double]]
  }

  /// Estimates with intervals.
  struct Estimates: Encodable {
    let names: [String]
    let values: [Double]
    let lows: [Double]
    let highs: [Double]
    let cases: [Double]
    let reference: Double
  }

  /// One value for each name and year.
  struct Grid: Encodable {
    let names: [String]
    let years: [Int]
    let values: [[Double?]]
  }

  /// Two values for each name.
  struct Pairs: Encodable {
    let names: [String]
    let starts: [Double]
    let ends: [Double]
  }

  /// Shares with the cases behind them, and the limits of chance around their centre.
  struct Cases: Encodable {
    let names: [String]
    let sizes: [Double]
    let values: [Double]
    let center: Double
    let limitSizes: [Double]
    /// The half widths of the limits of 95 % and of 99.8 %.
    let halves95: [Double]
    let halves998: [Double]
  }

  /// The values of each group.
  struct Spread: Encodable {
    let names: [String]
    let values: [[Double]]
  }

  /// What came in and what came out; both add up to the same.
  struct Flow: Encodable {
    let sources: [String]
    let sourceCounts: [Double]
    let targets: [String]
    let targetCounts: [Double]
  }

  let trend: Trend
  let shares: Shares
  let estimates: Estimates
  let grid: Grid
  let multiples: Grid
  let pairs: Pairs
  let cases: Cases
  let spread: Spread
  let flow: Flow

  init() {
    var random = SplitMix(2_026)
    trend = Self.trend(&random)
    shares = Self.shares(&random)
    estimates = Self.estimates(&random)
    grid = Self.grid(Self.provinces, &random)
    multiples = Self.grid(Array(Self.provinces.prefix(9)), &random)
    pairs = Self.pairs(&random)
    cases = Self.cases(&random)
    spread = Self.spread(&random)
    flow = Self.flow
  }

  static let provinces = [
    "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建",
    "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西",
    "甘肃", "青海", "宁夏", "新疆",
  ]

  /// The division codes of the provinces, in the same order.
  static let codes = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53,
    54, 61, 62, 63, 64, 65,
  ]
}
