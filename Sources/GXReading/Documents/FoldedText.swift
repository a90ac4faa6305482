/// A stretch of source text in the form that labels and phrases are matched against.
///
/// Folding makes one form of what reports write in many: full-width ASCII and CJK punctuation with an ASCII
/// twin become ASCII, all spaces one space, spaces beside CJK characters vanish. Each unit keeps the
/// byte offset that it came from, so that a match leads back to the source.
package struct FoldedText: Sendable, Hashable {
  /// UTF-16 code units; characters outside the basic plane are U+FFFD.
  package private(set) var units: [UInt16] = []
  /// For each unit the offset of its first byte in the source, and at the end that behind the last.
  package private(set) var offsets: [Int32] = [0]

  package init() {}

  /// Appends a unit that came from a range of bytes.
  package mutating func append(_ unit: UInt16, from bytes: Range<Int>) {
    offsets[units.count] = Int32(clamping: bytes.lowerBound)
    units.append(unit)
    offsets.append(Int32(clamping: bytes.upperBound))
  }

  /// The bytes of the source that a range of units came from.
  package func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      return Int(offsets[range.lowerBound])..<Int(offsets[range.lowerBound])
    }
    let lower = Int(offsets[range.lowerBound])
    return lower..<max(lower, Int(offsets[range.upperBound]))
  }

  package var string: String { String(decoding: units, as: UTF16.self) }

  package func string(in range: Range<Int>) -> String {
    String(decoding: units[range], as: UTF16.self)
  }
}
