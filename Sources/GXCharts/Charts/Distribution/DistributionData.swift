internal import GXDrawing
internal import GXModel
internal import GXStatistics

/// The groups of a distribution, checked, sorted, with their quantiles.
struct DistributionData {
  struct Group {
    let name: String
    let missing: Int
    /// nil for a group without a value.
    let sample: Sample?
  }

  /// A group's values in ascending order and where its box has its parts.
  struct Sample {
    let values: [Double]
    let low: Double
    let lowerQuartile: Double
    let median: Double
    let upperQuartile: Double
    let high: Double

    init?(_ values: [Double]) {
      guard let sorted = SortedSample(values) else { return nil }
      self.values = sorted.values
      low = sorted.quantile(0.05)
      lowerQuartile = sorted.quantile(0.25)
      median = sorted.median
      upperQuartile = sorted.quantile(0.75)
      high = sorted.quantile(0.95)
    }

    var count: Int { values.count }
    var zeros: Int { values.count { $0 == 0 } }
  }

  let groups: [Group]
  let spacing: AxisSpacing
  /// Boxes show nothing beyond their whiskers.
  private let endsAtWhiskers: Bool

  /// - Throws: `DrawingError.invalidChart` for values that are not finite, negative ones where the kind
  ///   or the spacing has no place for them.
  init(_ chart: DistributionChart) throws(DrawingError) {
    for group in chart.groups {
      guard group.values.allSatisfy({ $0.isFinite && abs($0) < 1e300 }), group.missing >= 0 else {
        throw .invalidChart(
          zh: "“\(group.name)”的数值不是有限数", en: "The values of “\(group.name)” are not finite")
      }
      if chart.spacing == .logarithmic || chart.kind == .lorenz,
        group.values.contains(where: { $0 < 0 })
      {
        throw .invalidChart(
          zh: "“\(group.name)”有负值，不能用对数刻度或洛伦兹曲线",
          en: "“\(group.name)” has negative values, which neither a logarithmic axis nor a "
            + "Lorenz curve can show")
      }
    }
    groups = chart.groups.map {
      Group(name: $0.name, missing: $0.missing, sample: Sample($0.values))
    }
    endsAtWhiskers = chart.kind == .box
    let samples = groups.compactMap(\.sample)
    switch chart.spacing {
    case .linear: spacing = .linear
    case .logarithmic: spacing = .logarithmic
    case .automatic:
      spacing = !chart.unit.isPercent && Self.isCrowded(samples) ? .logarithmic : .linear
    }
  }

  /// Whether the values are not negative, span two powers of ten and crowd at the low end.
  private static func isCrowded(_ samples: [Sample]) -> Bool {
    guard let top = samples.compactMap(\.values.last).max(), top >= 100,
      samples.allSatisfy({ ($0.values.first ?? 0) >= 0 })
    else { return false }
    return top > 10 * max(1, samples.map(\.median).min() ?? 1)
  }

  var samples: [Sample] { groups.compactMap(\.sample) }

  /// What the axis has to reach: the ends, of all and of the positive ones, and zero if there is one.
  var values: [Double] {
    samples.flatMap { sample in
      let low = endsAtWhiskers ? sample.low : sample.values.first
      let high = endsAtWhiskers ? sample.high : sample.values.last
      let positive = sample.values.first { $0 > 0 && $0 >= low ?? 0 }
      return [low, positive, high].compactMap(\.self)
    }
  }
}
