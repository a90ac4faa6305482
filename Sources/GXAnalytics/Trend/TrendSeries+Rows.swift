import GXModel
import GXStatistics

extension TrendSeries {
  /// The number of each year's stretch between breaks, from 1.
  var segments: [Int: Int] {
    var segments: [Int: Int] = [:]
    var number = 1
    for year in years {
      if year > years.lowerBound, classes[year] != classes[year - 1] { number += 1 }
      segments[year] = number
    }
    return segments
  }

  /// The breaks between the years shown.
  func breaks(_ definitions: DefinitionClasses) -> [Trend.SeriesBreak] {
    years.dropFirst().compactMap { year in
      guard let before = classes[year - 1], let now = classes[year], before != now,
        let (reason, source) = definitions.breakBetween(before, now)
      else { return nil }
      return Trend.SeriesBreak(year: year, reason: reason, source: source, level: level)
    }
  }

  /// The rows of one group, a year each.
  func rows(of region: Region?, metric: Metric, segments: [Int: Int]) -> [Trend.Row] {
    var previous: (sum: Quantity, segment: Int)?
    return years.map { year in
      let cell = cells[region]?[year] ?? Cell()
      let segment = segments[year] ?? 1
      let isStated = metric.isStated(in: .inForce(in: year))
      let count = cell.values.count
      let expected = isStated ? organs[region] ?? count : count
      let sample = SortedSample(cell.doubles)
      let sum = cell.sum
      var change: Trend.Change?
      if isStated, let sum, let before = previous, before.segment == segment {
        change = Trend.Change(from: before.sum, to: sum)
      }
      previous = isStated ? sum.map { ($0, segment) } : nil
      return Trend.Row(
        year: year, region: region, level: level, sum: sum,
        mean: sample.map { $0.values.reduce(0, +) / Double($0.count) }, median: sample?.median,
        q1: sample?.quantile(0.25), q3: sample?.quantile(0.75), organs: count,
        missing: expected - count, expected: expected, change: change, segment: segment,
        status: isStated ? cell.status : .notInForm)
    }
  }
}
