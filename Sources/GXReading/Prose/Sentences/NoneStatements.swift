import GXModel

/// Sentences that state that there was none: 未收到政府信息公开申请, 未发生行政复议、诉讼, 未收取费用.
///
/// The zero is reported by the text, never concluded from a figure that is missing. What there was none
/// of must end the clause: 没有按期答复的申请 speaks of delays, not of applications.
struct NoneStatements {
  let reading: SentenceReading

  private var text: [CodeUnit] { reading.text }

  func figures() -> [Figure] {
    guard reading.classes.contains(.denial) else { return [] }
    let clauses = Clauses.split(text, in: text.indices, at: SentenceReading.clauseEnds)
    var figures: [Figure] = []
    for (number, clause) in clauses.enumerated() {
      guard UnitClasses.firstPlace(of: .denial, in: text, clause) != nil, !statesFigure(clause)
      else { continue }
      let previous = number > 0 ? clauses[number - 1] : nil
      figures += self.figures(of: clause, previous: previous)
    }
    return figures
  }

  /// Whether a range names what a denial can be about; without it none states a figure.
  static func namesSubject(in text: [CodeUnit], _ range: Range<Int>) -> Bool {
    subjects.occurs(in: text, range)
  }

  private static let subjects = WordSet(
    [
      freely, charges, documents, reviews, lawsuits, complaints, appeal, feeEnds, applications,
    ].flatMap(\.words) + CueWords.words(telling: .carriedOver))

  private func statesFigure(_ clause: Range<Int>) -> Bool {
    reading.numbers.contains {
      $0.figure != nil && $0.unit != nil && clause.contains($0.range.lowerBound)
    }
  }

  private func figures(of clause: Range<Int>, previous: Range<Int>?) -> [Figure] {
    if statesNoCharge(clause) {
      return figure(.processingFeesAmount, clause, at: clause.upperBound)
    }
    guard let denial = denial(in: clause) else { return [] }
    let metrics = object(of: denial, clause: clause, previous: previous)
    return metrics.flatMap { figure($0, clause, at: denial.range.lowerBound) }
  }

  private func figure(_ metric: Metric, _ clause: Range<Int>, at position: Int) -> [Figure] {
    guard !reading.isOutsideYear(at: position, isCarriedOver: false, isOfNone: true),
      !reading.isSubordinate(at: position)
    else { return [] }
    return [
      Figure(
        measure: Measure(metric), value: .zero, status: .reported,
        scope: reading.scope(at: position), range: clause)
    ]
  }

  // MARK: No charge

  private func statesNoCharge(_ clause: Range<Int>) -> Bool {
    let cues = reading.cues(in: clause)
    guard isAboutDisclosure(at: clause.upperBound, subject: .fee),
      !occurs(NoneStatements.stateFees, in: clause),
      !occurs(NoneStatements.unpaid, in: clause)
    else { return false }
    if occurs(NoneStatements.freely, in: clause) {
      return reading.state.section.topics.contains(.fee) || cues.contains(.application)
    }
    guard let denial = NoneStatements.chargeDenials.first(in: text, clause) else { return false }
    let rest = denial.upperBound..<clause.upperBound
    let object = trimmed(rest)
    return occurs(NoneStatements.charges, in: rest)
      && (object.isEmpty || ends(object, in: NoneStatements.chargeEnds))
  }

  /// Fees that were asked for, as in the row 逾期未按收费通知要求缴纳费用.
  private static let unpaid = WordSet(["逾期未", "缴纳费用", "未缴"])
  private static let chargeDenials = WordSet([
    "未", "没有", "不", "无", "暂无", "从未", "没",
  ])
  private static let charges = WordSet(["收取", "收费", "费用", "收过", "信息处理费", "检索费"])
  private static let chargeEnds = WordSet([
    "收费", "费用", "费", "减免", "收取", "收费和减免", "款", "资金",
  ])
  private static let freely = WordSet([
    "免费提供", "免费公开", "均免费", "全部免费", "实行免费", "均为免费", "免费向", "免收费", "暂免收费", "免收相关费用", "免收任何费用", "免收费用",
  ])
  private static let stateFees = WordSet(["行政事业性", "罚", "涉企", "乱收费", "违规", "不得", "标准", "不再收取行政"])

  // MARK: None received, none happened

  private struct Denial {
    let range: Range<Int>
    /// 未收到: what is denied is the receipt of something.
    var isReceipt = false
    /// 未制发: what is denied is the making of documents.
    var isMaking = false
  }

