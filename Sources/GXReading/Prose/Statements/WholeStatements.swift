import GXModel

/// Clauses that state a figure before them of all its cases again, as another one: 收到申请4件,均为信函申请.
struct WholeStatements {
  let reading: SentenceReading
  let stated: [Figure]

  private var text: [CodeUnit] { reading.text }

  func figures() -> [Figure] {
    guard !stated.isEmpty else { return [] }
    let clauses = Clauses.split(text, in: text.indices, at: SentenceReading.clauseEnds)
    return clauses.flatMap { clause -> [Figure] in
      let isFree = !reading.numbers.contains { clause.contains($0.range.lowerBound) }
      return isFree ? wholes(in: clause) : wholes(behindFigureOf: clause)
    }
  }

  /// 收到申请3件全部予以公开: without a comma.
  private func wholes(behindFigureOf clause: Range<Int>) -> [Figure] {
    guard
      let number = reading.numbers.last(where: { clause.contains($0.range.lowerBound) }),
      let figure = stated.last(where: { $0.range.contains(number.range.lowerBound) }),
      figure.range.upperBound < clause.upperBound
    else { return [] }
    let behind = figure.range.upperBound..<clause.upperBound
    let lead = WholeStatements.wholeWords.length(
      in: text, at: behind.lowerBound, end: behind.upperBound)
    return lead > 0 ? wholes(in: behind) : []
  }

  private func wholes(in clause: Range<Int>) -> [Figure] {
    let before = stated.filter { $0.range.upperBound <= clause.lowerBound }
    guard !before.isEmpty, !statesDenial(clause) else { return [] }
    let isAll =
      WholeStatements.wholeWords.length(in: text, at: clause.lowerBound, end: clause.upperBound)
      > 0
    if isAll || namesMeans(clause),
      let total = before.last(where: { $0.measure == Measure(.applicationsNew) })
    {
      let parts = applicationParts(clause)
      if !parts.isEmpty { return parts.map { total.ending(clause, as: $0) } }
    }
    if isAll, let last = before.last, last.measure == Measure(.normativeDocumentsIssued),
      WholeStatements.disclosed.occurs(in: text, clause), !text[clause].contains(.of("不"))
    {
      return [last.ending(clause, as: Measure(.normativeDocumentsDisclosed))]
    }
    if isAll, let last = before.last, last.measure == Measure(.proactiveTotal),
      let channel = disclosingChannel(clause)
    {
      return [last.ending(clause, as: Measure(channel))]
    }
    return RemedyResults(reading: reading, stated: before).figures(in: clause, isAll: isAll)
  }

  /// 均通过政府网站发布: all was disclosed on one channel.
  private func disclosingChannel(_ clause: Range<Int>) -> Metric? {
    let cues = reading.cues(in: clause)
    guard PlainWords.verbs.occurs(in: text, clause),
      cues.isDisjoint(with: [.manyChannels, .column])
    else { return nil }
    switch cues.intersection(.channels) {
    case .website: return .proactiveChannelWebsite
    case .wechat: return .proactiveChannelWechat
    case .weibo: return .proactiveChannelWeibo
    case .gazette: return .proactiveChannelGazette
    default: return nil
    }
  }

  private static let disclosed = WordSet(["公开", "主动公开"])

  /// 为网上申请, 提交申请的方式为网站申请: the whole was made in one way.
  private func namesMeans(_ clause: Range<Int>) -> Bool {
    let lead = WholeStatements.meansLeads.length(
      in: text, at: clause.lowerBound, end: clause.upperBound)
    return lead > 0
      && reading.mentions.contains {
        $0.range.lowerBound == clause.lowerBound + lead && !$0.cues.isDisjoint(with: .means)
          && (WholeStatements.meansEnds.ends(clause, of: text)
            || lead > 2 && $0.range.upperBound == clause.upperBound)
      }
  }

  private static let meansLeads = WordSet(
    ["为", "属于", "系", "是"]
      + PatternExpansion.words(
        of: "{申请|提交|受理|提出|提交申请}{|的}{方式|渠道|途径|形式}{|均|都|全部}{为|是|系}"))

  private static let meansEnds = WordSet(["申请", "方式", "形式", "受理", "提交", "渠道"])
  private static let wholeWords = WordSet([
    "均", "全部", "都", "全为", "全是", "皆", "目前均", "现均", "已均", "且均", "一审均", "法院均", "二审均", "复议机关均", "复议结果均",
    "复议均",
    "结果均", "判决均", "经审理均", "人民法院均",
  ])

  private func statesDenial(_ clause: Range<Int>) -> Bool {
    text[clause].contains(.of("未")) && !WholeStatements.undecided.occurs(in: text, clause)
  }

  private static let undecided = WordSet(["未审结", "未办结"])

  /// 均为信函申请, 均由自然人提出, 全部为自然人通过互联网提出
  private func applicationParts(_ clause: Range<Int>) -> [Measure] {
    [ofMeans(clause), ofKind(clause)].compactMap(\.self)
  }

  private func ofMeans(_ clause: Range<Int>) -> Measure? {
    let cues = reading.cues(in: clause)
    guard !cues.contains(.manyChannels) else { return nil }
    let means = cues.intersection(.means)
    return WholeStatements.means.first { $0.0 == means }.map { Measure($0.1) }
  }

  private func ofKind(_ clause: Range<Int>) -> Measure? {
    if WholeStatements.persons.occurs(in: text, clause),
      !WholeStatements.organisations.occurs(in: text, clause)
    {
      return Measure(.applicationsNew, .natural)
    }
    if WholeStatements.granted.occurs(in: text, clause),
      !WholeStatements.notGranted.occurs(in: text, clause)
    {
      return Measure(.outcomeGranted)
    }
    return nil
  }

  private static let persons = WordSet(["自然人", "公民"])
  private static let organisations = WordSet(["法人", "组织"])
  private static let granted = WordSet(["予以公开", "同意公开"])
  private static let notGranted = WordSet(["部分", "不"])

  private static let means: [(Cue, Metric)] = [
    (.inPerson, .applicationsChannelInPerson), (.fax, .applicationsChannelFax),
    (.online, .applicationsChannelOnline), (.letter, .applicationsChannelLetter),
    (.email, .applicationsChannelEmail),
  ]
}

extension Figure {
  /// The same number as another measure, stated by a clause behind it.
  func ending(_ clause: Range<Int>, as measure: Measure) -> Figure {
    moved(to: range.lowerBound..<clause.upperBound, as: measure)
  }
}
