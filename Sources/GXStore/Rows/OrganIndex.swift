/// Where each stretch of organs has its rows in each year, and which organs have one.
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
    /// No two rows of a year have the same slot.
    let slots: OrganSlots
    /// The slots that have a row.
    fileprivate let present: Bitmap

    /// All rows of the year; `starts` has one entry at least.
    var rows: Range<Int> { starts[0]..<starts[starts.count - 1] }

    /// The rows of a stretch.
    func rows(ofStretch stretch: Int) -> Range<Int> { starts[stretch]..<starts[stretch + 1] }

    /// The slots of a stretch that have a row, in words of a bitmap.
    func presence(ofStretch stretch: Int) -> ArraySlice<UInt64> {
      let count = OrganIndex.stretch * slots.perOrgan / 64
      return present.words[stretch * count..<min((stretch + 1) * count, present.words.count)]
    }
  }

  let years: [Year]
  /// The number of stretches, the same in all years.
  let stretches: Int

  /// - Parameters:
  ///   - years: ascending.
  ///   - organs: ascending within each year, from 0.
  ///   - scopes: ascending for each organ in a year.
  ///   - scopesDiffer: whether rows have different scopes.
  init(years: [Int16], organs: [Int32], scopes: [UInt8], scopesDiffer: Bool) {
    let count = organs.max().map { Int($0) + 1 } ?? 0
    let stretches = (count + OrganIndex.stretch - 1) / OrganIndex.stretch
    let slots = OrganSlots(byScope: scopesDiffer)
    var list: [Year] = []
    var next = 0
    while next < years.count {
      let rows = years.sortedRange(of: years[next], in: next..<years.count)
      let starts = (0..<stretches).map {
        organs.lowerBound(of: Int32($0 * OrganIndex.stretch), in: rows)
      }
      var present = Bitmap(count: count * slots.perOrgan)
      for row in rows { present[slots[Int(organs[row]), scopes[row]]] = true }
      list.append(
        Year(
          year: years[next], starts: starts + [rows.upperBound], slots: slots,
          present: present))
      next = rows.upperBound
    }
    self.stretches = stretches
    self.years = list
  }
}