  private func denial(in clause: Range<Int>) -> Denial? {
    if let range = NoneStatements.receiptDenials.first(in: text, clause) {
      return Denial(range: range, isReceipt: true)
    }
    if let range = NoneStatements.makingDenials.first(in: text, clause) {
      return Denial(range: range, isMaking: true)
    }
    if let range = NoneStatements.occurrenceDenials.first(in: text, clause) {
      return Denial(range: range)
    }
    guard let range = NoneStatements.plainNone.first(in: text, clause) else { return nil }
    if range.upperBound < clause.upperBound,
      NoneStatements.wordsWithNone.contains(text[range.upperBound])
    {
      return nil
    }
    return Denial(range: range)
  }

  private static let receiptDenials = WordSet(
    PatternExpansion.words(
      of: "{未|没有|尚未|没|未曾|从未|均未|暂未}{收到|受到|接到|受理|接收|接获|接收到|受理过|收到过|接到过|收悉|办理|办理过|处理过}"
        + "{|和处理|及处理|或处理|和受理|或受理|或接到|和办理|及办理|或办理}"))
  private static let makingDenials = WordSet(
    PatternExpansion.words(of: "{未|没有|没|尚未}{制发|制定|出台|印发|制作|新制发|新制定|制定出台}"))
  private static let documents = WordSet(["规范性文件"])
  private static let occurrenceDenials = WordSet(
    PatternExpansion.words(
      of: "{未|没有|尚未|没|均未|暂未|从未}{发生|出现|产生|引发|发生过|出现过|引起|被提起|被申请|提起|涉及}") + [
        "没有", "未有", "暂无", "均无", "无人", "没有人", "无群众", "无公民", "无单位", "未因", "无因", "尚无", "未被", "零",
        "不存在因",
      ])
  private static let plainNone = WordSet(["无"])
  private static let wordsWithNone = UnitSet("法偿正障锡缝关论须需不效疑人私条")

  /// What a denial says there was none of: what follows it, else what precedes it.
  private func object(of denial: Denial, clause: Range<Int>, previous: Range<Int>?) -> [Metric] {
    if denial.isMaking {
      let isOfDocuments = occurs(
        NoneStatements.documents, in: denial.range.upperBound..<clause.upperBound)
      return isOfDocuments ? [.normativeDocumentsIssued] : []
    }
    let behind = trimmed(denial.range.upperBound..<clause.upperBound)
    if !behind.isEmpty { return metrics(in: behind, denial: denial, clause: clause) }
    let before = trimmed(clause.lowerBound..<denial.range.lowerBound)
    if !before.isEmpty { return metrics(in: before, denial: denial, clause: clause) }
    guard let previous, text[clause.lowerBound - 1] == .of(":") else { return [] }
    return metrics(
      in: trimmed(previous), denial: denial, clause: previous.lowerBound..<clause.upperBound)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    NoneStatements.objectTails.trimmingEnd(of: range, in: text)
  }

  private static let objectTails = WordSet([
    "情况", "发生", "案件", "事项", "的", "等", "现象", "行为", "事件", "件", "案", "要求", "案例", "记录", "情形", "数量",
    "业务",
    "工作", "出现", ".", "来信", "来函", "来件", "请求", "以", "本年度", "均", "为", "也", "任何", "数", "诉求", "方面", "相关",
    "产生", "有关",
    "办理", "受理", "处理",
  ])

  private func metrics(in object: Range<Int>, denial: Denial, clause: Range<Int>) -> [Metric] {
    guard !occurs(NoneStatements.defeats, in: object) else { return [] }
    var metrics: [Metric] = []
    for part in members(of: object) {
      if let metric = metric(of: trimmed(part), denial: denial, clause: clause),
        !metrics.contains(metric)
      {
        metrics.append(metric)
      }
    }
    return metrics
  }

  /// The members of an enumeration; 行政复议行政诉讼 are two without a comma.
  private func members(of object: Range<Int>) -> [Range<Int>] {
    Clauses.split(text, in: object, at: Clauses.listSeparators).flatMap { part in
      guard let joint = NoneStatements.joinedRemedies.first(in: text, part) else { return [part] }
      let middle = joint.lowerBound + 2
      return [part.lowerBound..<middle, middle..<part.upperBound]
    }
  }

  private static let joinedRemedies = WordSet(["复议行政诉讼", "复议诉讼"])

