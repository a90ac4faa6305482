import GXModel

/// Finds the day on which a report was published: by label at its beginning, else the signature's date.
struct PublicationReader {
  private let document: DocumentLines

  static func date(in document: DocumentLines, year: Int?, organ: String?) -> CalendarDate? {
    let reader = PublicationReader(document: document)
    return reader.labelled() ?? reader.headed() ?? reader.signature(year: year)
      ?? organ.flatMap { reader.signature(of: $0.units) }
  }

  private var text: [CodeUnit] { document.units }

  // MARK: By label

  /// The date behind the worthiest label that has one; in a table it stands in the next cell.
  private func labelled() -> CalendarDate? {
    var best: (worth: Int, date: CalendarDate)?
    for mark in document.marks.marks {
      guard mark.range.lowerBound < document.headEnd else { break }
      guard mark.kind == .dateLabel, mark.number < best?.worth ?? .max,
        let date = date(behind: mark.range)
      else { continue }
      best = (mark.number, date)
    }
    return best?.date
  }

  private func date(behind label: Range<Int>) -> CalendarDate? {
    guard let line = document.line(at: label.upperBound - 1) else { return nil }
    if line.count > PublicationReader.longestLine {
      guard label.upperBound <= line.lowerBound + 400, text[label.lowerBound] == .of("发") else {
        return nil
      }
    }
    let rest = text[label.upperBound...].prefix(24)
    return [rest.prefix(upTo: min(rest.endIndex, line.upperBound)), rest].lazy
      .compactMap { DateReader.date(in: $0.drop(while: PublicationReader.separators.contains))?.0 }
      .first
  }

  /// Longer lines are text that lost its line ends, where 日期 and 时间 are words of sentences.
  private static let longestLine = 240
  private static let separators = UnitSet(": |]")

  // MARK: Below the title

  /// A day with its time of day that a line near the beginning consists of, perhaps with the organ
  /// behind it: • 2022-01-24 09:05 某市某局.
  private func headed() -> CalendarDate? {
    document.head.prefix(12).lazy.compactMap { line -> CalendarDate? in
      let rest = text[line].drop { PublicationReader.bullets.contains($0) }
      guard rest.count <= 48, let (date, end) = DateReader.date(in: rest), end < rest.endIndex
      else { return nil }
      let organ = rest[end...].drop { $0.isDigit || PublicationReader.timeMarks.contains($0) }
      return organ.isEmpty || organ.startIndex > end && OrganNames.looksLikeOrgan(organ)
        ? date : nil
    }.first
  }

  private static let bullets = UnitSet("·•-* ")
  private static let timeMarks = UnitSet(": ")

  // MARK: By signature

  /// The last line that is a date or a signature with one, where that lies behind the reporting year.
  private func signature(year: Int?) -> CalendarDate? {
    for line in document.lines.dropFirst().reversed() {
      if let date = trailingDate(line), year.map({ date.year > $0 }) ?? true { return date }
    }
    return nil
  }

  private func trailingDate(_ line: Range<Int>) -> CalendarDate? {
    var end = line.upperBound
    while end > line.lowerBound, PublicationReader.closings.contains(text[end - 1]) { end -= 1 }
    guard end > line.lowerBound, text[end - 1].isDigit || text[end - 1] == .of("日") else {
      return nil
    }
    if let date = DateReader.wholeLine(text[line.lowerBound..<end]) { return date }
    let first = max(line.lowerBound + 1, end - 16)
    for start in first..<max(first, end)
    where PublicationReader.organEndings.contains(text[start - 1]) {
      if let (date, dateEnd) = DateReader.date(in: text[start..<end]), dateEnd == end {
        return date
      }
    }
    return nil
  }

  private static let closings = UnitSet("。;,)] ")
  /// What an organ's name ends with, in front of the date of its signature.
  private static let organEndings = UnitSet("府局会室厅处委办署院心部所站)镇乡")

  /// The organ's name with a date right behind it, in text that lost its line ends.
  private func signature(of organ: [CodeUnit]) -> CalendarDate? {
    var found: CalendarDate?
    var start = 0
    while let range = text.range(of: organ, from: start) {
      start = range.upperBound
      if let (date, _) = DateReader.date(in: text[start...].prefix(24)) { found = date }
    }
    return found
  }
}
