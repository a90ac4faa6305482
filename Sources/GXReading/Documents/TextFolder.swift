/// Folds one stretch of a source after another into the buffer of a ``FoldedText``.
final class TextFolder {
  private let source: [UInt8]
  private let table: [UInt16]
  /// Room for as many units as the source has bytes; behind ``count`` nothing is initialized.
  private let units: UnsafeMutableBufferPointer<UInt16>
  /// For each unit the offset of its first byte.
  private let offsets: UnsafeMutableBufferPointer<Int32>
  private(set) var count = 0
  /// Those of the units that are ASCII, and perhaps some that were forgotten.
  private(set) var ascii = ASCIISet()

  /// - Parameter table: what each unit becomes.
  init(_ source: [UInt8], table: [UInt16] = FoldingTable.units) {
    self.source = source
    self.table = table
    units = .allocate(capacity: source.count)
    offsets = .allocate(capacity: source.count)
  }

  deinit {
    units.deallocate()
    offsets.deallocate()
  }

  /// Folds a range of the source's bytes; returns the range of its units.
  ///
  /// The ranges folded into one buffer must not overlap: each byte has room for one unit in it, and
  /// what finds none is left out.
  func fold(_ bytes: Range<Int>) -> Range<Int> {
    let start = count
    let bytes = bytes.clamped(to: source.indices).prefix(source.count - start)
    // SAFETY: no character becomes more units than it has bytes, and there is room for all bytes.
    count = append(bytes, from: start)
    return start..<count
  }

  /// Forgets what was folded from a place on.
  func removeAll(from place: Int) { count = min(count, place) }

  subscript(_ position: Int) -> UInt16 {
    precondition(position >= 0 && position < count)
    // SAFETY: all units before `count` are initialized.
    return units[position]
  }

  func finish() -> FoldedText {
    // SAFETY: all units before `count` are initialized.
    FoldedText(
      units: Array(units[..<count]), offsets: Array(offsets[..<count]), ascii: ascii, source: source
    )
  }

  /// Folds bytes to units from a position on, which must have room; returns the position behind them.
  private func append(_ bytes: Range<Int>, from start: Int) -> Int {
    let (all, allUnits) = (self.source, self.table)
    let (units, offsets) = (self.units, self.offsets)
    var ascii = self.ascii
    defer { self.ascii = ascii }
    // SAFETY: the table has an entry for each unit.
    let (source, table) = (all.span, allUnits.span)
    var count = start
    var offset = bytes.lowerBound
    let end = bytes.upperBound
    // Where the words can be looked at of which six or three bytes belong to the range.
    let lastPair = min(end - 6, source.count - ByteWord.count)
    let lastSingle = min(end - 3, source.count - ByteWord.count)
    /// Where the space began that counts if what stands on both its sides is not CJK.
    var space: Int?
    while offset < end {
      // Ideographs, of which most of a text consists, stay as they are.
      if offset <= lastSingle {
        let word = ByteWord(source, uncheckedAt: offset)
        if offset <= lastPair, word.areIdeographs {
          let pair = word.units
          units[count] = UInt16(truncatingIfNeeded: pair)
          units[count &+ 1] = UInt16(truncatingIfNeeded: pair >> 16)
          offsets[count] = Int32(truncatingIfNeeded: offset)
          offsets[count &+ 1] = Int32(truncatingIfNeeded: offset &+ 3)
          count &+= 2
          offset &+= 6
          space = nil
          continue
        }
        if let ideograph = word.ideograph {
          units[count] = ideograph
          offsets[count] = Int32(truncatingIfNeeded: offset)
          count &+= 1
          offset &+= 3
          space = nil
          continue
        }
      }
      let here = offset
      let unit: UInt16
      let byte = source[here]
      if byte < 0x80 {
        unit = table[unchecked: Int(byte)]
        offset &+= 1
      } else {
        let (scalar, length) = UTF8Scalar.decode(source, at: here, end: end)
        offset &+= length
        unit = scalar > 0xFFFF ? 0xFFFD : table[unchecked: Int(scalar)]
      }
      if unit == FoldingTable.dropped { continue }
      if unit == FoldingTable.space {
        space = space ?? here
        continue
      }
      if let place = space, count > start, !FoldingTable.isCJK(unit),
        !FoldingTable.isCJK(units[count &- 1])
      {
        ascii.insert(FoldingTable.space)
        units[count] = FoldingTable.space
        offsets[count] = Int32(truncatingIfNeeded: place)
        count &+= 1
      }
      space = nil
      ascii.insert(unit)
      units[count] = unit
      offsets[count] = Int32(truncatingIfNeeded: here)
      count &+= 1
    }
    return count
  }
}
