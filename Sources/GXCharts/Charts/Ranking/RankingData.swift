internal import GXDrawing
internal import GXModel

/// The rows of a ranking, checked, in their order, with their places.
struct RankingData {
  struct Place {
    let row: RankingChart.Row
    /// Equal values share one; nil for a row without a value.
    let rank: Int?

    /// Whether so few cases stand behind the value that it must be read with care.
    var isSmall: Bool { row.value != nil && row.count.map { $0 < 30 } == true }
  }

  /// Where an interval lies against the reference.
  enum Standing {
    case above, around, below
  }

  /// From the highest down, then the rows without a value in their order.
  let places: [Place]
  let reference: RankingChart.Reference?
  let format: NumberFormat

  /// - Throws: `DrawingError.invalidChart` for values that are not finite or outside their interval.
  init(_ chart: RankingChart) throws(DrawingError) {
    try Self.check(chart)
    let ordered = Self.ordered(chart.rows)
    let values = ordered.map(\.value)
    places = ordered.map { row in
      Place(row: row, rank: row.value.flatMap { values.firstIndex(of: $0) }.map { $0 + 1 })
    }
    reference = chart.reference
    format = .values(
      values.compactMap(\.self) + (chart.reference.map { [$0.value] } ?? []), unit: chart.unit,
      language: chart.caption.language)
  }

  private static func check(_ chart: RankingChart) throws(DrawingError) {
    for row in chart.rows {
      let numbers = [row.value, row.interval?.lowerBound, row.interval?.upperBound, row.count]
      guard numbers.allSatisfy({ ($0 ?? 0).isFinite && abs($0 ?? 0) < 1e300 }) else {
        throw .invalidChart(
          zh: "“\(row.name)”的数值不是有限数", en: "The values of “\(row.name)” are not finite")
      }
      if let value = row.value, let interval = row.interval, !interval.contains(value) {
        throw .invalidChart(
          zh: "“\(row.name)”的数值不在其区间内",
          en: "The value of “\(row.name)” lies outside its interval")
      }
    }
    guard chart.reference?.value.isFinite ?? true else {
      throw .invalidChart(zh: "参照值不是有限数", en: "The reference is not finite")
    }
  }

  private static func ordered(_ rows: [RankingChart.Row]) -> [RankingChart.Row] {
    let sorted = rows.enumerated().filter { $0.element.value != nil }.sorted { one, two in
      let (first, second) = (one.element.value ?? 0, two.element.value ?? 0)
      return first == second ? one.offset < two.offset : first > second
    }
    return sorted.map(\.element) + rows.filter { $0.value == nil }
  }

  var isEmpty: Bool { places.allSatisfy { $0.row.value == nil } }

  /// Everything that the axis must reach.
  var extent: [Double] {
    let ends = places.compactMap(\.row.interval).flatMap { [$0.lowerBound, $0.upperBound] }
    return places.compactMap(\.row.value) + ends + (reference.map { [$0.value] } ?? [])
  }

  var hasIntervals: Bool { places.contains { $0.row.interval != nil } }

  var neighboursOverlap: Bool {
    zip(places, places.dropFirst()).contains { one, two in
      guard let first = one.row.interval, let second = two.row.interval else { return false }
      return first.overlaps(second)
    }
  }

  /// nil where there is nothing to stand against.
  func standing(_ row: RankingChart.Row) -> Standing? {
    guard let reference, let interval = row.interval else { return nil }
    if interval.lowerBound > reference.value { return .above }
    return interval.upperBound < reference.value ? .below : .around
  }
}
