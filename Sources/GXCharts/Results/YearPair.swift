internal import GXModel

/// The first and the last year of the stretch that ends with the last year that has a value.
struct YearPair: Hashable {
  let start: Int
  let end: Int

  /// - Parameter values: year and stretch of every value.
  /// - Returns: nil where the last stretch has a single year.
  init?(of values: [(year: Int, segment: Int)]) {
    guard let end = values.map(\.year).max(),
      let segment = values.filter({ $0.year == end }).map(\.segment).max(),
      let start = values.filter({ $0.segment == segment }).map(\.year).min(), start < end
    else { return nil }
    self.start = start
    self.end = end
  }
}

extension YearPair {
  var years: ClosedRange<Int> { start...end }

  /// Both years beside each other, as a slope or a dumbbell.
  func chart(
    as type: ChartType, caption: Caption, unit: ValueUnit, rows: [SlopeChart.Row],
    style: ChartStyle
  ) -> any Chart {
    let words = Words(language: caption.language)
    let names = (words("\(start)年", "\(start)"), words("\(end)年", "\(end)"))
    guard type == .slope else {
      return DumbbellChart(
        caption: caption, unit: unit, startName: names.0, endName: names.1, rows: rows, style: style
      )
    }
    return SlopeChart(
      caption: caption, unit: unit, startName: names.0, endName: names.1, rows: rows, style: style)
  }
}
