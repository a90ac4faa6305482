import GXModel

/// Figures that several subjects share, and subjects that share one sentence's figure.
///
/// 复议、诉讼均为0件 · 规章、规范性文件分别为0件、2件 · 收到申请4件,均为信函申请 · 诉讼1件,目前正在审理当中.
struct SharedStatements {
  let reading: SentenceReading
  let stated: [Figure]
  /// The enumeration of the sentence with a number for each member.
  let respective: RespectiveNumbers?

  private var text: [CodeUnit] { reading.text }

  func figures() -> [Figure] {
    guard !reading.numbers.isEmpty else { return [] }
    return enumerated() + (respective?.figures ?? []) + wholes() + bracketedResults()
      + doneWithReceived()
      + ChangedNumbers(reading: reading).figures
  }

  // MARK: One number for all members of an enumeration

  private func enumerated() -> [Figure] {
    reading.numbers.flatMap { number -> [Figure] in
      guard number.figure != nil else { return [] }
      let marker = marker(SharedStatements.all, before: number)
      guard marker != nil || number.figure == .zero && number.unit != nil else { return [] }
      let members = members(before: marker ?? number.range.lowerBound)
      guard members.count > 1, let last = members.last, marker != nil || namesOneRemedy(last) else {
        return []
      }
      let others = members.dropLast().map {
        reading.figure(of: Array(0..<$0.upperBound) + Array(number.range), at: $0.lowerBound)
      }
      return (others + [alone(last, behind: members[0].lowerBound, number)]).compactMap(\.self)
        .filter {
          marker != nil || SharedStatements.casesOfRemedies.contains($0.measure.metric)
        }
    }
  }

  /// The number of the last member without the others, which may keep it from being read.
  private func alone(_ member: Range<Int>, behind start: Int, _ number: NumberToken) -> Figure? {
    guard !stated.contains(where: { $0.range.upperBound == number.range.upperBound }) else {
      return nil
    }
    return reading.figure(
      of: Array(0..<start) + Array(member) + Array(number.range), at: member.lowerBound)
  }

  /// Of which 0件 behind an enumeration says that there was none of each.
  private static let casesOfRemedies: Set<Metric> = [
    .reviewTotal, .litigationTotal, .complaintsTotal, .appealsTotal,
  ]

  /// Whether the last member is one remedy, and no heading with another text behind it.
  private func namesOneRemedy(_ member: Range<Int>) -> Bool {
    let remedies = Cue.remedies.union(.complaint)
    return reading.mentions.count {
      member.contains($0.range.lowerBound) && !$0.cues.isDisjoint(with: remedies)
    } == 1
  }

  private static let all = WordSet(["均为", "均", "都为", "都是", "各为", "各有", "各", "均是", "全为"])

  /// Where one of the words stands right before a number.
  private func marker(_ words: WordSet, before number: NumberToken) -> Int? {
    let length = words.length(in: text, endingAt: number.range.lowerBound, from: 0)
    return length > 0 ? number.range.lowerBound - length : nil
  }

  private func members(before position: Int) -> [Range<Int>] {
    Clauses.split(text, in: reading.segment(before: position), at: Clauses.listSeparators)
  }

  // MARK: One number of two verbs

  /// 收到并答复公开申请5件: as many were answered as were received.
  private func doneWithReceived() -> [Figure] {
    stated.filter { $0.measure == Measure(.applicationsNew) }.compactMap { received in
      RespectiveVerbs.metric(in: text, received.range).map {
        received.moved(to: received.range, as: Measure($0))
      }
    }
  }

  // MARK: All of a figure

  private func wholes() -> [Figure] {
    guard !stated.isEmpty else { return [] }
    let clauses = Clauses.split(text, in: text.indices, at: SentenceReading.clauseEnds)
    return clauses.flatMap { clause -> [Figure] in
      let isFree = !reading.numbers.contains { clause.contains($0.range.lowerBound) }
      return isFree ? wholes(in: clause) : []
    }
  }

  private func wholes(in clause: Range<Int>) -> [Figure] {
    let before = stated.filter { $0.range.upperBound <= clause.lowerBound }
    guard !before.isEmpty, !statesDenial(clause) else { return [] }
    let isAll =
      SharedStatements.wholeWords.length(in: text, at: clause.lowerBound, end: clause.upperBound)
      > 0
    if isAll || namesMeans(clause),
      let total = before.last(where: { $0.measure == Measure(.applicationsNew) })
    {
      let parts = applicationParts(clause)
      if !parts.isEmpty { return parts.map { copy(of: total, as: $0, clause) } }
    }
    if isAll, let last = before.last, last.measure == Measure(.normativeDocumentsIssued),
      SharedStatements.disclosed.occurs(in: text, clause), !text[clause].contains(.of("不"))
    {
      return [copy(of: last, as: Measure(.normativeDocumentsDisclosed), clause)]
    }
    return remedyResults(in: clause, before: before, isAll: isAll)
  }

