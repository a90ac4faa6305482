/// A measure word behind a number, by what it counts.
struct MeasureWord: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let item = MeasureWord(rawValue: 1 << 0)  // 条
  static let document = MeasureWord(rawValue: 1 << 1)  // 件
  static let copy = MeasureWord(rawValue: 1 << 2)  // 份
  static let incident = MeasureWord(rawValue: 1 << 3)  // 起 宗 例 桩
  static let article = MeasureWord(rawValue: 1 << 4)  // 篇
  static let occasion = MeasureWord(rawValue: 1 << 5)  // 次
  static let attendance = MeasureWord(rawValue: 1 << 6)  // 人次
  static let person = MeasureWord(rawValue: 1 << 7)  // 人 名
  static let entry = MeasureWord(rawValue: 1 << 8)  // 项
  static let unit = MeasureWord(rawValue: 1 << 9)  // 个
  static let issue = MeasureWord(rawValue: 1 << 10)  // 期
  static let session = MeasureWord(rawValue: 1 << 11)  // 场 场次 班
  static let part = MeasureWord(rawValue: 1 << 12)  // 部
  static let yuan = MeasureWord(rawValue: 1 << 13)  // 元
  static let place = MeasureWord(rawValue: 1 << 14)  // 处 家
  static let post = MeasureWord(rawValue: 1 << 15)  // 则
  static let itemOccasion = MeasureWord(rawValue: 1 << 16)  // 条次 件次
  /// Sets of information and of channels that a sentence names in passing: 31个领域, 两个平台.
  static let set = MeasureWord(rawValue: 1 << 18)
  /// Letters, in which applications may come: 27封.
  static let letter = MeasureWord(rawValue: 1 << 19)
  /// A measure word that no figure of a report is counted in.
  static let foreign = MeasureWord(rawValue: 1 << 17)

  /// What applications and cases are counted in.
  static let cases: MeasureWord = [
    .document, .copy, .incident, .item, .entry, .occasion, .unit, .itemOccasion, .letter,
  ]
  /// What disclosed information is counted in.
  static let disclosures: MeasureWord = [
    .item, .document, .article, .copy, .issue, .entry, .occasion, .post, .itemOccasion,
  ]
  static let documents: MeasureWord = [.document, .copy, .part, .unit, .entry, .item]
  static let events: MeasureWord = [.occasion, .session, .issue, .unit]
  static let people: MeasureWord = [.person, .attendance]
  static let places: MeasureWord = [.unit, .place]

  static let words = WordTable<MeasureWord>(
    [
      ("条", item), ("件", document), ("份", copy), ("起", incident), ("宗", incident),
      ("例", incident), ("桩", incident), ("篇", article), ("次", occasion), ("人次", attendance),
      ("人", person), ("名", person), ("位", person), ("项", entry), ("个", unit), ("期", issue),
      ("场", session), ("场次", session), ("班次", session), ("部", part), ("元", yuan),
      ("处", place), ("家", place), ("则", post), ("条次", itemOccasion), ("件次", itemOccasion),
      ("册", foreign), ("只", foreign), ("张", foreign), ("页", foreign), ("户", foreign),
      ("台", foreign), ("批", foreign), ("批次", foreign), ("卷", foreign), ("封", letter),
      ("类", foreign), ("级", foreign), ("幅", foreign), ("块", foreign), ("万", foreign),
      ("天", foreign), ("分钟", foreign), ("小时", foreign), ("个工作日", foreign),
      ("个百分点", foreign), ("个月", foreign), ("工作日", foreign), ("倍", foreign), ("条件", foreign),
      ("个人", foreign), ("名次", foreign), ("项目", foreign), ("人民", foreign), ("分", foreign),
      ("人员", foreign), ("部门", foreign), ("起来", foreign), ("场所", foreign), ("次会议", foreign),
      ("部分", foreign), ("处理", foreign), ("期间", foreign), ("名称", foreign), ("个性", foreign),
      ("位数", foreign),
      ("大类", set), ("份额", foreign), ("条例", foreign), ("条款", foreign), ("项规定", foreign),
    ] + sets.map { ($0, set) })

  /// What is counted by ``set``: 4个一级栏目, 31个试点领域, 三大平台, 多种渠道.
  private static let sets =
    PatternExpansion.words(
      of: "{个|项|大}{|一级|二级|三级|子|主|大|重点|主要|试点|专题|信息公开|政务公开}{栏目|板块|版块|专栏|目录|频道|子栏目|专题|领域|方面|类别|小项}")
    + PatternExpansion.words(
      of: "{个|大}{|公开|信息|主要|政务}{平台|渠道|途径|网站|账号|公众号|自媒体|新媒体|媒体|载体}")
    + PatternExpansion.words(of: "种{方式|形式|渠道|途径|载体}")
}
