import GXModel

/// Finds the day on which a report was published: by label at its beginning, else the signature's date.
enum PublicationReader {
  static func date(in document: DocumentLines, year: Int?, organ: String?) -> CalendarDate? {
    for label in labels {
      for line in document.head {
        let isLong = line.count > 240
        if isLong, label.first != .of("发") { continue }
        if let date = labelled(label, in: isLong ? Array(line.prefix(400)) : line) { return date }
      }
    }
    return signature(in: document, year: year) ?? organ.flatMap { signature(of: $0, in: document) }
  }

  /// The organ's name with a date right behind it, in text that lost its line ends.
  private static func signature(of organ: String, in document: DocumentLines) -> CalendarDate? {
    let name = organ.units
    return document.lines.compactMap { line -> CalendarDate? in
      var start = 0
      var found: CalendarDate?
      while let range = line.range(of: name, from: start) {
        start = range.upperBound
        if let (date, _) = DateReader.date(in: line[range.upperBound...]) { found = date }
      }
      return found
    }.last
  }

  private static func labelled(_ label: [CodeUnit], in line: [CodeUnit]) -> CalendarDate? {
    var start = 0
    while let range = line.range(of: label, from: start) {
      start = range.upperBound
      let rest = line[range.upperBound...].drop { separators.contains($0) }
      if let (date, _) = DateReader.date(in: rest) { return date }
    }
    return nil
  }

  private static let separators: Set<CodeUnit> = Set(": |]".units)
  /// In the order of their worth.
  private static let labels = [
    "发布时间", "发布日期", "公开日期", "公开时间", "信息时间", "发稿时间", "录入时间", "上传时间", "日期", "时间", "发文日期",
    "成文日期", "生成日期", "发布于",
  ].map(\.units)

  /// The last line that is a date or a signature with one, where that lies behind the reporting year.
  private static func signature(in document: DocumentLines, year: Int?) -> CalendarDate? {
    document.lines.dropFirst().compactMap(trailingDate).last { date in
      year.map { date.year > $0 } ?? true
    }
  }

  private static func trailingDate(_ line: [CodeUnit]) -> CalendarDate? {
    if let date = DateReader.wholeLine(line) { return date }
    for start in line.indices.suffix(16).dropFirst() where organEndings.contains(line[start - 1]) {
      if let (date, end) = DateReader.date(in: line[start...]), end == line.endIndex { return date }
    }
    return nil
  }

  /// What an organ's name ends with, in front of the date of its signature.
  private static let organEndings: Set<CodeUnit> = Set("府局会室厅处委办署院心部所站".units)
}