  private static let disclosed = WordSet(["公开", "主动公开"])

  /// 为网上申请, 提交申请的方式为网站申请: the whole was made in one way.
  private func namesMeans(_ clause: Range<Int>) -> Bool {
    let lead = SharedStatements.meansLeads.length(
      in: text, at: clause.lowerBound, end: clause.upperBound)
    return lead > 0
      && reading.mentions.contains {
        $0.range.lowerBound == clause.lowerBound + lead && !$0.cues.isDisjoint(with: .means)
          && (SharedStatements.meansEnds.ends(clause, of: text)
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
    text[clause].contains(.of("未")) && !SharedStatements.undecided.occurs(in: text, clause)
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
    return SharedStatements.means.first { $0.0 == means }.map { Measure($0.1) }
  }

  private func ofKind(_ clause: Range<Int>) -> Measure? {
    if SharedStatements.persons.occurs(in: text, clause),
      !SharedStatements.organisations.occurs(in: text, clause)
    {
      return Measure(.applicationsNew, .natural)
    }
    if SharedStatements.granted.occurs(in: text, clause),
      !SharedStatements.notGranted.occurs(in: text, clause)
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

  /// 均获维持, 目前正在审理当中: of all reviews and lawsuits of the sentence, or of its only one.
  private func remedyResults(in clause: Range<Int>, before: [Figure], isAll: Bool) -> [Figure] {
    guard let position = resultPosition(in: clause) else { return [] }
    let totals = before.filter { SharedStatements.results[$0.measure.metric] != nil }
    let isDetailed = before.contains { SharedStatements.details.contains($0.measure.metric) }
    let some = totals.filter { $0.value > .zero }
    guard !isDetailed, let last = totals.last, last.value > .zero,
      isAll || last.value == Quantity(whole: 1) || some.count == 1 && statesPending(clause)
    else { return [] }
    let subjects = isAll ? some : [last]
    return subjects.compactMap { total in
      SharedStatements.results[total.measure.metric].map {
        copy(of: total, as: Measure($0[position]), clause)
      }
    }
  }

  /// 行政诉讼1件(维持原行政行为): a bracket without numbers tells how the one case before it ended.
  private func bracketedResults() -> [Figure] {
    reading.brackets.compactMap { bracket in
      guard !bracket.content.contains(where: \.isDigit),
        let total = stated.first(where: { $0.range.upperBound == bracket.position }),
        total.value == Quantity(whole: 1),
        let metrics = SharedStatements.results[total.measure.metric]
      else { return nil }
      let content = bracket.content
      if SharedStatements.upheld.occurs(in: content) {
        return total.moved(to: total.range, as: Measure(metrics[0]))
      }
      return SharedStatements.pending.occurs(in: content)
        ? total.moved(to: total.range, as: Measure(metrics[1])) : nil
    }
  }

  /// Which of ``results`` a clause states.
  private func resultPosition(in clause: Range<Int>) -> Int? {
    if SharedStatements.upheld.occurs(in: text, clause) { return 0 }
    return SharedStatements.pending.occurs(in: text, clause) ? 1 : nil
  }

  /// Whether a clause says nothing but that the cases are pending: 目前正在审理当中.
  private func statesPending(_ clause: Range<Int>) -> Bool {
    guard let words = SharedStatements.pending.first(in: text, clause) else { return false }
    let before = clause.lowerBound..<words.lowerBound
    return (before.isEmpty || SharedStatements.now.contains(before, of: text))
      && clause.upperBound - words.upperBound <= 2
  }

  private static let now = WordSet(["目前", "现", "仍", "尚", "目前仍", "目前尚", "截至目前", "现仍"])
  private static let upheld = WordSet(["维持", "驳回原告诉讼请求", "驳回诉讼请求"])
  private static let pending = WordSet([
    "正在审理", "审理中", "尚未审结", "未审结", "在审", "正在办理", "办理中", "审理当中", "尚在审理",
  ])
  /// For each total what 维持 and what 尚未审结 is of it.
  private static let results: [Metric: [Metric]] = [
    .reviewTotal: [.reviewUpheld, .reviewPending],
    .litigationTotal: [.litigationUpheld, .litigationPending],
  ]

  private static let details: Set<Metric> = [
    .reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending, .litigationUpheld,
    .litigationCorrected, .litigationOther, .litigationPending,
  ]

  private func copy(of figure: Figure, as measure: Measure, _ clause: Range<Int>) -> Figure {
    figure.moved(to: figure.range.lowerBound..<clause.upperBound, as: measure)
  }
}
