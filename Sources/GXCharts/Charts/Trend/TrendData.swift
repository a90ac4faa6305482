internal import GXDrawing
internal import GXModel

/// The series of a trend chart's panel put on the chart's years, checked.
struct TrendData {
  struct Line {
    let series: TrendSeries
    /// A point for each year of the axis; nil where there is no value.
    let points: [TrendPoint?]
    let bands: [TrendBand.Interval?]

    /// The years without a value, between the first and the last with one or outside.
    let missing: [Int]

    var present: [TrendPoint] { points.compactMap(\.self) }
  }

  let title: String
  let years: ClosedRange<Int>
  let lines: [Line]
  let breaks: [SeriesBreak]

  /// All values and band ends, for the scale.
  let values: [Double]

  var isEmpty: Bool { values.isEmpty }

  /// The panels of a chart that have a value.
  /// - Throws: `DrawingError.invalidChart` for no years, an infinite value, a year given twice, a band
  ///   upside down.
  static func panels(of chart: TrendChart) throws(DrawingError) -> [TrendData] {
    let years = try years(of: chart)
    let breaks = chart.breaks.filter { $0.year > years.lowerBound && $0.year <= years.upperBound }
      .sorted { $0.year < $1.year }
    return try chart.panels.map { panel throws(DrawingError) in
      try TrendData(panel, years: years, breaks: breaks)
    }
  }

  private init(_ panel: TrendPanel, years: ClosedRange<Int>, breaks: [SeriesBreak])
    throws(DrawingError)
  {
    self.title = panel.title
    self.years = years
    self.breaks = breaks
    lines = try panel.series.map { series throws(DrawingError) in
      try Self.line(series, years: years)
    }
    values = lines.flatMap { line in
      line.present.compactMap(\.value)
        + line.bands.compactMap(\.self).flatMap { [$0.low, $0.high] }
    }
  }

  private static func years(of chart: TrendChart) throws(DrawingError) -> ClosedRange<Int> {
    if let years = chart.years { return try checked(years) }
    let all = chart.panels.flatMap(\.series).flatMap(\.points).map(\.year)
    guard let first = all.min(), let last = all.max() else {
      throw .invalidChart(
        zh: "趋势图没有任何年份", en: "The trend chart has no year at all")
    }
    return try checked(first...last)
  }

  private static func checked(_ years: ClosedRange<Int>) throws(DrawingError) -> ClosedRange<Int> {
    let (span, overflow) = years.upperBound.subtractingReportingOverflow(years.lowerBound)
    guard !overflow, span <= 2000 else {
      throw .invalidChart(
        zh: "趋势图的年份跨度超过2000年", en: "The trend chart spans more than 2000 years")
    }
    return years
  }

  private static func line(_ series: TrendSeries, years: ClosedRange<Int>) throws(DrawingError)
    -> Line
  {
    var points = [TrendPoint?](repeating: nil, count: years.count)
    var seen = Set<Int>()
    for point in series.points {
      guard seen.insert(point.year).inserted else {
        throw .invalidChart(
          zh: "“\(series.name)”的\(point.year)年出现两次",
          en: "“\(series.name)” gives \(point.year) twice")
      }
      guard let value = point.value, years.contains(point.year) else { continue }
      try check(value, series, point.year)
      points[point.year - years.lowerBound] = point
    }
    var bands = [TrendBand.Interval?](repeating: nil, count: years.count)
    for interval in series.band?.intervals ?? [] where years.contains(interval.year) {
      try check(interval.low, series, interval.year)
      try check(interval.high, series, interval.year)
      guard interval.low <= interval.high else {
        throw .invalidChart(
          zh: "“\(series.name)”\(interval.year)年的区间下限高于上限",
          en: "The band of “\(series.name)” in \(interval.year) is upside down")
      }
      bands[interval.year - years.lowerBound] = interval
    }
    let missing = years.filter { points[$0 - years.lowerBound] == nil }
    return Line(series: series, points: points, bands: bands, missing: missing)
  }

  private static func check(_ value: Double, _ series: TrendSeries, _ year: Int)
    throws(DrawingError)
  {
    // Beyond this the arithmetic of the scale itself would overflow.
    guard value.isFinite, abs(value) < 1e300 else {
      throw .invalidChart(
        zh: "“\(series.name)”\(year)年的数值不是有限数",
        en: "The value of “\(series.name)” in \(year) is not finite")
    }
  }

  /// Stretches of consecutive indices with a value that no break divides.
  func segments(_ has: (Int) -> Bool) -> [Range<Int>] {
    let starts = Set(breaks.map { $0.year - years.lowerBound })
    var result: [Range<Int>] = []
    for index in 0..<years.count where has(index) {
      if let last = result.last, last.upperBound == index, !starts.contains(index) {
        result[result.count - 1] = last.lowerBound..<index + 1
      } else {
        result.append(index..<index + 1)
      }
    }
    return result
  }
}
