/// For each code of an attribute with few values, the rows that have it: one bitmap a code.
///
/// A selection by level, form or scope is then a bitmap that is there already.
package struct CodeIndex: Sendable {
  /// The codes that occur, ascending.
  package let codes: [UInt8]
  private let rows: [Bitmap]
  private let rowCount: Int

  /// Which rows have one of some codes.
  package enum Match: Sendable {
    case all, none
    case some(Bitmap)
  }

  package init(_ values: [UInt8]) {
    var occurs = [Bool](repeating: false, count: Int(UInt8.max) + 1)
    for value in values { occurs[Int(value)] = true }
    codes = (0...UInt8.max).filter { occurs[Int($0)] }
    rowCount = values.count
    rows = codes.count < 2 ? [] : CodeIndex.bitmaps(of: values, codes: codes)
  }

  /// The rows with a code.
  package func rows(with code: UInt8) -> Match { match([code]) }

  /// The rows that have any of some codes.
  package func match(_ wanted: Set<UInt8>) -> Match {
    let positions = codes.indices.filter { wanted.contains(codes[$0]) }
    guard let first = positions.first else { return .none }
    if positions.count == codes.count { return .all }
    return .some(positions.dropFirst().reduce(rows[first]) { $0.union(rows[$1]) })
  }

  package var byteCount: Int { rows.reduce(0) { $0 + $1.words.count * 8 } }

  private static func bitmaps(of values: [UInt8], codes: [UInt8]) -> [Bitmap] {
    var position = [Int](repeating: 0, count: Int(UInt8.max) + 1)
    for (index, code) in codes.enumerated() { position[Int(code)] = index }
    let wordCount = (values.count + 63) / 64
    var words = [[UInt64]](
      repeating: [UInt64](repeating: 0, count: wordCount), count: codes.count)
    var current = [UInt64](repeating: 0, count: codes.count)
    for word in 0..<wordCount {
      for index in current.indices { current[index] = 0 }
      for row in word << 6..<min(word << 6 + 64, values.count) {
        current[position[Int(values[row])]] |= 1 << UInt64(row & 63)
      }
      for index in current.indices { words[index][word] = current[index] }
    }
    return words.map { Bitmap(words: $0, count: values.count) }
  }
}
