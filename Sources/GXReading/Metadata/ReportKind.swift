/// Whether a document is an annual report of disclosure at all.
package enum ReportKind: Sendable {
  case report
  /// It has the title of one and little else: a report where it states figures or has the tables.
  case undecided
  /// A wrapping letter, a notice, an evaluation, a list of links, a blank form, another report.
  case other

  /// A report has its title, is introduced as one, or has most of the topics that the law demands.
  init(title: ReportTitle?, introduced: ReportTitle?, document: DocumentLines) {
    let topics = document.marks.topicCount
    guard let title else {
      let isReport =
        topics >= (introduced == nil ? 4 : 2) && !ReportKind.hasForeignTitle(document)
      self = isReport ? .report : .other
      return
    }
    if title.isBlank || title.isOfSchool {
      self = .other
    } else if topics >= 2, !ReportKind.isList(document) {
      self = .report
    } else {
      self = title.year != nil ? .undecided : .other
    }
  }

  /// A title near the beginning, or the sentence that a notice begins with, that says it is something else.
  private static func hasForeignTitle(_ document: DocumentLines) -> Bool {
    document.head.prefix(15).contains { line in
      notices.ends(line, of: document.units)
        || line.count <= 60
          && (foreign.ends(line, of: document.units)
            || otherReports.occurs(in: document.units, line)
              && reports.ends(line, of: document.units))
    }
  }

  /// Whether the beginning holds the titles of several reports, as a page of links does.
  private static func isList(_ document: DocumentLines) -> Bool {
    var lines: [Range<Int>] = []
    for subject in document.marks.ranges(of: .subject) where subject.lowerBound < document.headEnd {
      guard let line = document.line(at: subject.lowerBound), line.count <= 80, line != lines.last
      else { continue }
      lines.append(line)
    }
    var titles: [ReportTitle] = []
    for (number, line) in lines.enumerated() {
      guard titles.count + lines.count - number >= fewestOfList else { return false }
      guard
        let title = ReportTitle(Array(document.units[line])), title.year != nil,
        !titles.contains(where: { $0.text.utf8.elementsEqual(title.text.utf8) })
      else { continue }
      titles.append(title)
      if titles.count >= fewestOfList { return true }
    }
    return false
  }

  private static let fewestOfList = 3

  private static let notices = WordSet(["通知如下:", "通知如下。", "通知如下", "答复如下:"])
  private static let foreign = WordSet([
    "的通知", "通报", "评估报告", "的函", "成绩单", "指南", "办法", "方案", "要点", "列表", "统计制度", "格式", "模板", "自查报告",
    "考核结果", "公示", "评估结果", "流程", "解读",
  ])
  private static let otherReports = WordSet(["法治政府", "政府网站", "学年", "大学", "学院"])
  private static let reports = WordSet(["报告", "报表", "年报", "总结"])
}

extension ReportTitle {
  /// Whether the organ is left open: XX局, ___; without a year 某某镇 too, which else hides a name.
  fileprivate var isBlank: Bool {
    let isLeftOpen = ReportTitle.placeholders.occurs(in: organ.units)
    return isLeftOpen || year == nil && ReportTitle.looseMarks.occurs(in: organ.units)
  }

  /// Whether a school reports of its own information, which another regulation demands.
  fileprivate var isOfSchool: Bool {
    let organ = organ.units
    return ReportTitle.schools.ends(organ.indices, of: organ)
      && !ReportTitle.ofGovernment.occurs(in: text.units)
  }

  private static let placeholders = WordSet(["XX", "××", "__"])
  private static let looseMarks = WordSet(["X", "×", "_", "某"])
  private static let schools = WordSet(["大学", "学院", "学校", "中学", "小学", "幼儿园", "党校"])
  private static let ofGovernment = WordSet(["政府信息公开", "政务信息公开", "政务公开"])
}
