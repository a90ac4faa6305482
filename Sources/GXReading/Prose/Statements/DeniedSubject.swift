import GXModel

/// What a denial says there was none of, by the words at its end.
struct DeniedSubject {
  let reading: SentenceReading
  let denial: Denial
  let clause: Range<Int>

  private var text: [CodeUnit] { reading.text }

  /// A stretch without the words at its end that name no subject.
  static func trimmed(_ range: Range<Int>, in text: [CodeUnit]) -> Range<Int> {
    tails.trimmingEnd(of: range, in: text)
  }

  private static let tails = WordSet([
    "情况", "发生", "案件", "事项", "的", "等", "现象", "行为", "事件", "件", "案", "要求", "案例", "记录", "情形", "数量",
    "业务",
    "工作", "出现", ".", "来信", "来函", "来件", "信件", "信函", "函件", "公函", "请求", "以", "本年度", "均", "为", "也",
    "任何", "数", "诉求", "方面", "相关",
    "产生", "有关",
    "办理", "受理", "处理",
  ])

  /// The words of which one stands in whatever a denial can be about.
  static let words = [reviews, lawsuits, complaints, appeal, feeEnds, applications].flatMap(\.words)

  /// The metrics of which a stretch says that they are zero, an enumeration of them apart.
  func metrics(in object: Range<Int>) -> [Metric] {
    guard !DeniedSubject.defeats.occurs(in: text, object) else { return [] }
    var metrics: [Metric] = []
    for part in members(of: object) {
      if let metric = metric(of: DeniedSubject.trimmed(part, in: text)),
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
      guard let joint = DeniedSubject.joinedRemedies.first(in: text, part) else { return [part] }
      let middle = joint.lowerBound + 2
      return [part.lowerBound..<middle, middle..<part.upperBound]
    }
  }

  private static let joinedRemedies = WordSet(["复议行政诉讼", "复议诉讼"])

  private func metric(of part: Range<Int>) -> Metric? {
    if DeniedSubject.reviews.ends(part, of: text) {
      return reading.isAboutDisclosure(or: .remedies) ? .reviewTotal : nil
    }
    if DeniedSubject.lawsuits.ends(part, of: text) {
      return reading.isAboutDisclosure(or: .remedies) ? .litigationTotal : nil
    }
    if DeniedSubject.complaints.ends(part, of: text) {
      return reading.isAboutDisclosure(or: .complaint) ? .complaintsTotal : nil
    }
    if DeniedSubject.appeal.ends(part, of: text) {
      return reading.isAboutDisclosure(or: .remedies) ? .appealsTotal : nil
    }
    if DeniedSubject.feeEnds.ends(part, of: text), !ChargeDenial.stateFees.occurs(in: text, part) {
      return reading.state.section.topics.contains(.fee) ? .processingFeesAmount : nil
    }
    if let carried = carriedOver(part) { return carried }
    if DeniedSubject.applications.ends(part, of: text),
      isApplication(part)
    {
      return .applicationsNew
    }
    return nil
  }

  /// 没有结转下年度办理的申请
  private func carriedOver(_ part: Range<Int>) -> Metric? {
    guard reading.cues(in: part).contains(.carriedOver) else { return nil }
    let stated = reading.statedYear(in: part).flatMap { stated in reading.year.map { stated - $0 } }
    if DeniedSubject.later.occurs(in: text, part) || stated == 1 { return .applicationsCarriedOut }
    return DeniedSubject.earlier.occurs(in: text, part) || stated == -1
      ? .applicationsCarriedIn : nil
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

  private func isApplication(_ part: Range<Int>) -> Bool {
    let cues = reading.cues(
      in: clause.lowerBound..<max(part.upperBound, denial.range.upperBound))
    guard
      cues.isDisjoint(with: [.punctual, .about])
        || DeniedSubject.aboutDisclosure.occurs(in: text, clause),
      reading.cues(in: part).isDisjoint(with: Cue.foreignMatters.union(.decision)),
      cues.intersection(.means).isEmpty || cues.contains(.manyChannels),
      reading.cues(in: clause.lowerBound..<denial.range.lowerBound).isDisjoint(with: .decision),
      denial.kind == .receipt || isBesideNoDecision(part)
    else { return false }
    if cues.contains(.application) || DeniedSubject.openly.occurs(in: text, part) { return true }
    let section = reading.state.section.topics
    if section.contains(.application), section.isDisjoint(with: Cue.remedies.union(.fee)),
      DeniedSubject.bareApplications.contains(part, of: text)
    {
      return true
    }
    return denial.kind == .receipt
      && !reading.topics(at: clause.upperBound).isDisjoint(with: .application)
      && reading.cues(in: part).isDisjoint(with: .remedies)
  }

  /// Whether what there was none of is no kind of answer; 依申请公开和不予公开政府信息 is two things.
  private func isBesideNoDecision(_ part: Range<Int>) -> Bool {
    let object = DeniedSubject.trimmed(denial.range.upperBound..<clause.upperBound, in: text)
    if reading.cues(in: object).isDisjoint(with: .decision) { return true }
    return part.upperBound < object.upperBound && DeniedSubject.withheld.ends(object, of: text)
      && reading.cues(in: object.lowerBound..<part.upperBound).isDisjoint(with: .decision)
  }

  private static let withheld = WordSet(
    PatternExpansion.words(of: "{不予|不予以|免予|不}公开{|政府信息|信息|的政府信息}"))
  private static let bareApplications = WordSet(["申请"])
  private static let openly = WordSet(["公开"])
  private static let aboutDisclosure = WordSet(["信息公开", "依申请公开", "公开政府信息"])
}
