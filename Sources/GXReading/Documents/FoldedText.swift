/// The text of a document in the form that labels and phrases are matched against.
///
/// ``FoldingTable`` makes one form of what reports write in many. Of the spaces only those between two
/// characters of a paragraph or cell that are not CJK remain, as one space each.
///
/// All paragraphs and cells of a document stand one behind another in one buffer with nothing between
/// them, so whatever is read of it is a range of ``units``: parts are cut out and neighbours joined
/// without copying. ``bytes(of:)`` leads each range back to the source.
package struct FoldedText: Sendable {
  /// UTF-16 code units; characters outside the basic plane are U+FFFD.
  package let units: [UInt16]
  /// For each unit the offset of its first byte in the source.
  private let offsets: [Int32]
  private let source: [UInt8]
  /// Those of the units that are ASCII, and perhaps some more.
  let ascii: ASCIISet

  init(units: [UInt16], offsets: [Int32], ascii: ASCIISet, source: [UInt8]) {
    self.units = units
    self.offsets = offsets
    self.ascii = ascii
    self.source = source
  }

  /// Folds a range of a source's bytes alone.
  package init(folding source: SourceText, bytes: Range<Int>) {
    let folder = TextFolder(source.utf8)
    _ = folder.fold(bytes)
    self = folder.finish()
  }

  /// The bytes of the source that a range of units came from.
  package func bytes(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: units.indices)
    guard let last = range.last else {
      let offset = range.lowerBound < offsets.count ? Int(offsets[range.lowerBound]) : source.count
      return offset..<offset
    }
    let lower = Int(offsets[range.lowerBound])
    return lower..<max(lower, endOfCharacter(at: Int(offsets[last])))
  }

  package func string(in range: Range<Int>) -> String {
    String(basicPlane: units[range.clamped(to: units.indices)])
  }

  package var string: String { String(basicPlane: units[...]) }

  /// A range without the spaces at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, units[lower] == FoldingTable.space { lower += 1 }
    while upper > lower, units[upper - 1] == FoldingTable.space { upper -= 1 }
    return lower..<upper
  }

  /// Whether something that was left out, as spaces beside CJK characters are, stands before a unit.
  package func hasGap(before position: Int) -> Bool {
    guard position > 0, position < offsets.count else { return true }
    return Int(offsets[position]) > endOfCharacter(at: Int(offsets[position - 1]))
  }

  private func endOfCharacter(at offset: Int) -> Int {
    guard offset < source.count else { return source.count }
    return min(source.count, offset + UTF8Scalar.length(lead: source[offset]))
  }

  /// Calls a function for each place where an ASCII unit stands.
  func forEachPlace(ofASCII unit: UInt16, _ body: (Int) -> Void) {
    if ascii.contains(unit) { units.forEachPlace(of: unit, body) }
  }

  /// Whether an ASCII unit stands in a range.
  func contains(ascii unit: UInt16, in range: Range<Int>) -> Bool {
    ascii.contains(unit) && units.contains(unit, in: range)
  }
}
