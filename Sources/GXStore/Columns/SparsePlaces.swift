/// The rows of a chunk whose values are kept, one behind the other; all others are zero.
package struct SparsePlaces: Hashable, Sendable {
  /// Ascending; a chunk has fewer rows than 16 bits count.
  private let rows: [UInt16]
  /// How many of them lie before each block of 64 rows, and in all.
  private let starts: [UInt16]
  /// The number of rows of the chunk.
  private let count: Int

  /// - Parameter bits: set for the rows of a chunk whose values are kept.
  init(_ bits: Bitmap) {
    count = bits.count
    var rows: [UInt16] = []
    rows.reserveCapacity(bits.population)
    var starts: [UInt16] = [0]
    starts.reserveCapacity(bits.words.count + 1)
    for (block, word) in bits.words.enumerated() {
      Bitmap.forEachBit(of: word) { rows.append(UInt16(truncatingIfNeeded: block << 6 + $0)) }
      starts.append(UInt16(truncatingIfNeeded: rows.count))
    }
    self.rows = rows
    self.starts = starts
  }

  /// The position of a row's value among those that are kept, if it is.
  @inline(__always)
  func index(of row: Int) -> Int? {
    let index = index(from: row)
    return index < rows.count && Int(rows[index]) == row ? index : nil
  }

  /// The positions of the values of some rows of the chunk.
  @inline(__always)
  func indices(of piece: Range<Int>) -> Range<Int> {
    index(from: piece.lowerBound)..<index(from: piece.upperBound)
  }

  /// The position of the first value that is kept of a row and those behind it.
  @inline(__always)
  private func index(from row: Int) -> Int {
    var index = Int(starts[row >> 6])
    while index < rows.count, Int(rows[index]) < row { index += 1 }
    return index
  }

  /// Calls with each of some rows of the chunk whose value is kept, ascending, and the value's position.
  @inline(__always)
  func forEach(in piece: Range<Int>, _ body: (_ row: Int, _ index: Int) -> Void) {
    let indices = indices(of: piece)
    rows.withLane { rows in
      rows.check(indices)
      for index in indices { body(Int(rows[index]), index) }
    }
  }

  /// A value for each row of the chunk.
  func spread<Value: FixedWidthInteger>(_ kept: Lane<Value>) -> [Value] {
    var values = [Value](repeating: 0, count: count)
    kept.check(0..<rows.count)
    values.withMutableLane { values in
      values.check(0..<count)
      forEach(in: 0..<count) { row, index in values[row] = kept[index] }
    }
    return values
  }

  var byteCount: Int { SparsePlaces.byteCount(kept: rows.count, of: count) }

  /// The bytes that some places among a number of rows take.
  static func byteCount(kept: Int, of count: Int) -> Int { (kept + (count + 63) / 64 + 1) * 2 }
}
