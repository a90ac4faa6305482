/// The title of an annual report, taken apart: 长沙市开福区 · 2016 · 政府信息公开年度报告.
struct ReportTitle: Hashable, Sendable {
  let text: String
  /// The organ as written; empty when the title names none.
  let organ: String
  let year: Int?

  /// A line as a title, or `nil` when it is none: it must name disclosure and end as a report does.
  init?(_ line: [CodeUnit]) {
    var line = ReportTitle.withoutSurroundings(line)
    guard line.count >= 6, line.count <= 70, !line.containsAny(of: ReportTitle.foreign),
      let subject = ReportTitle.subjects.compactMap({ line.range(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    line = ReportTitle.withoutSuffix(line)
    guard ReportTitle.endings.contains(where: { line[...].hasSuffix($0) }),
      line.count >= subject.upperBound
    else { return nil }
    let text = String(decoding: line, as: UTF16.self)
    let stated = StatedYear.first(in: line)
    self.text = text
    year = stated?.year
    organ = ReportTitle.organ(in: Array(line[..<subject.lowerBound]))
  }

  /// Without bullets, crumbs of navigation and labels such as 标题:.
  private static func withoutSurroundings(_ line: [CodeUnit]) -> [CodeUnit] {
    var rest = line[...]
    if let crumb = rest.lastIndex(where: { $0 == .of(">") || $0 == .of("|") }) {
      rest = rest[(crumb + 1)...]
    }
    if let colon = rest.firstIndex(of: .of(":")), colon - rest.startIndex <= 5 {
      rest = rest[(colon + 1)...]
    }
    return Array(rest.drop { skipped.contains($0) })
  }

  private static func withoutSuffix(_ line: [CodeUnit]) -> [CodeUnit] {
    var line = line
    for suffix in suffixes where line[...].hasSuffix(suffix) { line.removeLast(suffix.count) }
    if line.last == .of(")"), let open = line.lastIndex(of: .of("(")) {
      line.removeSubrange(open...)
    }
    while let last = line.last, skipped.contains(last) { line.removeLast() }
    return line
  }

  private static func organ(in text: [CodeUnit]) -> String {
    var organ = text
    if let year = StatedYear.first(in: organ) { organ.removeSubrange(year.range) }
    for word in ["关于公布", "关于发布", "关于", "年度", "年", "的"].map(\.units) {
      while organ.starts(with: word) { organ.removeFirst(word.count) }
      while organ[...].hasSuffix(word) { organ.removeLast(word.count) }
    }
    return String(decoding: organ.filter { !skipped.contains($0) }, as: UTF16.self)
  }

  private static let subjects = ["政府信息公开", "政务信息公开", "信息公开", "政务公开"].map(\.units)
  private static let endings = [
    "年度报告", "年报", "工作报告", "年度工作报告", "情况报告", "情况的报告", "情况年度报告", "工作总结", "工作总结报告", "报告",
  ].map(\.units)
  private static let suffixes = [".docx", ".doc", ".pdf", ".html", ".txt", ".md", "全文", "公告", "发布"]
    .map(\.units)
  private static let foreign = [
    "通知", "编制", "评估", "考核", "通报", "自查", "模板", "范文", "格式", "统计制度", "填报", "做好", "征求", "解读", "法治政府",
    "学年", "季度", "上半年", "半年", "指南", "实施方案", "要点", "。", "?", "要求", "报送", "培训", "测评",
  ].map(\.units)
  private static let skipped: Set<CodeUnit> = Set("·•-*# \"《》|>,、_".units)
}

/// A year stated in text, with its 年 or 年度.
struct StatedYear {
  let year: Int
  let range: Range<Int>

  static func first(in text: [CodeUnit]) -> StatedYear? { all(in: text).first }

  static func all(in text: [CodeUnit]) -> [StatedYear] {
    var years: [StatedYear] = []
    var start = 0
    while let mark = text.range(of: "年".units, from: start) {
      start = mark.upperBound
      guard mark.lowerBound >= 4, let year = year(of: text[mark.lowerBound - 4..<mark.lowerBound]),
        (1949...2199).contains(year)
      else { continue }
      if mark.lowerBound > 4, text[mark.lowerBound - 5].isDigit { continue }
      let end = text[mark.upperBound...].first == .of("度") ? mark.upperBound + 1 : mark.upperBound
      years.append(StatedYear(year: year, range: mark.lowerBound - 4..<end))
    }
    return years
  }

  private static func year(of run: ArraySlice<CodeUnit>) -> Int? {
    if run.allSatisfy(\.isDigit) { return Int(String(decoding: run, as: UTF16.self)) }
    guard
      run.allSatisfy({ ChineseNumeral.digit(of: $0) != nil || $0 == .of("O") || $0 == .of("0") })
    else { return nil }
    return ChineseNumeral.value(of: run.map { $0 == .of("O") || $0 == .of("0") ? 0x3007 : $0 }[...])
  }
}
