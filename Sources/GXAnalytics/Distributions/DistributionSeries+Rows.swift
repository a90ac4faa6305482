import GXModel
import GXStatistics

extension DistributionSeries {
  /// The year and group of each cell, by group, then by year.
  private var places: [(group: Int, year: Int)] {
    groups.groups.indices.flatMap { group in planned.years.map { (group, $0) } }
  }

  func rows(_ topic: Distribution.Topic) -> [Distribution.Row] {
    places.map { group, year in row(group, year, topic) }
  }

  private func row(_ group: Int, _ year: Int, _ topic: Distribution.Topic) -> Distribution.Row {
    let cell = cell(group, year)
    let count = cell.figures.values.count
    let isStated = topic.metric.isStated(in: .inForce(in: year))
    let expected = isStated && panel == nil ? groups.members[group] : count
    let sample = SortedSample(cell.figures.doubles)
    return Distribution.Row(
      year: year, region: groups.groups[group].region, level: groups.groups[group].level,
      organs: count, missing: expected - count, expected: expected,
      zeros: cell.figures.values.count { $0 == 0 }, sum: cell.figures.sum,
      mean: sample.map { $0.values.reduce(0, +) / Double($0.count) },
      min: sample?.values.first, q1: sample?.quantile(0.25), median: sample?.median,
      q3: sample?.quantile(0.75), p90: sample?.quantile(0.9), max: sample?.values.last,
      concentration: sample.flatMap { concentration(cell, $0, top: topic.top) },
      segment: definitions.segment(of: year),
      status: isStated ? cell.figures.status : .notInForm)
  }

  private func concentration(
    _ cell: Cell, _ sample: SortedSample, top: Int
  ) -> Distribution.Concentration? {
    guard let inequality = Inequality(sample),
      let theil = TheilDecomposition(groups: cell.byDivision)
    else { return nil }
    return Distribution.Concentration(
      gini: inequality.correctedGini, theil: inequality.theil, theilBetween: theil.between,
      theilWithin: theil.within, hhi: inequality.herfindahl,
      topShare: inequality.share(ofLargest: top))
  }

  /// The bins of Freedman and Diaconis over the values that are not zero.
  func histograms(_ scale: HistogramScale) -> [Distribution.Bins] {
    places.compactMap { group, year in
      let values = cell(group, year).figures.doubles
      guard let sample = SortedSample(values.filter { $0 != 0 }),
        let histogram = Histogram(sample, scale: scale.ofHistogram)
      else { return nil }
      return Distribution.Bins(
        year: year, region: groups.groups[group].region, level: groups.groups[group].level,
        zeros: values.count - sample.count,
        bins: histogram.counts.enumerated().map { index, count in
          .init(low: histogram.edges[index], high: histogram.edges[index + 1], count: count)
        })
    }
  }

  /// The values, each once.
  func values() -> [Distribution.Values] {
    places.compactMap { group, year in
      guard let sample = SortedSample(cell(group, year).figures.doubles) else { return nil }
      var distinct: [Double] = []
      var organs: [Int] = []
      for value in sample.values {
        if distinct.last == value {
          organs[organs.count - 1] += 1
        } else {
          distinct.append(value)
          organs.append(1)
        }
      }
      return Distribution.Values(
        year: year, region: groups.groups[group].region, level: groups.groups[group].level,
        distinct: distinct, organs: organs)
    }
  }

  func lorenz() -> [Distribution.LorenzCurve] {
    places.compactMap { group, year in
      guard let inequality = Inequality(cell(group, year).figures.doubles) else { return nil }
      return Distribution.LorenzCurve(
        year: year, region: groups.groups[group].region, level: groups.groups[group].level,
        points: DistributionSeries.points(of: inequality.lorenz))
    }
  }

  /// At most 101 points of a curve, the first and the last among them.
  private static func points(of curve: [Double]) -> [Distribution.LorenzCurve.Point] {
    let last = curve.count - 1
    let steps = min(last, 100)
    return (0...steps).map { step in
      let index = step * last / steps
      return .init(organs: Double(index) / Double(last), share: curve[index])
    }
  }
}

extension HistogramScale {
  fileprivate var ofHistogram: Histogram.Scale {
    switch self {
    case .linear: .linear
    case .logarithmic: .logOnePlus
    }
  }
}
