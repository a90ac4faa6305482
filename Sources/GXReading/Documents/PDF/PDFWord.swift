/// A word on a page; points from the upper left corner, pages stacked below each other.
struct PDFWord: Sendable {
  let page: Int
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let text: String

  var height: Double { bottom - top }
  var centre: Double { (top + bottom) / 2 }

  /// The width of a full character.
  var em: Double {
    let wide = text.unicodeScalars.count { $0.value >= 0x2E80 }
    let narrow = text.unicodeScalars.count - wide
    let measured = (right - left) / (Double(wide) + Double(narrow) / 2)
    return min(max(measured, height * 0.5), height * 1.1)
  }
}

extension PDFWord {
  /// How far apart the pages are stacked: further than any page is high.
  static let pagePitch = 100_000.0

  /// The words in what `pdftotext -tsv` prints; `nil` when there are more than the limit allows.
  static func words(inTable tsv: [UInt8]) -> [PDFWord]? {
    var words: [PDFWord] = []
    for line in tsv.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(
        separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count == 12, fields[0].elementsEqual("5".utf8) else { continue }
      guard words.count < PDFLimits.words else { return nil }
      if let word = word(of: fields) { words.append(word) }
    }
    return words
  }

  private static func word(of fields: [ArraySlice<UInt8>]) -> PDFWord? {
    let numbers = fields[6..<10].compactMap { Double(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 4, numbers.allSatisfy({ abs($0) < pagePitch / 2 }),
      let page = Int(String(decoding: fields[1], as: UTF8.self)), (1...1_000_000).contains(page),
      numbers[2] > 0, numbers[3] > 0
    else { return nil }
    let top = numbers[1] + Double(page) * pagePitch
    return PDFWord(
      page: page, left: numbers[0], right: numbers[0] + numbers[2], top: top,
      bottom: top + numbers[3], text: String(decoding: fields[11], as: UTF8.self))
  }
}
