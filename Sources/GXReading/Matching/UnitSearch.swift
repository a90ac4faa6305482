/// Four UTF-16 units at once, so that a unit is sought with two instructions for each one passed.
private struct UnitWord {
  private let units: UInt64

  static let count = 4

  /// A unit four times.
  @inline(__always)
  init(repeating unit: UInt16) { units = UInt64(unit) &* 0x0001_0001_0001_0001 }

  /// The four units from a place on, which must be there.
  @inline(__always)
  init(_ text: borrowing Span<UInt16>, uncheckedAt place: Int) {
    // SAFETY: the caller has tested that the units are there, and any bytes are a number.
    units = text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 2 &* place, as: UInt64.self)
  }

  /// The highest bit of each unit that is the same in both; of those behind the first it is not certain.
  @inline(__always)
  func common(with other: UnitWord) -> UInt64 {
    let difference = units ^ other.units
    return (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
  }

  /// Whether a unit stands in one of four words from a place on, which must be there.
  @inline(__always)
  static func occurs(
    _ sought: UnitWord, inFourFrom place: Int, of text: borrowing Span<UInt16>
  ) -> Bool {
    let first = UnitWord(text, uncheckedAt: place).common(with: sought)
    let second = UnitWord(text, uncheckedAt: place &+ count).common(with: sought)
    let third = UnitWord(text, uncheckedAt: place &+ 2 &* count).common(with: sought)
    let fourth = UnitWord(text, uncheckedAt: place &+ 3 &* count).common(with: sought)
    return (first | second | third | fourth) != 0
  }
}

extension Span<UInt16> {
  /// The first place of a range where a unit stands.
  func firstPlace(of unit: UInt16, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let sought = UnitWord(repeating: unit)
    var place = range.lowerBound
    while place &+ 4 &* UnitWord.count <= range.upperBound,
      !UnitWord.occurs(sought, inFourFrom: place, of: self)
    {
      place &+= 4 &* UnitWord.count
    }
    while place &+ UnitWord.count <= range.upperBound,
      UnitWord(self, uncheckedAt: place).common(with: sought) == 0
    {
      place &+= UnitWord.count
    }
    while place < range.upperBound {
      if self[place] == unit { return place }
      place &+= 1
    }
    return nil
  }
}

extension Array<UInt16> {
  /// The first place of a range where a unit stands.
  func firstPlace(of unit: UInt16, in range: Range<Int>) -> Int? {
    span.firstPlace(of: unit, in: range)
  }

  /// Whether a unit stands in a range.
  func contains(_ unit: UInt16, in range: Range<Int>) -> Bool {
    firstPlace(of: unit, in: range) != nil
  }

  /// Calls a function for each place where a unit stands.
  func forEachPlace(of unit: UInt16, _ body: (Int) -> Void) {
    var rest = indices
    while let place = firstPlace(of: unit, in: rest) {
      body(place)
      rest = place + 1..<rest.upperBound
    }
  }
}
