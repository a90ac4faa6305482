import Testing

@testable import GXReading

@Suite("Ranges in the order of their beginnings")
struct SortedRangesTests {
  static let ranges = [0..<2, 1..<5, 3..<4, 3..<9, 7..<8, 9..<12]

  @Test func `are found by where they begin and by what holds them`() {
    for lower in 0...13 {
      let first = Self.ranges.firstIndex { $0.lowerBound >= lower }
      #expect(Self.ranges.position(from: lower) == first ?? Self.ranges.count)
      for upper in lower...13 {
        let held = Self.ranges.filter { lower <= $0.lowerBound && $0.upperBound <= upper }
        #expect(Self.ranges.count(within: lower..<upper) { _ in true } == held.count)
        #expect(
          Self.ranges.count(within: lower..<upper) { $0.count > 1 }
            == held.count { $0.count > 1 })
      }
    }
  }

  @Test func `a set of ASCII units holds what was inserted and nothing beyond`() {
    var set = ASCIISet()
    for unit in [0x00, 0x20, 0x3E, 0x40, 0x7C, 0x7F, 0x80, 0xBC, 0x4E00] as [UInt16] {
      #expect(!set.contains(unit))
      set.insert(unit)
      #expect(set.contains(unit) == (unit < 0x80))
      #expect(!set.contains(unit + 1))
    }
  }
}
