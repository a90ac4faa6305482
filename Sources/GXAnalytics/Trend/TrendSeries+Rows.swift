import GXModel
import GXStatistics

extension TrendSeries {
  /// The rows of one group, a year each.
  func rows(ofGroup number: Int, metric: Metric) -> [Trend.Row] {
    var previous: (sum: Quantity, segment: Int)?
    var group = groups.groups[number]
    group.applicant = applicant
    return years.map { year in
      let cell = cells[number][year - years.lowerBound]
      let segment = definitions.segment(of: year)
      let isStated = metric.isStated(in: .inForce(in: year))
      let count = cell.values.count
      let expected = isStated && !isPanel ? groups.members[number] : count
      let sample = SortedSample(cell.doubles)
      let sum = cell.sum
      var change: Trend.Change?
      if isStated, let sum, let before = previous, before.segment == segment {
        change = Trend.Change(from: before.sum, to: sum)
      }
      previous = isStated ? sum.map { ($0, segment) } : nil
      return Trend.Row(
        year: year, group: group, sum: sum,
        mean: sample.map { $0.values.reduce(0, +) / Double($0.count) }, median: sample?.median,
        q1: sample?.quantile(0.25), q3: sample?.quantile(0.75), organs: count,
        missing: expected - count, expected: expected, change: change, segment: segment,
        status: isStated ? cell.status : .notInForm)
    }
  }
}
