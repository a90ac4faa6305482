/// The words of a clause that say that there was none: 未收到, 没有发生, 无.
struct Denial {
  /// What is denied.
  enum Kind {
    /// 未收到
    case receipt
    /// 未制发, of documents.
    case making
    /// 未发生, 无
    case occurrence
  }

  let range: Range<Int>
  let kind: Kind

  init(range: Range<Int>, kind: Kind) { (self.range, self.kind) = (range, kind) }

  init?(in text: [CodeUnit], _ clause: Range<Int>) {
    if let range = Denial.receiptDenials.first(in: text, clause) {
      (self.range, kind) = (range, .receipt)
      return
    }
    if let range = Denial.partedReceipt(in: text, clause) {
      (self.range, kind) = (range, .receipt)
      return
    }
    if let range = Denial.makingDenials.first(in: text, clause) {
      (self.range, kind) = (range, .making)
      return
    }
    if let range = Denial.occurrenceDenials.first(in: text, clause) {
      (self.range, kind) = (range, .occurrence)
      return
    }
    guard let range = Denial.plainNone.first(in: text, clause) else { return nil }
    if range.upperBound < clause.upperBound,
      Denial.wordsWithNone.contains(text[range.upperBound])
    {
      return nil
    }
    (self.range, kind) = (range, .occurrence)
  }

  /// 未通过任何渠道收到: other words stand within the denial.
  private static func partedReceipt(in text: [CodeUnit], _ clause: Range<Int>) -> Range<Int>? {
    guard let start = parted.first(in: text, clause),
      let receipt = receipts.first(in: text, start.upperBound..<clause.upperBound)
    else { return nil }
    return start.lowerBound..<receipt.upperBound
  }

  private static let parted = WordSet(
    PatternExpansion.words(of: "{未|没有|尚未|从未}{通过|经|以|从|由|就|因|在|有|再|直接|实际|另行}"))
  private static let receipts = WordSet(["收到", "接到", "受理", "接收", "接获"])

  private static let receiptDenials = WordSet(
    PatternExpansion.words(
      of: "{未|没有|尚未|没|未曾|从未|均未|暂未}{收到|受到|接到|受理|接收|接获|接收到|受理过|收到过|接到过|收悉|办理|办理过|处理过}"
        + "{|和处理|及处理|或处理|和受理|或受理|或接到|和办理|及办理|或办理}"))
  private static let makingDenials = WordSet(
    PatternExpansion.words(of: "{未|没有|没|尚未}{制发|制定|出台|印发|制作|新制发|新制定|制定出台}"))
  private static let occurrenceDenials = WordSet(
    PatternExpansion.words(
      of: "{未|没有|尚未|没|均未|暂未|从未}{发生|出现|产生|引发|发生过|出现过|引起|被提起|被申请|提起|涉及}") + [
        "没有", "未有", "暂无", "均无", "无人", "没有人", "无群众", "无公民", "无单位", "未因", "无因", "尚无", "未被", "零",
        "不存在因",
      ])
  private static let plainNone = WordSet(["无"])
  private static let wordsWithNone = UnitSet("法偿正障锡缝关论须需不效疑人私条")
}
