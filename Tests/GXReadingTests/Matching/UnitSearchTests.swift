import Testing

@testable import GXReading

/// Against a search unit by unit, at all distances from the ends of the range.
@Suite struct UnitSearchTests {
  private static let text = Array("公开(3)件|公开|||a\u{8000}\u{7FFF}公".utf16)

  @Test func `the first place of a unit is found in every range`() {
    for start in Self.text.indices {
      for end in start...Self.text.count {
        for unit in Set(Self.text + [0, 0xFFFF]) {
          let range = start..<end
          let expected = range.first { Self.text[$0] == unit }
          #expect(Self.text.firstPlace(of: unit, in: range) == expected)
          #expect(Self.text.contains(unit, in: range) == (expected != nil))
        }
      }
    }
  }

  @Test func `every place of a unit is visited in order`() {
    var places: [Int] = []
    Self.text.forEachPlace(of: .of("|")) { places.append($0) }
    #expect(places == Self.text.indices.filter { Self.text[$0] == 0x7C })
  }
}
