import GXModel

/// Composes the sentences of a report and remembers which figures they state.
struct ReportProse {
  private let draft: ReportDraft
  private let numbers: NumberWriter
  private let subject: String
  private var random: SeededGenerator
  /// The figures stated so far.
  private(set) var stated: [ReportDraft.Phrase] = []

  init(_ draft: ReportDraft, using random: inout SeededGenerator) {
    self.draft = draft
    numbers = NumberWriter(using: &random)
    subject = ReportProse.subject(of: draft)
    self.random = SeededGenerator(seed: random.next())
  }

  private static func subject(of draft: ReportDraft) -> String {
    let place = draft.organ.name.replacing("人民政府", with: "").last.map(String.init) ?? ""
    if draft.scope == .aggregate { return "全" + place }
    switch draft.organ.kind {
    case .government: return place + "本级"
    case .township: return draft.organ.name.hasSuffix("街道办事处") ? "我街道" : "我" + place
    case .department: return "本机关"
    }
  }

  /// What the report covers.
  var coverage: String {
    draft.scope == .aggregate
      ? "本报告由\(draft.organ.name)综合所辖各地区和政府各部门的年度报告汇总编制，所列数据为\(subject)汇总数据。"
      : "本报告所列数据为本机关数据，不含下属单位。"
  }

  mutating func disclosure() -> [String] {
    var sentences = [String]()
    if let total = take(.proactiveTotal) {
      var clauses = [clause(total)]
      if let website = take(.proactiveChannelWebsite) { clauses.append("其中，" + clause(website)) }
      sentences.append(clauses.joined(separator: "，") + "。")
    }
    return mixed(sentences, Distractors.ofDisclosure(draft.year, using: &random))
  }

  /// Applications received, through which channels, and how they were decided.
  mutating func applications() -> [String] {
    var sentences: [String] = []
    if let received = take(.applicationsNew) {
      let parts: [Metric] = [
        .applicationsChannelInPerson, .applicationsChannelOnline, .applicationsChannelLetter,
        .applicationsChannelFax,
      ]
      var sentence = clause(received)
      if received.value > 0 {
        let channels = parts.compactMap { take($0) }.map { clause($0, first: random.chance(0.5)) }
        if !channels.isEmpty { sentence += "，其中" + channels.joined(separator: "，") }
      }
      if let carried = take(.applicationsCarriedIn) { sentence += "；" + clause(carried) }
      sentences.append(sentence + "。")
    }
    if let decided = decisions() { sentences.append(decided) }
    return mixed(sentences, Distractors.ofRequests(draft.year, using: &random))
  }

  private mutating func decisions() -> String? {
    let parts: [Metric] = [
      .outcomeAlreadyPublic, .outcomeGranted, .outcomePartial, .outcomeDenied,
      .outcomeUnavailable, .outcomeUnavailableNonexistent, .outcomeNotProcessed, .outcomeOther,
    ]
    guard let total = take(.outcomeTotal) else { return nil }
    var clauses = parts.compactMap { take($0) }.map { clause($0, first: random.chance(0.5)) }
    if let carried = take(.applicationsCarriedOut) { clauses.append(clause(carried)) }
    let colon = clauses.isEmpty ? "" : random.pick(["，其中", "："])
    return clause(total) + colon + clauses.joined(separator: random.pick(["，", "、", "；"])) + "。"
  }

  mutating func remedies() -> [String] {
    [Metric.reviewTotal, .litigationTotal, .complaintsTotal].compactMap { take($0) }
      .map { clause($0) + "。" }
  }

  mutating func fees() -> [String] {
    [take(.processingFeesAmount).map { clause($0) + "。" } ?? "无其他需要报告的事项。"]
  }

  /// Some distractors around the sentences that count.
  private mutating func mixed(_ sentences: [String], _ distractors: [String]) -> [String] {
    var result = sentences
    for distractor in distractors where random.chance(0.3) {
      result.insert(distractor, at: random.index(below: result.count + 1))
    }
    return result
  }

  /// The draft's phrase of a figure, which is stated with that.
  private mutating func take(_ metric: Metric) -> ReportDraft.Phrase? {
    guard let phrase = draft.phrases.first(where: { $0.item.measure == Measure(metric) }) else {
      return nil
    }
    stated.append(phrase)
    return phrase
  }

  private mutating func clause(_ phrase: ReportDraft.Phrase, first: Bool = false) -> String {
    let metric = phrase.item.measure.metric
    let none = PhraseTemplates.none(of: metric)
    let clauses = PhraseTemplates.clauses(of: metric)
    guard !clauses.isEmpty else { return "" }
    if phrase.value == 0, !none.isEmpty { return fill(random.pick(none), "0") }
    let number = numbers.text(phrase.value) + (phrase.isApproximate ? "余" : "")
    return fill(first ? clauses[0] : random.pick(clauses), number)
  }

  private func fill(_ template: String, _ number: String) -> String {
    var text = ""
    for character in template {
      switch character {
      case "N": text += number
      case "S": text += subject
      case "Y": text += String(draft.year)
      default: text.append(character)
      }
    }
    return text
  }
}
