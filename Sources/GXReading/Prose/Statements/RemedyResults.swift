import GXModel

/// How the reviews and lawsuits that a sentence counts ended: 诉讼1件,目前正在审理当中.
struct RemedyResults {
  let reading: SentenceReading
  /// The figures before the words that tell it.
  let stated: [Figure]

  private var text: [CodeUnit] { reading.text }

  /// 均获维持, 目前正在审理当中: of all reviews and lawsuits of the sentence, or of its only one.
  func figures(in clause: Range<Int>, isAll: Bool) -> [Figure] {
    guard let result = RemedyResults.result(in: text, clause) else { return [] }
    let totals = stated.filter { result.metric(of: $0) != nil }
    let isDetailed = stated.contains { RemedyResults.details.contains($0.measure.metric) }
    let some = totals.filter { $0.value > .zero }
    guard !isDetailed, let last = totals.last, last.value > .zero,
      isAll || last.value == Quantity(whole: 1) || some.count == 1 && statesPending(clause)
    else { return [] }
    let subjects = isAll ? some : [last]
    return subjects.compactMap { total in
      result.metric(of: total).map { total.ending(clause, as: Measure($0)) }
    }
  }

  /// 复议5件、诉讼0件,其中2件维持: how cases ended that are of a remedy that was not sought is of the other.
  static func figures(_ figures: [Figure]) -> [Figure] {
    guard
      let none = figures.first(where: {
        counterparts[$0.measure.metric] != nil && $0.value == .zero
      }),
      let other = counterparts[none.measure.metric],
      figures.contains(where: { $0.measure.metric == other && $0.value > .zero })
    else { return figures }
    return figures.map { figure in
      guard figure.value > .zero, figure.measure.metric.isPart(of: none.measure.metric),
        let metric = counterpartsOfResults[figure.measure.metric]
      else { return figure }
      return figure.moved(to: figure.range, as: Measure(metric))
    }
  }

  private static let counterparts: [Metric: Metric] = [
    .reviewTotal: .litigationTotal, .litigationTotal: .reviewTotal,
  ]
  private static let counterpartsOfResults: [Metric: Metric] = [
    .litigationUpheld: .reviewUpheld, .litigationCorrected: .reviewCorrected,
    .litigationOther: .reviewOther, .litigationPending: .reviewPending,
    .reviewUpheld: .litigationUpheld, .reviewCorrected: .litigationCorrected,
    .reviewOther: .litigationOther, .reviewPending: .litigationPending,
  ]

  /// 行政诉讼1件(维持原行政行为): a bracket without numbers tells how the one case before it ended.
  func figuresOfBrackets() -> [Figure] {
    reading.brackets.compactMap { bracket in
      guard !bracket.content.contains(where: \.isDigit),
        let total = stated.first(where: { $0.range.upperBound == bracket.position }),
        total.value == Quantity(whole: 1),
        let result = RemedyResults.result(in: bracket.content, bracket.content.indices)
      else { return nil }
      return result.metric(of: total).map { total.moved(to: total.range, as: Measure($0)) }
    }
  }

  private enum Result {
    case upheld, pending, corrected, other

    /// What it is of a total of reviews or of lawsuits.
    func metric(of total: Figure) -> Metric? {
      switch (total.measure.metric, self) {
      case (.reviewTotal, .upheld): .reviewUpheld
      case (.reviewTotal, .pending): .reviewPending
      case (.litigationTotal, .upheld): .litigationUpheld
      case (.litigationTotal, .pending): .litigationPending
      case (.reviewTotal, .corrected): .reviewCorrected
      case (.reviewTotal, .other): .reviewOther
      case (.litigationTotal, .corrected): .litigationCorrected
      case (.litigationTotal, .other): .litigationOther
      default: nil
      }
    }
  }

  private static func result(in text: [CodeUnit], _ range: Range<Int>) -> Result? {
    if upheld.occurs(in: text, range) { return .upheld }
    if pending.occurs(in: text, range) { return .pending }
    if corrected.occurs(in: text, range) { return .corrected }
    return other.occurs(in: text, range) ? .other : nil
  }

  /// Whether a clause says nothing but that the cases are pending: 目前正在审理当中.
  private func statesPending(_ clause: Range<Int>) -> Bool {
    guard let words = RemedyResults.pending.first(in: text, clause) else { return false }
    let before = clause.lowerBound..<words.lowerBound
    return (before.isEmpty || RemedyResults.now.contains(before, of: text))
      && clause.upperBound - words.upperBound <= 2
  }

  private static let now = WordSet([
    "目前", "现", "仍", "尚", "案件", "目前案件", "现案件", "案件目前", "该案", "该案目前", "目前该案", "目前均", "现均", "均", "目前仍",
    "目前尚", "截至目前", "现仍",
  ])
  private static let upheld = WordSet(["维持", "驳回原告诉讼请求", "驳回诉讼请求"])
  private static let pending = WordSet([
    "正在审理", "审理中", "尚未审结", "未审结", "在审", "正在办理", "办理中", "审理当中", "尚在审理",
  ])

  private static let corrected = WordSet([
    "纠正", "纠错", "确认违法", "责令重新", "责令重作", "败诉", "被撤销", "予以撤销",
  ])
  private static let other = WordSet([
    "其他结果", "其它结果", "终止审理", "终止行政复议", "撤诉", "撤回", "驳回起诉",
  ])

  private static let details: Set<Metric> = [
    .reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending, .litigationUpheld,
    .litigationCorrected, .litigationOther, .litigationPending,
  ]
}
