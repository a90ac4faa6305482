/// All that one sentence states, by every kind of phrase.
struct SentenceFigures {
  let figures: [Figure]
  /// The places of numbers that look like figures and fit no phrase.
  let unplaced: [Range<Int>]
  /// The places of figures that another one of the sentence contradicts.
  let contradicted: [Range<Int>]

  init(of reading: SentenceReading) {
    guard reading.mayStateFigures else {
      (figures, unplaced, contradicted) = ([], [], [])
      return
    }
    let (read, unplaced) =
      reading.numbers.isEmpty ? ([], []) : FigureMatcher(reading: reading, book: .standard).read()
    let respective = reading.numbers.count > 1 ? RespectiveNumbers(in: reading) : nil
    let enumerated = respective?.range ?? 0..<0
    let stated = RemedyResults.figures(
      read.filter { !enumerated.contains($0.range.upperBound - 1) })
    let none = NoneStatements(reading: reading).figures().filter { zero in
      !stated.contains { $0.measure == zero.measure && $0.scope == zero.scope }
    }
    let plain =
      stated + none
      + SharedStatements(reading: reading, stated: stated, respective: respective).figures()
    let worded = plain + SentenceFigures.rewritten(reading, without: plain)
    let unread = SentenceFigures.unread(reading, without: worded)
    let all =
      worded + SentenceFigures.ofKnownWords(unread, in: reading)
      + SentenceFigures.summed(unread, in: reading, stated: worded)
    figures = SentenceFigures.unambiguous(SentenceFigures.withoutParts(all, in: reading))
    self.unplaced = unplaced.filter { place in
      !all.contains { $0.range.upperBound >= place.upperBound && $0.range.overlaps(place) }
    }
    let kept = figures
    contradicted = all.filter { figure in !kept.contains { $0.measure == figure.measure } }
      .map(\.range)
  }

  /// The figures of numbers that were not read, in the sentence's plain wording.
  private static func rewritten(_ reading: SentenceReading, without known: [Figure]) -> [Figure] {
    let unread = unread(reading, without: known)
    guard !unread.isEmpty, let sentence = PlainWording(of: reading).sentence else { return [] }
    let plain = SentenceReading(
      sentence, year: reading.year, own: reading.own, state: reading.state)
    return FigureMatcher(reading: plain, book: .standard).read().figures.compactMap { figure in
      let range = sentence.origin(of: figure.range)
      guard unread.contains(where: { $0.range.overlaps(range) }),
        !known.contains(where: { $0.range.overlaps(range) })
      else { return nil }
      return figure.moved(to: range, isTentative: true)
    }
  }

  /// The figures of numbers that were not read, of clauses of known words.
  private static func ofKnownWords(_ unread: [NumberToken], in reading: SentenceReading) -> [Figure]
  {
    let clauses = KnownWordClauses(reading: reading)
    return unread.compactMap { number in
      SentenceReading.endsClause(reading.text, at: number.range.upperBound)
        ? clauses.figure(of: number) : nil
    }
  }

  /// The sums of enumerations that were not read.
  private static func summed(
    _ unread: [NumberToken], in reading: SentenceReading, stated: [Figure]
  ) -> [Figure] {
    guard reading.numbers.count > 2 else { return [] }
    let lists = SummedLists(reading: reading, stated: stated)
    return unread.compactMap { lists.figure(of: $0) }
  }

  private static func unread(_ reading: SentenceReading, without known: [Figure]) -> [NumberToken] {
    reading.numbers.filter { number in
      number.figure != nil && number.unit.map { !$0.contains(.foreign) } ?? false
        && !known.contains { $0.range.overlaps(number.range) }
        && PlainWords.endsPhrase(in: reading.text, at: number.range.upperBound)
    }
  }

  /// Without the figures of clauses with 其中 that are less than one of the same measure before:
  /// 举办发布会19场,其中参加上级发布会11场.
  private static func withoutParts(_ figures: [Figure], in reading: SentenceReading) -> [Figure] {
    guard figures.count > 1 else { return figures }
    return figures.filter { figure in
      let start = reading.segment(before: figure.range.lowerBound).lowerBound
      let cues = reading.cues(in: start..<figure.range.upperBound)
      if isSum(figure, of: figures, cues) { return false }
      return !cues.contains(.part)
        || !figures.contains {
          $0.measure == figure.measure && $0.value > figure.value
            && $0.range.upperBound <= figure.range.lowerBound
        }
    }
  }

  /// 本年公开104条,累计公开552条: with 累计 the more is that of all years.
  private static func isSum(_ figure: Figure, of figures: [Figure], _ cues: Cue) -> Bool {
    cues.contains(.accumulated) && !cues.contains(.thisYear)
      && figures.contains {
        $0.measure == figure.measure && $0.value < figure.value
          && $0.range.upperBound <= figure.range.lowerBound
      }
  }

  /// Two values of one measure in one sentence are parts of it (two sites, two years): neither counts,
  /// but a tentative figure gives way to a plain one.
  private static func unambiguous(_ figures: [Figure]) -> [Figure] {
    guard figures.count > 1 else { return figures }
    return figures.filter { figure in
      figures.allSatisfy {
        $0.measure != figure.measure || $0.scope != figure.scope || $0.value == figure.value
          || $0.isTentative && !figure.isTentative
      }
    }
  }
}
