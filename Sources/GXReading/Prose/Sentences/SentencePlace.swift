/// A sentence in a paragraph, before its brackets are taken out.
struct SentencePlace {
  let range: Range<Int>
  /// What its units can be part of.
  let classes: UnitClasses
  /// Whether it goes on with what the one before began, behind a semicolon.
  let continues: Bool

  /// What a sentence may hold.
  enum Content {
    /// A figure, in the sentence or in a bracket in it.
    case figures
    /// Years, shares or brackets, but no figures.
    case years
    case words
  }

  /// What the sentence may hold: figures where it has a number that is none of a year or share, or denies
  /// what reports count.
  func content(in text: [CodeUnit]) -> Content {
    let hasBrackets = classes.contains(.openParenthesis)
    guard classes.intersects([.digit, .numeral, .denial]) else {
      return hasBrackets ? .years : .words
    }
    // Without its brackets other units stand side by side.
    if hasBrackets { return .figures }
    let numbers =
      classes.intersects([.digit, .numeral]) ? NumberScanner(text, in: range).tokens() : []
    if numbers.contains(where: { $0.figure != nil || $0.meaning == .unheld })
      || classes.contains(.denial) && NoneStatements.namesSubject(in: text, range)
    {
      return .figures
    }
    return numbers.isEmpty ? .words : .years
  }
}