  private func metric(of part: Range<Int>, denial: Denial, clause: Range<Int>) -> Metric? {
    if ends(part, in: NoneStatements.reviews) {
      return isAboutDisclosure(at: clause.upperBound, subject: .remedies) ? .reviewTotal : nil
    }
    if ends(part, in: NoneStatements.lawsuits) {
      return isAboutDisclosure(at: clause.upperBound, subject: .remedies) ? .litigationTotal : nil
    }
    if ends(part, in: NoneStatements.complaints) {
      return isAboutDisclosure(at: clause.upperBound, subject: .complaint) ? .complaintsTotal : nil
    }
    if ends(part, in: NoneStatements.appeal) {
      return isAboutDisclosure(at: clause.upperBound, subject: .remedies) ? .appealsTotal : nil
    }
    if ends(part, in: NoneStatements.feeEnds), !occurs(NoneStatements.stateFees, in: part) {
      return reading.state.section.topics.contains(.fee) ? .processingFeesAmount : nil
    }
    if let carried = carriedOver(part) { return carried }
    if ends(part, in: NoneStatements.applications),
      isApplication(part, denial: denial, clause: clause)
    {
      return .applicationsNew
    }
    return nil
  }

  /// 没有结转下年度办理的申请
  private func carriedOver(_ part: Range<Int>) -> Metric? {
    guard reading.cues(in: part).contains(.carriedOver) else { return nil }
    let stated = reading.statedYear(in: part).flatMap { stated in reading.year.map { stated - $0 } }
    if occurs(NoneStatements.later, in: part) || stated == 1 { return .applicationsCarriedOut }
    return occurs(NoneStatements.earlier, in: part) || stated == -1 ? .applicationsCarriedIn : nil
  }

  /// 没有被复议、诉讼纠错的情况 leaves open how many there were.
  private static let defeats = WordSet(["纠错", "纠正", "败诉", "撤销"])
  private static let later = WordSet(["下年", "下一年", "次年"])
  private static let earlier = WordSet(["上年", "上一年"])
  private static let reviews = WordSet(["复议", "复议申请", "行政复议请求"])
  private static let lawsuits = WordSet(["诉讼", "起诉", "行政应诉", "诉讼请求"])
  private static let complaints = WordSet(["举报", "投诉", "投诉举报", "举报投诉"])
  private static let feeEnds = WordSet(["收费", "收费及减免", "收费和减免", "收费、减免", "费用"])
  private static let appeal = WordSet(["申诉"])
  private static let applications = WordSet([
    "申请", "依申请", "依申请公开", "依申请公开政府信息", "依申请公开信息", "申请公开政府信息", "申请政府信息公开", "公开申请表", "申请书", "申请公开",
    "申请公开信息", "依申请公开政务信息", "申请公开政务信息", "要求公开的信息", "要求公开信息", "要求公开政府信息", "公开请求", "公开的请求",
    "申请表",
  ])

  private func isApplication(_ part: Range<Int>, denial: Denial, clause: Range<Int>) -> Bool {
    let cues = reading.cues(in: clause)
    guard
      cues.isDisjoint(with: [.punctual, .about])
        || occurs(NoneStatements.aboutDisclosure, in: clause),
      reading.cues(in: part).isDisjoint(with: Cue.foreignMatters.union(.decision)),
      cues.intersection(.means).isEmpty || cues.contains(.manyChannels),
      reading.cues(in: clause.lowerBound..<denial.range.lowerBound).isDisjoint(with: .decision),
      denial.isReceipt
        || reading.cues(in: trimmed(denial.range.upperBound..<clause.upperBound))
          .isDisjoint(with: .decision)
    else { return false }
    if cues.contains(.application) || occurs(NoneStatements.openly, in: part) { return true }
    let section = reading.state.section.topics
    if section.contains(.application), section.isDisjoint(with: Cue.remedies.union(.fee)),
      NoneStatements.bareApplications.contains(part, of: text)
    {
      return true
    }
    return denial.isReceipt && !reading.topics(at: clause.upperBound).isDisjoint(with: .application)
      && reading.cues(in: part).isDisjoint(with: .remedies)
  }

  private static let bareApplications = WordSet(["申请"])
  private static let openly = WordSet(["公开"])
  private static let aboutDisclosure = WordSet(["信息公开"])

  // MARK: Words

  /// Whether disclosure is what the sentence or its section is about.
  private func isAboutDisclosure(at position: Int, subject: Cue) -> Bool {
    let around = reading.cues(in: 0..<text.count).union(reading.state.topics)
    if !around.isDisjoint(with: [.disclosure, .application, .proactive]) { return true }
    if !reading.state.section.topics.isDisjoint(with: subject.union(.application)) { return true }
    return around.isDisjoint(with: .foreignMatters)
  }

  private func occurs(_ words: WordSet, in range: Range<Int>) -> Bool {
    words.occurs(in: text, range)
  }

  private func ends(_ range: Range<Int>, in words: WordSet) -> Bool {
    words.ends(range, of: text)
  }
}
