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
