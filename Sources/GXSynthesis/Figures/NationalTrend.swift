/// How the country's applications and publications develop, relative to 2017.
enum NationalTrend {
  /// Growth, a step up under the revised Regulations of 2019, a dip in 2020 and another in 2022.
  static func applications(in year: Int) -> Double {
    value(
      of: [
        0.16, 0.20, 0.25, 0.32, 0.40, 0.49, 0.62, 0.74, 0.87, 1.0, 1.10, 1.48, 1.27, 1.45, 1.36,
        1.62, 1.84, 1.77,
      ], in: year)
  }

  static func disclosure(in year: Int) -> Double {
    value(
      of: [
        0.35, 0.42, 0.48, 0.55, 0.60, 0.66, 0.74, 0.82, 0.92, 1.0, 1.05, 1.02, 0.98, 0.96, 0.95,
        0.93, 0.92, 0.92,
      ], in: year)
  }

  private static func value(of series: [Double], in year: Int) -> Double {
    let index = min(
      max(year - SynthesisConfiguration.possibleYears.lowerBound, 0), series.count - 1)
    return series[index]
  }
}
