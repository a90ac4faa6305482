/// Numbers that stand beside a word of the catalogue and fit no phrase: a person should look at them.
///
/// What is known to be no figure (last year's, planned, other organs', other matters') is none of them.
enum UnplacedNumber {
  /// The clause up to a number that should be listed as unread.
  static func range(of number: NumberToken, in reading: SentenceReading) -> Range<Int>? {
    let position = number.range.lowerBound
    guard let unit = number.unit, !unit.contains(.foreign),
      !reading.isOutsideYear(at: position, isCarriedOver: false),
      !reading.isSubordinate(at: position), !reading.isOfForeignOrgan(at: position)
    else { return nil }
    let segment = reading.segment(before: position)
    let cues = reading.cues(in: segment)
    guard !cues.isDisjoint(with: .topics), cues.isDisjoint(with: known) else { return nil }
    return segment.lowerBound..<number.range.upperBound
  }

  /// Words that tell what a number is otherwise.
  private static let known = Cue.foreignMatters.union([
    .comparison, .about, .part, .column, .unlistedChannel, .waiver,
  ])
}
