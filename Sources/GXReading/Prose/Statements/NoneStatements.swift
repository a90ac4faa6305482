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
      let behind = clauses.dropFirst(number + 1).prefix { continuesDenial($0) }
      guard !behind.isEmpty, let denial = Denial(in: text, clause) else { continue }
      figures += behind.flatMap { remedies(in: $0, of: denial) }
    }
    return figures
  }

  /// 未发生申请行政复议,提起行政诉讼的情况: the clause behind goes on with what there was none of.
  private func continuesDenial(_ clause: Range<Int>) -> Bool {
    NoneStatements.remedyVerbs.length(in: text, at: clause.lowerBound, end: clause.upperBound) > 0
      && UnitClasses.firstPlace(of: .denial, in: text, clause) == nil && !statesFigure(clause)
  }

  private static let remedyVerbs = WordSet(
    PatternExpansion.words(of: "{提起|被提起|申请|被申请|引发|引起|发生}{|的}{行政|}{复议|诉讼}") + ["行政诉讼", "行政复议"])

  /// The remedies that a clause names to which a denial before it reaches.
  private func remedies(in clause: Range<Int>, of denial: Denial) -> [Figure] {
    let reaching = Denial(range: clause.lowerBound..<clause.lowerBound, kind: denial.kind)
    let object = DeniedSubject.trimmed(clause, in: text)
    return DeniedSubject(reading: reading, denial: reaching, clause: clause).metrics(in: object)
      .filter { $0 == .reviewTotal || $0 == .litigationTotal }
      .flatMap { figure($0, clause, at: clause.lowerBound) }
  }

  /// Whether a range names what a denial can be about; without it none states a figure.
  static func namesSubject(in text: [CodeUnit], _ range: Range<Int>) -> Bool {
    subjects.occurs(in: text, range)
  }

  private static let subjects = WordSet(
    ChargeDenial.words + documents.words + DeniedSubject.words
      + CueWords.words(telling: .carriedOver))
  private static let documents = WordSet(["规范性文件"])

  private func statesFigure(_ clause: Range<Int>) -> Bool {
    reading.numbers.contains {
      $0.figure != nil && $0.unit != nil && clause.contains($0.range.lowerBound)
    }
  }

  private func figures(of clause: Range<Int>, previous: Range<Int>?) -> [Figure] {
    if ChargeDenial(reading: reading).isMet(by: clause) {
      return figure(.processingFeesAmount, clause, at: clause.upperBound)
    }
    guard let denial = Denial(in: text, clause) else { return [] }
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

  /// What a denial says there was none of: what follows it, else what precedes it.
  private func object(of denial: Denial, clause: Range<Int>, previous: Range<Int>?) -> [Metric] {
    if denial.kind == .making {
      let isOfDocuments = NoneStatements.documents.occurs(
        in: text, denial.range.upperBound..<clause.upperBound)
      return isOfDocuments ? [.normativeDocumentsIssued] : []
    }
    let subject = DeniedSubject(reading: reading, denial: denial, clause: clause)
    let behind = DeniedSubject.trimmed(denial.range.upperBound..<clause.upperBound, in: text)
    if !behind.isEmpty { return subject.metrics(in: behind) }
    let before = DeniedSubject.trimmed(clause.lowerBound..<denial.range.lowerBound, in: text)
    if !before.isEmpty { return subject.metrics(in: before) }
    guard let previous, text[clause.lowerBound - 1] == .of(":") else { return [] }
    return DeniedSubject(
      reading: reading, denial: denial, clause: previous.lowerBound..<clause.upperBound
    ).metrics(in: DeniedSubject.trimmed(previous, in: text))
  }
}

extension SentenceReading {
  /// Whether disclosure, or a subject beside it, is what the sentence or its section is about.
  func isAboutDisclosure(or subject: Cue) -> Bool {
    let around = cues(in: 0..<text.count).union(state.topics)
    if !around.isDisjoint(with: [.disclosure, .application, .proactive]) { return true }
    if !state.section.topics.isDisjoint(with: subject.union(.application)) { return true }
    return around.isDisjoint(with: .foreignMatters)
  }
}
