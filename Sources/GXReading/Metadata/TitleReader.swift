/// Finds the title of a report at the beginning of a document.
enum TitleReader {
  /// The first title that names both organ and year, else the first title; titles may run over two lines.
  static func title(in document: DocumentLines) -> ReportTitle? {
    var first: ReportTitle?
    let lines = Array(document.head)
    let subjects = document.marks.ranges(of: .subject)
    var subject = 0
    func speaksOfDisclosure(_ line: Range<Int>) -> Bool {
      while subject < subjects.count, subjects[subject].lowerBound < line.lowerBound {
        subject += 1
      }
      return subject < subjects.count && subjects[subject].upperBound <= line.upperBound
    }
    var isNext = lines.first.map(speaksOfDisclosure) ?? false
    for (number, line) in lines.enumerated() {
      let speaks = isNext
      isNext = number + 1 < lines.count && speaksOfDisclosure(lines[number + 1])
      guard line.count <= 160, speaks || isNext else { continue }
      let text = Array(document.units[line])
      let next =
        number + 1 < lines.count ? Array(document.units[lines[number + 1]].prefix(160)) : []
      let own = ReportTitle(text)
      guard let title = own ?? joined(text, next) else { continue }
      if !title.organ.isEmpty, title.year != nil { return title }
      first = first ?? title
    }
    return first
  }

  /// A second line no longer than this is only the end of a title: 年度报告, 公开工作年度报告.
  private static let longestEnding = 8

  /// A title of which organ and year stand on a line that is none.
  private static func joined(_ line: [CodeUnit], _ next: [CodeUnit]) -> ReportTitle? {
    guard line.count <= 40, !next.isEmpty,
      !line.contains(where: { $0 == .of(":") || $0 == .of("。") || $0 == .of(">") })
    else { return nil }
    guard let joined = ReportTitle(line + next), joined.year != nil, !joined.organ.isEmpty else {
      return nil
    }
    if next.count <= longestEnding { return joined }
    let rest = ReportTitle(next) ?? ReportTitle("政府".units + next)
    return rest?.organ.isEmpty == true ? joined : nil
  }
}
