/// Folds one stretch of a source after another into the buffer of a ``FoldedText``.
struct TextFolder {
  private let source: [UInt8]
  private let table: [UInt16]
  /// As long as the source has characters; behind ``count`` they mean nothing yet.
  private var units: [UInt16]
  private var offsets: [Int32]
  private(set) var count = 0

  /// - Parameter table: what each unit becomes.
  init(_ source: [UInt8], table: [UInt16] = FoldingTable.units) {
    self.source = source
    self.table = table
    let capacity = source.span.characterCount
    units = Array(repeating: 0, count: capacity)
    offsets = Array(repeating: 0, count: capacity)
  }

  /// Folds a range of the source's bytes; returns the range of its units.
  ///
  /// The ranges folded into one buffer must not overlap: each character has one place in it.
  mutating func fold(_ bytes: Range<Int>) -> Range<Int> {
    let start = count
    let bytes = bytes.clamped(to: source.indices)
    count = TextFolder.fold(source, bytes, by: table, into: &units, &offsets, from: start)
    return start..<count
  }

  /// Forgets what was folded from a place on.
  mutating func removeAll(from place: Int) { count = min(count, place) }

  subscript(_ position: Int) -> UInt16 { units[position] }

  func contains(_ unit: UInt16, in range: Range<Int>) -> Bool { units[range].contains(unit) }

  consuming func finish() -> FoldedText {
    units.removeLast(units.count - count)
    offsets.removeLast(offsets.count - count)
    return FoldedText(units: units, offsets: offsets, source: source)
  }

  /// Folds bytes to units from a position on; returns the position behind them.
  private static func fold(
    _ source: [UInt8], _ bytes: Range<Int>, by table: [UInt16], into units: inout [UInt16],
    _ offsets: inout [Int32], from start: Int
  ) -> Int {
    let source = source.span
    let table = table.span
    var units = units.mutableSpan
    var offsets = offsets.mutableSpan
    var count = start
    var offset = bytes.lowerBound
    let end = bytes.upperBound
    /// Where the space began that counts if what stands on both its sides is not CJK.
    var space: Int?
    while offset < end, count < units.count {
      // Ideographs, of which most of a text consists, stay as they are.
      if source[offset] >= 0x80, let word = ByteWord(source, at: offset) {
        if let (first, second) = word.ideographs, offset &+ 6 <= end, count &+ 1 < units.count {
          // SAFETY: there is room for two behind `count`, as was just tested, and as much for offsets.
          units[unchecked: count] = first
          units[unchecked: count &+ 1] = second
          offsets[unchecked: count] = Int32(truncatingIfNeeded: offset)
          offsets[unchecked: count &+ 1] = Int32(truncatingIfNeeded: offset &+ 3)
          count &+= 2
          offset &+= 6
          space = nil
          continue
        }
        if let ideograph = word.ideograph, offset &+ 3 <= end {
          // SAFETY: there is room behind `count`, as the loop tests, and as much for offsets.
          units[unchecked: count] = ideograph
          offsets[unchecked: count] = Int32(truncatingIfNeeded: offset)
          count &+= 1
          offset &+= 3
          space = nil
          continue
        }
      }
      let here = offset
      let (scalar, length) = UTF8Scalar.decode(source, at: here, end: end)
      offset += length
      let unit = scalar > 0xFFFF ? 0xFFFD : table[Int(scalar)]
      if unit == FoldingTable.dropped { continue }
      if unit == FoldingTable.space {
        space = space ?? here
        continue
      }
      if let place = space, count > start, count &+ 1 < units.count, !FoldingTable.isCJK(unit),
        !FoldingTable.isCJK(units[count - 1])
      {
        units[count] = FoldingTable.space
        offsets[count] = Int32(truncatingIfNeeded: place)
        count += 1
      }
      space = nil
      units[count] = unit
      offsets[count] = Int32(truncatingIfNeeded: here)
      count += 1
    }
    return count
  }
}
