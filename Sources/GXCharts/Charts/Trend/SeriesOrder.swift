/// How the series of a chart are sorted; the subtitle says it.
public enum SeriesOrder: Hashable, Sendable {
  /// As given, with a phrase that says how: 按行政区划代码排序.
  case given(String)
  /// From the highest mean of the years that have a value.
  case mean
  /// From the highest value of the last year.
  case lastYear

  /// The lines in this order; those without a value in their order at the end.
  func sorted(_ lines: [TrendData.Line]) -> [TrendData.Line] {
    if case .given = self { return lines }
    let keyed = lines.enumerated().map {
      (index: $0.offset, line: $0.element, key: key($0.element))
    }
    return keyed.sorted { one, two in
      switch (one.key, two.key) {
      case (let first?, let second?): first == second ? one.index < two.index : first > second
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): one.index < two.index
      }
    }.map(\.line)
  }

  private func key(_ line: TrendData.Line) -> Double? {
    switch self {
    case .given: return nil
    case .mean:
      let values = line.present.compactMap(\.value)
      // Divided first, as the sum of huge values would overflow.
      return values.isEmpty ? nil : values.reduce(0) { $0 + $1 / Double(values.count) }
    case .lastYear: return line.points.last??.value
    }
  }

  /// What the subtitle says of it.
  func name(lastYear: Int, _ words: Words) -> String {
    switch self {
    case .given(let name): name
    case .mean: words("按各年均值从高到低排列", "sorted by mean over the years")
    case .lastYear: words("按\(lastYear)年从高到低排列", "sorted by the values of \(lastYear)")
    }
  }
}
