/// Why a part of a document could not be read.
package enum UnreadReason: String, CaseIterable, Sendable {
  case noValue = "not a value"
  case secondApplicationsTable = "a second table of applications that differs from the first"
  case noPhrase = "a number that no phrase fits"
  case contradicted = "a figure that another contradicts"
  case unknownColumn = "a column of figures whose heading names no scope of the report"
  case columnWithoutHeading = "a column of figures whose heading was not found"

  /// The reason as a person reads it.
  package var text: LocalizedText { LocalizedText(zh: chinese, en: rawValue) }

  private var chinese: String {
    switch self {
    case .noValue: "不是数值"
    case .secondApplicationsTable: "与前表不一致的另一张申请情况表"
    case .noPhrase: "没有句式能解释的数字"
    case .contradicted: "与另一数据矛盾"
    case .unknownColumn: "栏目所称范围不属于本报告的统计口径"
    case .columnWithoutHeading: "未找到栏目名称的数据栏"
    }
  }
}

extension UnreadPart {
  package init(line: Int, text: String, reason: UnreadReason) {
    self.init(line: line, text: text, reason: reason.rawValue)
  }

  /// The reason in both languages; as it stands where a later version of the reader gave it.
  package var explanation: LocalizedText {
    UnreadReason(rawValue: reason)?.text ?? LocalizedText(zh: reason, en: reason)
  }
}
