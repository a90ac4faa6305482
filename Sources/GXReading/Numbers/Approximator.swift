/// Words that say how exact a number is.
enum Approximator {
  /// Right behind the digits, the multiplier or the measure word: 300余件, 6万多条, 65份余.
  static let more = UnitSet("余多来")

  /// Behind the measure word.
  static let around = WordTable<NumberToken.Precision>([
    ("左右", .about), ("上下", .about), ("以上", .above),
  ])

  private static let ahead = WordTable<NumberToken.Precision>(backwards: [
    ("大约", .about), ("约", .about), ("接近", .below), ("将近", .below), ("近", .below), ("超过", .above),
    ("逾", .above), ("超", .above), ("不少于", .above),
  ])

  /// The approximator in front of a number, and where the number with it begins.
  static func before(_ start: Int, in text: [CodeUnit], from limit: Int) -> (
    value: NumberToken.Precision, start: Int
  ) {
    guard let match = ahead.longestMatch(in: text, endingAt: start, from: limit) else {
      return (.exact, start)
    }
    return (match.value, start - match.length)
  }
}
