/// The title of an annual report, taken apart: 长沙市开福区 · 2016 · 政府信息公开年度报告.
struct ReportTitle: Sendable {
  let text: String
  /// The organ as written; empty when the title names none.
  let organ: String
  let year: Int?

  /// A line as a title, or `nil` when it is none: it must name disclosure and end as a report does.
  init?(_ line: [CodeUnit]) {
    let whole = ReportTitle.withoutSurroundings(line)
    guard whole.count >= 6, whole.count <= 70,
      let subject = ReportTitle.subjects.first(in: whole, whole.indices)
    else { return nil }
    let text = ReportTitle.withoutSuffix(whole)
    guard ReportTitle.endings.length(in: text, endingAt: text.count, from: 0) > 0,
      text.count >= subject.upperBound, !ReportTitle.foreign.occurs(in: whole, whole.indices)
    else { return nil }
    self.text = String(basicPlane: text[...])
    year = StatedYear.first(in: text, text.indices)?.year
    organ = ReportTitle.organ(in: Array(text[..<subject.lowerBound]))
  }

  /// Without bullets, crumbs of navigation and labels such as 标题:.
  private static func withoutSurroundings(_ line: [CodeUnit]) -> [CodeUnit] {
    var rest = line[...]
    while let last = rest.last, skipped.contains(last) { rest.removeLast() }
    if let crumb = rest.lastIndex(where: { $0 == .of(">") || $0 == .of("|") }) {
      rest = rest[(crumb + 1)...]
    }
    if let colon = rest.firstIndex(of: .of(":")), colon - rest.startIndex <= 5 {
      rest = rest[(colon + 1)...]
    }
    if rest.first == .of("["), let close = rest.firstIndex(of: .of("]")),
      rest[..<close].dropFirst().allSatisfy({ $0.isDigit })
    {
      rest = rest[(close + 1)...]
    }
    let label = labels.length(in: line, at: rest.startIndex, end: rest.endIndex)
    return Array(rest.dropFirst(label).drop { skipped.contains($0) })
  }

  private static let labels = WordSet(["名称", "标题", "题名", "信息名称", "文件名称", "文件下载", "附件下载"])

  private static func withoutSuffix(_ line: [CodeUnit]) -> [CodeUnit] {
    var end = suffixes.trimmingEnd(of: line.indices, in: line).upperBound
    if end > 0, line[end - 1] == .of(")"), let open = line[..<end].lastIndex(of: .of("(")) {
      end = open
    }
    while end > 0, skipped.contains(line[end - 1]) { end -= 1 }
    return Array(line[..<end])
  }

  private static func organ(in text: [CodeUnit]) -> String {
    var organ = text
    if let year = StatedYear.first(in: organ, organ.indices) { organ.removeSubrange(year.range) }
    var range = surroundings.trimmingEnd(of: organ.indices, in: organ)
    while true {
      let length = surroundings.length(in: organ, at: range.lowerBound, end: range.upperBound)
      if length == 0 { break }
      range = range.lowerBound + length..<range.upperBound
    }
    let name = organ[range].filter { !skipped.contains($0) }
    // 某镇人民政府信息公开年度报告 names the government and its subject in one word.
    return String(basicPlane: (name.ends(with: "人民") ? name + "政府".units : name)[...])
  }

  private static let surroundings = WordSet(["关于公布", "关于发布", "关于", "年度", "年", "的", "了", "完成"])
  private static let subjects = WordSet(["政府信息公开", "政务信息公开", "信息公开", "政务公开"])
  private static let endings = WordSet([
    "年度报告", "年报", "工作报告", "年度工作报告", "情况报告", "情况的报告", "情况年度报告", "工作总结", "工作总结报告", "报告",
  ])
  private static let suffixes = WordSet([
    ".docx", ".doc", ".pdf", ".html", ".txt", ".md", "全文", "公告", "发布", "二维码",
  ])
  private static let foreign = WordSet([
    "通知", "编制", "评估", "考核", "通报", "自查", "模板", "范文", "格式", "统计制度", "填报", "做好", "征求", "解读", "法治政府",
    "学年", "季度", "上半年", "半年", "指南", "实施方案", "要点", "。", "?", "要求", "报送", "培训", "测评",
  ])
  private static let skipped = UnitSet("·•-*# \"《》|>,、_")
}
