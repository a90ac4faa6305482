/// A word of at most four units, packed so that it is compared at once.
struct ShortWord: Hashable, Sendable {
  private let packed: UInt64

  /// The units as a word; `nil` when they are none or too many.
  init?(_ units: ArraySlice<UInt16>) {
    guard (1...4).contains(units.count) else { return nil }
    packed = units.reduce(0) { $0 << 16 | UInt64($1) }
  }

  /// A range of units as a word; `nil` when it is empty or too long.
  init?(_ range: Range<Int>, of units: borrowing [UInt16]) {
    guard (1...4).contains(range.count) else { return nil }
    var packed: UInt64 = 0
    for place in range { packed = packed << 16 | UInt64(units[place]) }
    self.packed = packed
  }

  /// The words of a list that are short enough.
  static func list(_ words: String...) -> [ShortWord] {
    words.compactMap { ShortWord(Array($0.utf16)[...]) }
  }
}
