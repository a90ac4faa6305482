import GXModel

/// Figures that several subjects share, and subjects that share one sentence's figure.
///
/// 复议、诉讼均为0件 · 规章、规范性文件分别为0件、2件 · 收到申请4件,均为信函申请 · 诉讼1件,目前正在审理当中.
struct SharedStatements {
  let reading: SentenceReading
  let stated: [Figure]
  /// The enumeration of the sentence with a number for each member.
  let respective: RespectiveNumbers?

  func figures() -> [Figure] {
    guard !reading.numbers.isEmpty else { return [] }
    return EnumeratedStatements(reading: reading, stated: stated).figures()
      + (respective?.figures ?? [])
      + WholeStatements(reading: reading, stated: stated).figures()
      + RemedyResults(reading: reading, stated: stated).figuresOfBrackets()
      + doneWithReceived()
      + SharedVerbs(reading: reading, stated: stated).figures()
      + ChangedNumbers(reading: reading).figures
  }

  /// 收到并答复公开申请5件: as many were answered as were received.
  private func doneWithReceived() -> [Figure] {
    stated.filter { $0.measure == Measure(.applicationsNew) }.compactMap { received in
      RespectiveVerbs.metric(in: reading.text, received.range).map {
        received.moved(to: received.range, as: Measure($0))
      }
    }
  }
}
