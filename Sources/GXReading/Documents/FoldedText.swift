/// A stretch of source text in the form that labels and phrases are matched against.
///
/// ``FoldingTable`` makes one form of what reports write in many. Of the spaces only those between two
/// characters that are not CJK remain, as one space each. Each unit keeps the byte offset that it came
/// from, so that a match leads back to the source.
package struct FoldedText: Sendable, Hashable {
  /// UTF-16 code units; characters outside the basic plane are U+FFFD.
  package private(set) var units: [UInt16] = []
  /// For each unit the offset of its first byte in the source, and at the end that behind the last.
  package private(set) var offsets: [Int32] = [0]

  package init() {}

  /// Folds a range of a source's bytes.
  package init(folding source: SourceText, bytes: Range<Int>) {
    let bytes = bytes.clamped(to: source.utf8.indices)
    units.reserveCapacity(bytes.count / 2)
    offsets = []
    offsets.reserveCapacity(bytes.count / 2 + 1)
    var end = bytes.lowerBound
    var scalars = ScalarCursor(source.utf8, in: bytes)
    let table = FoldingTable.units
    var pendingSpace: Int?
    while let (scalar, start) = scalars.next() {
      let unit = scalar > 0xFFFF ? 0xFFFD : table[Int(scalar)]
      if unit == FoldingTable.dropped { continue }
      if unit == FoldingTable.space {
        if pendingSpace == nil { pendingSpace = start }
        continue
      }
      if let space = pendingSpace {
        if let last = units.last, !FoldingTable.isCJK(last), !FoldingTable.isCJK(unit) {
          units.append(FoldingTable.space)
          offsets.append(Int32(clamping: space))
        }
        pendingSpace = nil
      }
      units.append(unit)
      offsets.append(Int32(clamping: start))
      end = scalars.position
    }
    offsets.append(Int32(clamping: end))
  }

  /// Appends a unit that came from a range of bytes.
  package mutating func append(_ unit: UInt16, from bytes: Range<Int>) {
    offsets[units.count] = Int32(clamping: bytes.lowerBound)
    units.append(unit)
    offsets.append(Int32(clamping: bytes.upperBound))
  }

  package var isEmpty: Bool { units.isEmpty }

  /// The bytes of the source that a range of units came from, and what vanished behind its last unit.
  package func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      return Int(offsets[range.lowerBound])..<Int(offsets[range.lowerBound])
    }
    let lower = Int(offsets[range.lowerBound])
    return lower..<max(lower, Int(offsets[range.upperBound]))
  }

  /// The bytes of the source that the text came from.
  package var bytes: Range<Int> { bytes(of: units.indices) }

  package var string: String { String(decoding: units, as: UTF16.self) }

  package func string(in range: Range<Int>) -> String {
    String(decoding: units[range], as: UTF16.self)
  }

  /// A part of the text; its units still lead back to the source.
  package subscript(_ range: Range<Int>) -> FoldedText {
    var part = FoldedText()
    part.units = Array(units[range])
    part.offsets = Array(offsets[range.lowerBound...range.upperBound])
    return part
  }

  /// The text without spaces at its ends.
  var trimmed: FoldedText {
    guard let first = units.firstIndex(where: { $0 != FoldingTable.space }),
      let last = units.lastIndex(where: { $0 != FoldingTable.space })
    else { return FoldedText() }
    return first == 0 && last == units.count - 1 ? self : self[first..<last + 1]
  }

  /// The text with another behind it, which stands further on in the source.
  package func appending(_ other: FoldedText) -> FoldedText {
    guard !isEmpty else { return other }
    var joined = self
    joined.offsets.removeLast()
    joined.units += other.units
    joined.offsets += other.offsets
    return joined
  }

  /// The text without some of its units.
  func removing(_ isRemoved: (UInt16) -> Bool) -> FoldedText {
    guard units.contains(where: isRemoved) else { return self }
    var rest = FoldedText()
    rest.offsets = []
    for (unit, offset) in zip(units, offsets) where !isRemoved(unit) {
      rest.units.append(unit)
      rest.offsets.append(offset)
    }
    rest.offsets.append(offsets[units.count])
    return rest
  }
}
