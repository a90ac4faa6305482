package import GXModel

/// The decoded text of one source as UTF-8, with its lines.
///
/// All positions in a report lead back to this text: byte offsets, lines and columns from 1. Line ends
/// are `\n`, `\r\n` or `\r`.
package struct SourceText: Sendable {
  package let utf8: [UInt8]
  /// The offsets at which lines begin; never empty.
  package let lineStarts: [Int]
  /// Where the pages begin, for paged formats.
  private let pages: [SourcePage]

  package init(utf8: [UInt8], pages: [SourcePage] = []) {
    self.utf8 = utf8
    self.pages = pages
    lineStarts = SourceText.lineStarts(of: utf8)
  }

  private static func lineStarts(of utf8: [UInt8]) -> [Int] {
    var starts = [0]
    var offset = 0
    let count = utf8.count
    while offset < count {
      let byte = utf8[offset]
      offset += 1
      if byte > 0x0D { continue }
      if byte == 0x0A {
        starts.append(offset)
      } else if byte == 0x0D, offset == count || utf8[offset] != 0x0A {
        starts.append(offset)
      }
    }
    return starts
  }

  /// The lines without their ends, as ranges of bytes.
  package var lines: some Sequence<Range<Int>> {
    lineStarts.indices.lazy.map { line in
      let start = lineStarts[line]
      var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : utf8.count
      while end > start, utf8[end - 1] == 0x0A || utf8[end - 1] == 0x0D { end -= 1 }
      return start..<end
    }
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

  /// The evidence for what stands in a range of bytes; spaces at its ends do not count.
  package func evidence(_ bytes: Range<Int>, cell: CellPosition? = nil) -> Evidence {
    let bytes = trimmed(bytes.clamped(to: utf8.indices))
    let (line, column) = location(of: bytes.lowerBound)
    let page = pages.last { $0.start <= bytes.lowerBound }?.number
    return Evidence(
      line: line, column: column, bytes: bytes, page: page, cell: cell, text: self[bytes])
  }

  private func trimmed(_ bytes: Range<Int>) -> Range<Int> {
    var (lower, upper) = (bytes.lowerBound, bytes.upperBound)
    while upper > lower {
      if utf8[upper - 1] <= 0x20 {
        upper -= 1
      } else if upper - lower >= 3, utf8[upper - 3..<upper].elementsEqual([0xE3, 0x80, 0x80]) {
        upper -= 3
      } else if upper - lower >= 2, utf8[upper - 2..<upper].elementsEqual([0xC2, 0xA0]) {
        upper -= 2
      } else {
        break
      }
    }
    while lower < upper, utf8[lower] <= 0x20 { lower += 1 }
    return lower..<upper
  }
}

/// A page and the offset of its first byte in the source text.
package struct SourcePage: Sendable {
  package let number: Int
  package let start: Int
}
