/// The decoded text of one source as UTF-8, with its lines.
///
/// All positions in a report lead back to this text: byte offsets, lines and columns from 1.
package struct SourceText: Sendable {
  package let utf8: [UInt8]
  /// The offsets at which lines begin; never empty.
  package let lineStarts: [Int]

  package init(utf8: [UInt8]) {
    self.utf8 = utf8
    var starts = [0]
    for (offset, byte) in utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  package subscript(_ bytes: Range<Int>) -> String {
    String(decoding: utf8[bytes.clamped(to: utf8.indices)], as: UTF8.self)
  }

  /// The line of a byte offset, and its column in characters.
  package func location(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), utf8.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, self[lineStarts[low]..<offset].count + 1)
  }
}
