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

  let trend: Trend
  let shares: Shares
  let estimates: Estimates
  let grid: Grid
  let multiples: Grid

  init() {
    var random = SplitMix(2_026)
    trend = Self.trend(&random)
    shares = Self.shares(&random)
    estimates = Self.estimates(&random)
    grid = Self.grid(Self.provinces, &random)
    multiples = Self.grid(Array(Self.provinces.prefix(9)), &random)
  }

  static let provinces = [
    "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建",
    "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西",
    "甘肃", "青海", "宁夏", "新疆",
  ]
}

extension SampleSeries {
  private static func trend(_ random: inout SplitMix) -> Trend {
    let years = Array(2_008...2_025)
    let sums = years.map { year in
      year == 2_011 ? nil : Double(400 * (year - 2_006) + Int(random.below(900)))
    }
    let medians = years.map { year in Double(3 * (year - 2_005) + Int(random.below(9))) }
    return Trend(
      years: years, sums: sums, medians: medians, lows: medians.map { ($0 * 0.6).rounded() },
      highs: medians.map { ($0 * 1.7).rounded() }, breakYear: 2_021)
  }

  private static func shares(_ random: inout SplitMix) -> Shares {
    Shares(
      parts: ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"],
      names: (2_019...2_025).map { "\($0)年" },
      counts: (0..<7).map { _ in
        [3_400, 700, 900, 1_500, 240, 380].map { Double($0 + Int(random.below(Int64($0 / 2)))) }
      })
  }

  private static func estimates(_ random: inout SplitMix) -> Estimates {
    let cases = provinces.map { _ in Double(60 + random.below(4_000)) }
    let values = provinces.map { _ in 0.25 + Double(random.below(4_500)) / 10_000 }
    let halves = zip(values, cases).map { 1.96 * ($0 * (1 - $0) / $1).squareRoot() }
    return Estimates(
      names: provinces, values: values, lows: zip(values, halves).map { max(0, $0 - $1) },
      highs: zip(values, halves).map { min(1, $0 + $1) }, cases: cases, reference: 0.46)
  }

  private static func grid(_ names: [String], _ random: inout SplitMix) -> Grid {
    let years = Array(2_008...2_025)
    let values = names.map { _ -> [Double?] in
      var level = 0.2 + Double(random.below(300)) / 1_000
      return years.map { _ in
        level = min(0.95, max(0.02, level + Double(random.below(120) - 50) / 1_000))
        return random.happens(perMille: 40) ? nil : (level * 1_000).rounded() / 1_000
      }
    }
    return Grid(names: names, years: years, values: values)
  }
}
