import GXModel

/// Verbs that share a number of applications: 收到并答复, 受理和办结.
enum RespectiveVerbs {
  /// Between the verbs, as alternatives of a pattern.
  static let joints = "并|和|及|、|且|后|并且"
  /// What is done with what was received, as alternatives of a pattern.
  static let done = concluding + "|" + answering + "|办理|处理"

  private static let concluding = "办结|办理完毕|处理完毕|办理完结"
  private static let answering = "答复|回复|办理答复|答复办结|办理回复"

  /// What of the applications a phrase states besides that they were received.
  static func metric(in text: [CodeUnit], _ phrase: Range<Int>) -> Metric? {
    if concluded.occurs(in: text, phrase) { return .applicationsConcluded }
    return answered.occurs(in: text, phrase) ? .outcomeTotal : nil
  }

  private static let concluded = words(concluding)
  private static let answered = words(answering)

  private static func words(_ verbs: String) -> WordSet {
    WordSet(
      PatternExpansion.words(
        of: "{收到|受理|接到|接收|新收}{\(joints)}{|均|全部|依法|按时|按期|及时}{\(verbs)}"))
  }
}
