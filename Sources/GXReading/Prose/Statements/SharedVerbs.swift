import GXModel

/// Members of an enumeration that share the verb of its first: 发布政府规章3部、行政规范性文件26件.
struct SharedVerbs {
  let reading: SentenceReading
  let stated: [Figure]

  private var text: [CodeUnit] { reading.text }

  /// The figures of numbers that no phrase fits alone; other figures count more.
  func figures() -> [Figure] {
    let numbers = reading.numbers.filter { $0.figure != nil }
    var verb: Int?
    return zip(numbers, numbers.dropFirst()).compactMap { previous, number in
      verb = endOfVerb(before: previous) ?? verb
      let words = previous.range.upperBound..<number.range.lowerBound
      guard let first = words.first, SharedVerbs.joints.contains(text[first]) else {
        verb = nil
        return nil
      }
      guard let verb, SharedVerbs.verbs.first(in: text, words) == nil,
        !PlainWords.parts.occurs(in: text, words),
        !stated.contains(where: { $0.range.upperBound == number.range.upperBound })
      else { return nil }
      let places = Array(0..<verb) + Array(words.dropFirst()) + Array(number.range)
      guard let figure = reading.figure(of: places, at: first + 1),
        SharedVerbs.metrics.contains(figure.measure.metric)
      else { return nil }
      return figure.moved(to: first + 1..<number.range.upperBound, isTentative: true)
    }
  }

  /// Where the verb ends in the clause of a number.
  private func endOfVerb(before number: NumberToken) -> Int? {
    let clause = reading.segment(before: number.range.lowerBound)
    guard !PlainWords.parts.occurs(in: text, clause) else { return nil }
    return SharedVerbs.verbs.first(in: text, clause)?.upperBound
  }

  private static let joints = UnitSet("、,和及与")
  private static let verbs = WordSet([
    "发布", "公布", "主动公开", "公开", "制发", "制定", "出台", "印发", "召开", "举办", "举行", "组织", "开展", "参加", "制作",
  ])
  /// What is counted in such enumerations; kinds of information are none of them.
  private static let metrics: Set<Metric> = [
    .normativeDocumentsIssued, .normativeDocumentsDisclosed, .regulationsIssued,
    .responsePolicyInterpretations, .responsePressConferences, .responseOnlineInterviews,
    .trainingSessions, .trainingMeetings,
  ]
}
