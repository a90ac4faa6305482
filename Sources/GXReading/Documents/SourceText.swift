package import GXModel

/// The decoded text of one source as UTF-8, with its lines.
///
/// All positions in a report lead back to this text: byte offsets, lines and columns from 1. Line ends
/// are `\n`, `\r\n` or `\r`.
package struct SourceText: Sendable {
  package let utf8: [UInt8]
  /// The offsets at which lines begin; never empty.
  package var lineStarts: [Int] { survey.lineStarts }
  let survey: TextSurvey
  /// Where the pages begin, for paged formats.
  private let pages: [SourcePage]

  package init(utf8: [UInt8], pages: [SourcePage] = []) {
    self.init(utf8: utf8, survey: TextSurvey(utf8), pages: pages)
  }

  /// - Parameter survey: that of these bytes.
  init(utf8: [UInt8], survey: TextSurvey, pages: [SourcePage] = []) {
    self.utf8 = utf8
    self.survey = survey
    self.pages = pages
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
    SourceLocator(self).location(of: offset)
  }

  /// The line that holds a byte offset, from 0.
  func line(of offset: Int) -> Int {
    max(0, lineStarts.partitioningIndex { $0 > offset } - 1)
  }

  /// The offset at which the line behind one begins, or beyond the text.
  func endOfLine(_ line: Int) -> Int {
    line + 1 < lineStarts.count ? lineStarts[line + 1] : utf8.count + 1
  }

  /// How many characters stand in a range of bytes.
  ///
  /// ASCII, ideographs and their punctuation, of which nearly all texts consist, are one character
  /// each; whatever else may be part of a larger one is left to `String`.
  func characterCount(of bytes: Range<Int>) -> Int {
    let text = utf8.span
    var count = 0
    var offset = bytes.lowerBound
    while offset &+ 24 <= bytes.upperBound, ByteWord.areIdeographs(in: text, at: offset) {
      offset &+= 24
      count &+= 8
    }
    while offset < bytes.upperBound {
      if offset &+ 6 <= bytes.upperBound, ByteWord(text, at: offset)?.areIdeographs == true {
        offset &+= 6
        count &+= 2
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(text, at: offset, end: bytes.upperBound)
      guard SourceText.isCharacter(scalar) else { return self[bytes].count }
      offset += length
      count += 1
    }
    return count
  }

  /// Whether a scalar is a character by itself whatever stands beside it, apart from line ends and what
  /// is no such character itself.
  @inline(__always)
  private static func isCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3400...0x9FFF, 0x20...0x7E, 0x09, 0x3000...0x3029, 0xFF00...0xFF7F: true
    case 0xA0...0xBF, 0x2010...0x2027, 0x2100...0x27BF, 0x2E80...0x2FDF: true
    default: false
    }
  }

  /// The evidence for what stands in a range of bytes; spaces at its ends do not count.
  package func evidence(_ bytes: Range<Int>, cell: CellPosition? = nil) -> Evidence {
    evidence(bytes, cell: cell, by: SourceLocator(self))
  }

  /// The evidence for what stands in a range of bytes, the place of which a locator finds.
  func evidence(
    _ bytes: Range<Int>, cell: CellPosition? = nil, by locator: SourceLocator
  ) -> Evidence {
    let bytes = trimmed(bytes.clamped(to: utf8.indices))
    let (line, column) = locator.location(of: bytes.lowerBound)
    return Evidence(
      line: line, column: column, bytes: bytes, page: page(at: bytes.lowerBound), cell: cell,
      text: self[bytes])
  }

  private func page(at offset: Int) -> Int? {
    pages.isEmpty ? nil : pages.last { $0.start <= offset }?.number
  }

  private func trimmed(_ bytes: Range<Int>) -> Range<Int> {
    var (lower, upper) = (bytes.lowerBound, bytes.upperBound)
    while upper > lower {
      if utf8[upper - 1] <= 0x20 {
        upper -= 1
      } else if upper - lower >= 3, endsInIdeographicSpace(upper) {
        upper -= 3
      } else if upper - lower >= 2, utf8[upper - 1] == 0xA0, utf8[upper - 2] == 0xC2 {
        upper -= 2
      } else {
        break
      }
    }
    while lower < upper, utf8[lower] <= 0x20 { lower += 1 }
    return lower..<upper
  }

  private func endsInIdeographicSpace(_ end: Int) -> Bool {
    utf8[end - 1] == 0x80 && utf8[end - 2] == 0x80 && utf8[end - 3] == 0xE3
  }
}

/// A page and the offset of its first byte in the source text.
package struct SourcePage: Sendable {
  package let number: Int
  package let start: Int
}
