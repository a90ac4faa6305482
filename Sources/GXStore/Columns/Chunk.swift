/// The count, exact sum, minimum and maximum of a chunk in the column's unit.
package struct ChunkSummary: Hashable, Sendable {
  package var count = 0
  package var sum: Int128 = 0
  package var minimum: Int64?
  package var maximum: Int64?

  package mutating func add(_ value: Int64) {
    count += 1
    sum += Int128(value)
    minimum = min(minimum ?? value, value)
    maximum = max(maximum ?? value, value)
  }

  package mutating func add(_ other: ChunkSummary) {
    count += other.count
    sum += other.sum
    if let least = other.minimum { minimum = min(minimum ?? least, least) }
    if let greatest = other.maximum { maximum = max(maximum ?? greatest, greatest) }
  }
}

/// A stretch of a column.
package final class Chunk: Sendable {
  /// Rows in each chunk but the last; a whole number of bitmap words.
  package static let capacity = 16_384

  /// Which rows have a value.
  package enum Validity: Hashable, Sendable {
    case all, none
    case some(Bitmap)
  }

  package let count: Int
  package let values: ChunkValues
  package let validity: Validity
  package let summary: ChunkSummary
  /// `nil` where they are not needed or might overflow.
  let totals: RunningTotals?

  init(count: Int, values: ChunkValues, validity: Validity, summary: ChunkSummary) {
    self.count = count
    self.values = values
    self.validity = validity
    self.summary = summary
    totals = RunningTotals(values, count: count, validity: validity, summary: summary)
  }

  private init(_ chunk: Chunk, validity: Validity) {
    count = chunk.count
    values = chunk.values
    self.validity = validity
    summary = chunk.summary
    totals = chunk.totals
  }

  /// A chunk without values.
  convenience init(missing count: Int) {
    self.init(count: count, values: .constant(0), validity: .none, summary: ChunkSummary())
  }

  /// The same chunk with an equal bitmap in place of its own.
  func sharing(_ equal: Bitmap) -> Chunk { Chunk(self, validity: .some(equal)) }

  /// The value of a row, if it has one.
  @inline(__always)
  package subscript(row: Int) -> Int64? {
    switch validity {
    case .all: values[row]
    case .none: nil
    case .some(let bitmap): bitmap[row] ? values[row] : nil
    }
  }

  /// The rows with a value among 64.
  @inline(__always)
  package func validWord(_ word: Int) -> UInt64 {
    switch validity {
    case .all: ~0
    case .none: 0
    case .some(let bitmap): bitmap.words[word]
    }
  }

  /// The bytes of values and validity.
  package var byteCount: Int { values.byteCount + validityByteCount }

  /// The bytes of the bitmap, which other columns may share.
  var validityByteCount: Int {
    if case .some(let bitmap) = validity { bitmap.words.count * 8 } else { 0 }
  }
}

extension Chunk: Equatable {
  /// Summaries follow from the values.
  package static func == (one: Chunk, other: Chunk) -> Bool {
    one.count == other.count && one.values == other.values && one.validity == other.validity
  }
}
