/// A sentence without its brackets' contents, which are sentences of their own.
struct Sentence: Sendable {
  let units: [CodeUnit]
  /// What its units can be part of; all where that is not known.
  let classes: UnitClasses
  /// Whether it stood in brackets.
  let isBracketed: Bool
  /// Whether it goes on with what the one before began (behind a semicolon, or with 其中).
  var continues = false
  /// The contents of the brackets that were taken out, each with the position where it stood.
  var brackets: [Bracket] = []
  /// Where the units stand in the document.
  private let origins: Origins

  private enum Origins: Sendable {
    /// One behind the other from a place on.
    case from(Int)
    case each([Int])
  }

  struct Bracket: Sendable {
    let position: Int
    let content: [CodeUnit]
  }

  /// A stretch of the document as it stands.
  init(
    _ range: Range<Int>, of text: [CodeUnit], _ classes: UnitClasses = .all,
    isBracketed: Bool = false
  ) {
    units = Array(text[range])
    self.classes = classes
    origins = .from(range.lowerBound)
    self.isBracketed = isBracketed
  }

  /// Units taken from several places of the document, or of another sentence.
  init(at places: [Int], of text: [CodeUnit]) { self.init(places.map { text[$0] }, at: places) }

  /// Units that stand for what is at places of the document, or of another sentence.
  init(_ units: [CodeUnit], at places: [Int]) {
    self.units = units
    classes = .all
    origins = .each(places)
    isBracketed = false
  }

  /// The range of the document that a range of the sentence came from.
  func origin(of range: Range<Int>) -> Range<Int> {
    switch origins {
    case .from(let start): return range.lowerBound + start..<range.upperBound + start
    case .each(let places):
      guard let first = range.first, let last = range.last else { return 0..<0 }
      return places[first]..<places[last] + 1
    }
  }
}
