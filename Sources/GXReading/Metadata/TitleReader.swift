/// Finds the title of a report at the beginning of a document.
enum TitleReader {
  /// The first title that names both organ and year, else the first title; titles may run over two lines.
  static func title(in document: DocumentLines) -> ReportTitle? {
    var first: ReportTitle?
    let lines = Array(document.head)
    for (number, line) in lines.enumerated() where line.count <= 160 {
      let next = number + 1 < lines.count ? lines[number + 1] : []
      guard let title = joined(line, next) ?? ReportTitle(line) else { continue }
      if !title.organ.isEmpty, title.year != nil { return title }
      first = first ?? title
    }
    return first
  }

  /// A title whose organ and year stand on a line of their own.
  private static func joined(_ line: [CodeUnit], _ next: [CodeUnit]) -> ReportTitle? {
    guard line.count <= 40, ReportTitle(line) == nil, !next.isEmpty,
      !line.contains(.of(":")), !line.contains(.of("。")), !line.contains(.of(">"))
    else { return nil }
    guard let rest = ReportTitle(next) ?? ReportTitle("政府".units + next), rest.organ.isEmpty else {
      return nil
    }
    guard let joined = ReportTitle(line + next), joined.year != nil || rest.year != nil,
      !joined.organ.isEmpty
    else { return nil }
    return joined
  }
}
