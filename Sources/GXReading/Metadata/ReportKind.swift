/// Whether a document is an annual report of disclosure at all.
enum ReportKind {
  /// A report has its title, is introduced as one, or has most of the topics that the law demands; a
  /// wrapping letter, a notice, an evaluation, a list of links or a blank form has not.
  static func isAnnualReport(
    title: ReportTitle?, introduced: ReportTitle?, document: DocumentLines
  ) -> Bool {
    let topics = document.marks.topics.count(where: \.self)
    guard let title else {
      return topics >= (introduced == nil ? 4 : 2) && !hasForeignTitle(document)
    }
    return topics >= 2 && !isBlank(title)
  }

  private static func isBlank(_ title: ReportTitle) -> Bool {
    title.year == nil
      && (title.organ.contains("X") || title.organ.contains("×") || title.organ.contains("_")
        || title.organ.contains("某"))
  }

  /// A title near the beginning, or the sentence that a notice begins with, that says it is something else.
  private static func hasForeignTitle(_ document: DocumentLines) -> Bool {
    document.head.prefix(15).contains { line in
      notices.ends(line, of: document.units)
        || line.count <= 60 && foreign.ends(line, of: document.units)
    }
  }

  private static let notices = WordSet(["通知如下:", "通知如下。", "通知如下", "答复如下:"])
  private static let foreign = WordSet([
    "的通知", "通报", "评估报告", "的函", "成绩单", "指南", "办法", "方案", "要点", "列表", "统计制度", "格式", "模板", "自查报告",
    "考核结果", "公示",
  ])
}
