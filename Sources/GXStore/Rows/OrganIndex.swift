/// Where each stretch of organs begins in each year.
///
/// Rows of a year ascend by organ, so the rows of consecutive organs are a range a year.
package struct OrganIndex: Sendable {
  /// Organs in a stretch: few enough that a number for each stays in the cache; a power of two.
  static let stretch = 8_192

  /// The rows of a year.
  struct Year: Sendable {
    let year: Int16
    /// The first row of each stretch, and the row behind the last one's.
    fileprivate let starts: [Int]

    /// All rows of the year; `starts` has one entry at least.
    var rows: Range<Int> { starts[0]..<starts[starts.count - 1] }

    /// The rows of a stretch.
    func rows(ofStretch stretch: Int) -> Range<Int> { starts[stretch]..<starts[stretch + 1] }
  }

  let years: [Year]
  /// The number of stretches, the same in all years.
  let stretches: Int

  /// - Parameters:
  ///   - years: ascending.
  ///   - organs: ascending within each year, from 0.
  init(years: [Int16], organs: [Int32]) {
    let stretches = organs.max().map { Int($0) / OrganIndex.stretch + 1 } ?? 0
    var list: [Year] = []
    var next = 0
    while next < years.count {
      let rows = years.sortedRange(of: years[next], in: next..<years.count)
      let starts = (0..<stretches).map {
        organs.lowerBound(of: Int32($0 * OrganIndex.stretch), in: rows)
      }
      list.append(Year(year: years[next], starts: starts + [rows.upperBound]))
      next = rows.upperBound
    }
    self.stretches = stretches
    self.years = list
  }
}
