import GXModel

/// One number for all members of an enumeration: 复议、诉讼均为0件.
struct EnumeratedStatements {
  let reading: SentenceReading
  let stated: [Figure]

  private var text: [CodeUnit] { reading.text }

  func figures() -> [Figure] {
    reading.numbers.flatMap { number -> [Figure] in
      guard number.figure != nil else { return [] }
      let marker = marker(EnumeratedStatements.all, before: number)
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
          marker != nil || EnumeratedStatements.casesOfRemedies.contains($0.measure.metric)
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
}
