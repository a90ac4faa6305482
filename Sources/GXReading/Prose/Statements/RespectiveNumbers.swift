/// As many numbers as members of an enumeration: 规章、规范性文件分别为0件、2件 ·
/// 微博、微信分别发布信息92条、306条 · 分别受理、答复申请12件、10件 · 当面、网络申请3、5件.
struct RespectiveNumbers {
  private let reading: SentenceReading
  private let numbers: [NumberToken]
  /// What is read with each number.
  private let phrases: [Phrase]

  /// The words that belong to one number: alone, and with all that stands before them.
  private struct Phrase {
    let start: Int
    let alone: [Int]
    let inContext: [Int]
  }

  /// The first such enumeration of a sentence; without 分别 its members stand right at the numbers.
  init?(in reading: SentenceReading) {
    self.reading = reading
    let marker = RespectiveNumbers.marker.first(in: reading.text, reading.text.indices)
    guard
      let numbers = RespectiveNumbers.run(in: reading, from: marker?.upperBound ?? 0),
      let first = numbers.first?.range.lowerBound
    else { return nil }
    self.numbers = numbers
    let start = reading.segment(before: first).lowerBound
    guard marker.map({ $0.lowerBound >= start }) ?? true else { return nil }
    let shared = (marker?.upperBound ?? first)..<first
    let members = RespectiveNumbers.members(of: reading, start..<(marker?.lowerBound ?? first))
    if members.count == numbers.count {
      phrases = members.map {
        let alone = Array(0..<start) + $0 + shared
        let isOfChannel = !reading.cues(in: $0).isDisjoint(with: Cue.channels.union(.means))
        return Phrase(
          start: $0.lowerBound, alone: alone,
          inContext: isOfChannel ? alone : Array(0..<$0.upperBound) + shared)
      }
      return
    }
    let verbs = RespectiveNumbers.members(of: reading, shared)
    guard marker != nil, verbs.count == numbers.count, let last = verbs.last else { return nil }
    phrases = verbs.map { verb in
      let noun = verb == last ? last.upperBound..<last.upperBound : last.dropFirst(verb.count)
      let words = Array(0..<start) + verb + noun
      return Phrase(start: verb.lowerBound, alone: words, inContext: words)
    }
  }

  /// The text from the first to the last number.
  var range: Range<Int> {
    guard let first = numbers.first, let last = numbers.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  var figures: [Figure] {
    zip(phrases, numbers).compactMap { phrase, number in
      reading.figure(of: phrase.alone + Array(number.range), at: phrase.start)
        ?? reading.figure(of: phrase.inContext + Array(number.range), at: phrase.start)
    }
  }

  /// Numbers with nothing but separators between them.
  private static func run(in reading: SentenceReading, from start: Int) -> [NumberToken]? {
    let numbers = reading.numbers.filter { $0.figure != nil && $0.range.lowerBound >= start }
    var run: [NumberToken] = []
    for number in numbers {
      if let last = run.last, !isGap(reading.text[last.range.upperBound..<number.range.lowerBound])
      {
        if run.count > 1 { break }
        run = []
      }
      run.append(number)
    }
    return run.count > 1 ? run : nil
  }

  private static func isGap(_ gap: ArraySlice<CodeUnit>) -> Bool {
    (1...2).contains(gap.count)
      && gap.allSatisfy { Clauses.listSeparators.contains($0) || $0 == .of(",") }
  }

  private static func members(of reading: SentenceReading, _ range: Range<Int>) -> [Range<Int>] {
    Clauses.split(reading.text, in: range, at: Clauses.listSeparators)
  }

  private static let marker = WordSet(["分别为", "分别是", "分别有", "分别"])
}

extension SentenceReading {
  /// What a number means behind other words of its sentence.
  /// - Parameters:
  ///   - places: The words with the number behind them, as places of this sentence.
  ///   - start: Where the evidence begins.
  func figure(of places: [Int], at start: Int) -> Figure? {
    let sentence = Sentence(at: places, of: text)
    let part = SentenceReading(sentence, year: year, own: own, state: state)
    guard let figure = FigureMatcher(reading: part, book: .standard).read().figures.last,
      figure.range.upperBound == places.count, let end = places.last
    else { return nil }
    return figure.moved(to: min(start, end)..<end + 1)
  }
}
