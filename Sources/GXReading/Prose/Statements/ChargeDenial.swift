/// Clauses that say that nothing was charged: 未收取任何费用, 全部免费提供.
struct ChargeDenial {
  let reading: SentenceReading

  private var text: [CodeUnit] { reading.text }

  /// The words without which nothing says so.
  static let words = freely.words + charges.words

  func isMet(by clause: Range<Int>) -> Bool {
    let cues = reading.cues(in: clause)
    guard reading.isAboutDisclosure(or: .fee),
      !ChargeDenial.stateFees.occurs(in: text, clause),
      !ChargeDenial.unpaid.occurs(in: text, clause)
    else { return false }
    if ChargeDenial.freely.occurs(in: text, clause) {
      return reading.state.section.topics.contains(.fee) || cues.contains(.application)
    }
    guard let denial = ChargeDenial.chargeDenials.first(in: text, clause) else { return false }
    let rest = denial.upperBound..<clause.upperBound
    let object = DeniedSubject.trimmed(rest, in: text)
    return ChargeDenial.charges.occurs(in: text, rest)
      && (object.isEmpty || ChargeDenial.chargeEnds.ends(object, of: text))
  }

  /// Fees that were asked for, as in the row 逾期未按收费通知要求缴纳费用.
  private static let unpaid = WordSet(["逾期未", "缴纳费用", "未缴"])
  private static let chargeDenials = WordSet([
    "未", "没有", "不", "无", "暂无", "从未", "没",
  ])
  private static let charges = WordSet(["收取", "收费", "费用", "收过", "信息处理费", "检索费"])
  private static let chargeEnds = WordSet([
    "收费", "费用", "费", "减免", "收取", "收费和减免", "款", "资金", "收费项目",
  ])
  private static let freely = WordSet([
    "免费提供", "免费公开", "均免费", "全部免费", "实行免费", "均为免费", "免费向", "免收费", "暂免收费", "免收相关费用", "免收任何费用", "免收费用",
  ])
  /// Fees that are none of disclosure.
  static let stateFees = WordSet(["行政事业性", "罚", "涉企", "乱收费", "违规", "不得", "标准", "不再收取行政"])
}
