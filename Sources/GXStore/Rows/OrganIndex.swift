import GXModel

/// Where each organ, and each stretch of organs, has its rows in each year.
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
    /// The organs that have a row, or their scopes where organs have several.
    fileprivate let present: RankedBitmap
    fileprivate let slots: OrganSlots

    /// All rows of the year; `starts` has one entry at least.
    var rows: Range<Int> { starts[0]..<starts[starts.count - 1] }

    /// The rows of a stretch.
    func rows(ofStretch stretch: Int) -> Range<Int> { starts[stretch]..<starts[stretch + 1] }

    /// The organ's row, of that scope where organs have several; `nil` where there is none.
    @inline(__always)
    func row(of organ: Int32, scope: UInt8) -> Int? {
      present.rank(of: slots[organ, scope]).map { starts[0] + $0 }
    }
  }

  let years: [Year]
  /// The number of stretches, the same in all years.
  let stretches: Int

  /// - Parameters:
  ///   - years: ascending.
  ///   - organs: ascending within each year, from 0.
  ///   - scopes: ascending for each organ in a year.
  ///   - organsRepeat: whether an organ has several scopes in a year.
  init(years: [Int16], organs: [Int32], scopes: [UInt8], organsRepeat: Bool) {
    let count = organs.max().map { Int($0) + 1 } ?? 0
    let stretches = (count + OrganIndex.stretch - 1) / OrganIndex.stretch
    let slots = OrganSlots(byScope: organsRepeat)
    var list: [Year] = []
    var next = 0
    while next < years.count {
      let rows = years.sortedRange(of: years[next], in: next..<years.count)
      let starts = (0..<stretches).map {
        organs.lowerBound(of: Int32($0 * OrganIndex.stretch), in: rows)
      }
      var present = Bitmap(count: count * slots.perOrgan)
      for row in rows { present[slots[organs[row], scopes[row]]] = true }
      list.append(
        Year(
          year: years[next], starts: starts + [rows.upperBound], present: RankedBitmap(present),
          slots: slots))
      next = rows.upperBound
    }
    self.stretches = stretches
    self.years = list
  }
}

/// The positions of organs, or of each organ's scopes, in a bitmap.
private struct OrganSlots {
  let perOrgan: Int

  /// The last slot of an organ is for scopes that are none.
  init(byScope: Bool) { perOrgan = byScope ? Scope.allCases.count + 1 : 1 }

  @inline(__always)
  subscript(organ: Int32, scope: UInt8) -> Int {
    Int(organ) * perOrgan + min(Int(scope), perOrgan - 1)
  }
}
