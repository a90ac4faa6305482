/// A stretch of words on one line with no wide gap between them: a cell's line, or a whole line of text.
struct PDFSegment: Sendable {
  private(set) var text: String
  let left: Double
  private(set) var right: Double

  init(_ word: PDFWord) {
    (text, left, right) = (word.text, word.left, word.right)
  }

  mutating func append(_ word: PDFWord) {
    text += word.left - right > word.em * 0.15 ? " " + word.text : word.text
    right = max(right, word.right)
  }

  /// Whether a word is a number in the cell beside this one, which is a number or a unit: more than a
  /// space lies between them.
  func isDivided(from word: PDFWord) -> Bool {
    guard word.left - right > 0.5 * word.em, word.text.first?.isNumber == true,
      PDFSegment(word).isValue
    else { return false }
    return text.unicodeScalars.allSatisfy(PDFSegment.units.contains)
      || isValue && text.last?.isNumber == true
  }

  var width: Double { right - left }
  var centre: Double { (left + right) / 2 }

  func overlaps(_ other: ClosedRange<Double>) -> Bool {
    left < other.upperBound && right > other.lowerBound
  }

  /// Whether it can only be the value of a cell: a number, perhaps with a unit, or a dash.
  var isValue: Bool {
    let scalars = text.unicodeScalars
    guard scalars.count <= 24 else { return false }
    if scalars.allSatisfy({ "/—-－–／".unicodeScalars.contains($0) }) { return !scalars.isEmpty }
    var hasDigit = false
    for scalar in scalars {
      if scalar.properties.numericType == .decimal {
        hasDigit = true
      } else if !PDFSegment.besideDigits.contains(scalar) {
        return false
      }
    }
    return hasDigit
  }

  /// Whether it stands above a column of labels, which may be narrower than it.
  var isHeadingOfLabels: Bool {
    PDFSegment.headingsOfLabels.contains(text.filter { $0 != " " })
  }

  /// Whether it stands above the sums of all years, beside which a year is no value.
  fileprivate var isHeadingOfSums: Bool { text.hasPrefix("历年") || text.hasPrefix("歷年") }

  private static let headingsOfLabels: Set = [
    "信息内容", "信息內容", "指标名称", "指標名稱", "统计指标", "統計指標",
  ]
  private static let units = Set("万萬元件条條个個人次项項篇".unicodeScalars)
  private static let besideDigits = units.union(",.，．+-－—%％ 增减減".unicodeScalars)
}

/// The words of a page that stand on one line, as segments from left to right.
struct PDFLine: Sendable {
  let page: Int
  /// The middle of its height.
  let centre: Double
  let height: Double
  let em: Double
  let segments: [PDFSegment]

  var left: Double { segments.first?.left ?? 0 }
  var right: Double { segments.map(\.right).max() ?? 0 }

  /// Whether it holds values behind something else, or several: a row of a table runs through it.
  var isRow: Bool {
    guard segments.count > 1, !segments.contains(where: \.isHeadingOfSums) else { return false }
    return segments.dropFirst().contains(where: \.isValue)
  }

  /// The lines of a document from top to bottom, without page numbers.
  static func lines(of words: [PDFWord]) -> [PDFLine] {
    let words = words.enumerated().sorted {
      ($0.element.centre, $0.offset) < ($1.element.centre, $1.offset)
    }
    .map(\.element)
    var lines: [PDFLine] = []
    var current: [PDFWord] = []
    for word in words {
      if let first = current.first,
        word.centre - first.centre > 0.35 * min(first.height, word.height)
      {
        lines.append(PDFLine(current, first))
        current = []
      }
      current.append(word)
    }
    if let first = current.first { lines.append(PDFLine(current, first)) }
    return withoutPageNumbers(lines)
  }

  private init(_ words: [PDFWord], _ first: PDFWord) {
    let ems = words.map(\.em).sorted()
    page = first.page
    centre = words.reduce(0) { $0 + $1.centre } / Double(words.count)
    height = words.reduce(0) { max($0, $1.height) }
    em = ems[ems.count / 2]
    var segments: [PDFSegment] = []
    for word in words.sorted(by: { $0.left < $1.left }) {
      if let last = segments.last, word.left - last.right <= 0.75 * em, !last.isDivided(from: word)
      {
        segments[segments.count - 1].append(word)
      } else {
        segments.append(PDFSegment(word))
      }
    }
    self.segments = segments
  }

  private static func withoutPageNumbers(_ lines: [PDFLine]) -> [PDFLine] {
    lines.enumerated().filter { index, line in
      let isFirst = index == 0 || lines[index - 1].page != line.page
      let isLast = index + 1 == lines.count || lines[index + 1].page != line.page
      return !((isFirst || isLast) && line.isPageNumber)
    }.map(\.element)
  }

  /// Whether it is the number of the page, bare or as in `- 3 -` and `第3页`; a figure that ends a page
  /// is none.
  private var isPageNumber: Bool {
    guard segments.count == 1 else { return false }
    let text = segments[0].text.unicodeScalars.filter { $0 != " " }
    let digits = text.filter { (0x30...0x39).contains($0.value) }
    guard !digits.isEmpty, text.count <= 12 else { return false }
    if digits.count == text.count {
      return Int(String(String.UnicodeScalarView(digits))) == page
    }
    return text.count > digits.count + 1
      && text.allSatisfy {
        (0x30...0x39).contains($0.value) || "-—－–第页共/,，".unicodeScalars.contains($0)
      }
  }
}
