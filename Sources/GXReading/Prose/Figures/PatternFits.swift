/// A pattern that fits a number.
struct PatternFit {
  /// The position of the pattern's rule in its book.
  let rule: Int
  let range: Range<Int>
  /// Whether words that the pattern does not know stand between those that it knows, or its rule is weak.
  let isTentative: Bool
  /// How much text the pattern covers; the farthest decides.
  let reach: Int
  /// The order in which fits of one reach are tried: what stands nearer first.
  let rank: Int

  fileprivate func isBefore(_ other: PatternFit) -> Bool {
    if isTentative != other.isTentative { return !isTentative }
    return (other.reach, rank) < (reach, other.rank)
  }
}

/// Finds the patterns that fit a number of a sentence.
struct PatternFits {
  private let text: [CodeUnit]
  private let number: Range<Int>
  /// The words before the number.
  private let window: Range<Int>
  /// Where the text goes on behind the number, and behind a filler there.
  private let behind: Int
  private let behindFiller: Int
  /// The units of the organ's names.
  private let own: [CodeUnit]
  private let entries: [PhraseBook.Entry]
  private let matcher: PhraseMatcher
  private var right: PhraseStretch
  private var rightOfFiller: PhraseStretch
  private var fits: [PatternFit] = []

  /// All patterns that fit a number, the farthest reaching first.
  static func fits(
    of number: NumberToken, in reading: SentenceReading, of book: PhraseBook
  ) -> [PatternFit] {
    var search = PatternFits(number.range, reading, book)
    search.addEndingBefore(of: book)
    search.addBeginning(at: search.behind, of: book)
    if search.behindFiller != search.behind {
      search.addBeginning(at: search.behindFiller, of: book)
    }
    return search.fits.sorted { $0.isBefore($1) }
  }

  private init(_ number: Range<Int>, _ reading: SentenceReading, _ book: PhraseBook) {
    (text, own, self.number) = (reading.text, reading.own.units, number)
    (entries, matcher) = (book.entries, book.matcher)
    window = reading.wording(before: number.lowerBound)
    behind = number.upperBound
    behindFiller = Fillers.end(in: text, at: behind)
    right = PhraseStretch(rightIn: text, behind..<text.count)
    rightOfFiller = PhraseStretch(rightIn: text, behindFiller..<text.count)
  }

  /// Adds the patterns whose left side ends before the number, or before fillers there.
  private mutating func addEndingBefore(of book: PhraseBook) {
    for (order, end) in Fillers.ends(of: window, in: text).enumerated() {
      book.forEachEntry(endingIn: text, window.lowerBound..<end, own: own) {
        add($0, length: $1, endingAt: end, order: order)
      }
    }
  }

  /// Adds the patterns without a left side whose right one begins at a place.
  private mutating func addBeginning(at start: Int, of book: PhraseBook) {
    var left = PhraseStretch(leftIn: text, window)
    book.forEachEntry(beginningIn: text, start..<text.count) {
      guard let length = matcher.length(of: entries[$0].left, in: &left, own: own) else { return }
      add($0, length: length, endingAt: window.upperBound, order: 0)
    }
  }

  /// Adds a pattern whose left side fits so many units, if its right one fits.
  private mutating func add(_ number: Int, length: Int, endingAt end: Int, order: Int) {
    let entry = entries[number]
    guard !entry.startsClause || startsClause(end - length), let right = rightEnd(of: entry)
    else { return }
    let start = length == 0 ? self.number.lowerBound : end - length
    let reach = (self.number.lowerBound - start) + (right - behind)
    guard reach > 0 else { return }
    fits.append(
      PatternFit(
        rule: entry.rule, range: start..<right, isTentative: entry.isTentative, reach: reach,
        rank: order * entries.count + number))
  }

  /// Where a pattern's right side ends, behind a filler or directly behind the number.
  private mutating func rightEnd(of entry: PhraseBook.Entry) -> Int? {
    if let length = matcher.length(of: entry.right, in: &rightOfFiller, own: own) {
      let end = length == 0 ? behind : behindFiller + length
      if !entry.endsClause || SentenceReading.endsClause(text, at: end) { return end }
    }
    guard behindFiller != behind,
      let length = matcher.length(of: entry.right, in: &right, own: own),
      !entry.endsClause || SentenceReading.endsClause(text, at: behind + length)
    else { return nil }
    return behind + length
  }

  private func startsClause(_ position: Int) -> Bool {
    position <= window.lowerBound
      || SentenceReading.boundaries.contains(text[position - 1])
  }
}

extension SentenceReading {
  /// Whether nothing more of a clause stands behind a place.
  static func endsClause(_ text: [CodeUnit], at position: Int) -> Bool {
    position >= text.count || boundaries.contains(text[position])
  }

  fileprivate static let boundaries = UnitSet(",:、()和及与")
}
