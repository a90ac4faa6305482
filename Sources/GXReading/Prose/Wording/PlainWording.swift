/// A sentence in the plain wording that phrases are written in, for numbers that no phrase fits as the
/// sentence stands.
///
/// What says nothing is left out (及时向社会公开各类最新信息: 公开信息), a verb of publishing is the usual one
/// (刊登, 上传: 发布), of several verbs one stays (采集、发布信息: 发布信息), an enumeration of kinds is what it is of
/// (发布政策、公告等各类信息: 发布信息), the reporting year before a noun goes (公开2018年度的信息), new media that a
/// bracket names are those (新媒体(微信公众号)), and channels are called what they are (``PlainChannels``).
struct PlainWording {
  private let text: [CodeUnit]
  /// The stretches to be replaced, and by what; none overlaps another.
  private var changes: [Change] = []

  struct Change {
    let range: Range<Int>
    let words: [CodeUnit]
  }

  init(of reading: SentenceReading) {
    text = reading.text
    for number in reading.numbers {
      if case .year(reading.year) = number.meaning { dropYear(number.range) }
      nameCarryingYear(number, of: reading.year)
      if number.figure != nil { shortenEnumeration(in: reading.segment(before: number.start)) }
    }
    nameNewMedia(of: reading)
    for named in PlainChannels(of: reading).changes { change(named.range, to: named.words) }
    replaceWords()
    changes.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The rewritten sentence, whose origins are places of the given one; `nil` where nothing changed.
  var sentence: Sentence? {
    guard !changes.isEmpty else { return nil }
    var (units, places): ([CodeUnit], [Int]) = ([], [])
    var position = 0
    func keep(to end: Int) {
      guard position < end else { return }
      units += text[position..<end]
      places += position..<end
    }
    for change in changes {
      keep(to: change.range.lowerBound)
      units += change.words
      let last = change.range.upperBound - 1
      places += change.words.indices.map { min(change.range.lowerBound + $0, last) }
      if !change.words.isEmpty { places[places.count - 1] = last }
      position = change.range.upperBound
    }
    keep(to: text.count)
    return Sentence(units, at: places)
  }

  private mutating func change(_ range: Range<Int>, to words: [CodeUnit] = []) {
    guard !range.isEmpty, !changes.contains(where: { $0.range.overlaps(range) }) else { return }
    changes.append(Change(range: range, words: words))
  }

  // MARK: The year

  /// 累计公开2018年度的信息, 公开2018年以来的信息: the year of a noun behind its verb, so that the sum is of
  /// that year.
  private mutating func dropYear(_ year: Range<Int>) {
    let verb = PlainWords.beforeYear.length(in: text, endingAt: year.lowerBound, from: 0)
    guard verb > 0 else { return }
    let start = year.lowerBound - verb
    change(start - PlainWords.sums.length(in: text, endingAt: start, from: 0)..<start)
    let tail = PlainWords.behindYear.length(in: text, at: year.upperBound, end: text.count)
    change(year.lowerBound..<year.upperBound + tail)
  }

  /// 结转2019年度, 2017年结转: the year after, or before, the reporting one.
  private mutating func nameCarryingYear(_ number: NumberToken, of reportingYear: Int?) {
    guard case .year(let year) = number.meaning, let reportingYear, abs(year - reportingYear) <= 1
    else { return }
    let end = number.range.upperBound
    let hasTail = text.indices.contains(end) && text[end] == .of("度")
    let range = number.range.lowerBound..<(hasTail ? end + 1 : end)
    let isCarriedTo =
      PlainWords.carrying.length(in: text, endingAt: range.lowerBound, from: 0) > 0
    if year == reportingYear {
      if isCarriedTo { change(range, to: PlainWords.thisYear) }
    } else if isCarriedTo
      || PlainWords.carrying.length(in: text, at: range.upperBound, end: text.count) > 0
    {
      change(range, to: year > reportingYear ? PlainWords.nextYear : PlainWords.lastYear)
    }
  }

  // MARK: Enumerations

  /// 发布政策解读、工作动态等各类信息 before a number: 发布信息.
  private mutating func shortenEnumeration(in clause: Range<Int>) {
    guard !PlainWords.parts.occurs(in: text, clause),
      let end = Fillers.ends(of: clause, in: text).last,
      let closing = PlainWords.closings.length(in: text, endingAt: end, from: clause.lowerBound)
        .nonZero,
      let verb = enumeratingVerb(in: clause.lowerBound..<end - closing)
    else { return }
    change(verb.upperBound..<end, to: PlainWords.information)
  }

  /// The first verb of a clause behind which kinds are enumerated.
  private func enumeratingVerb(in range: Range<Int>) -> Range<Int>? {
    var rest = range
    while let verb = PlainWords.verbs.first(in: text, rest) {
      let behind = verb.upperBound..<range.upperBound
      guard text.contains(.of("、"), in: behind) else { return nil }
      if PlainWords.namesWithVerb.length(in: text, at: behind.lowerBound, end: behind.upperBound)
        == 0
        || PlainWords.kindsOfWork.length(in: text, at: behind.lowerBound, end: behind.upperBound)
          > 0
      {
        return verb
      }
      rest = behind
    }
    return nil
  }

  // MARK: New media

  private mutating func nameNewMedia(of reading: SentenceReading) {
    for bracket in reading.brackets {
      guard
        let named = CueWords.mentions(in: bracket.content, bracket.content.indices).last,
        named.range.upperBound == bracket.content.count,
        [.wechat, .weibo].contains(named.cues.intersection(.channels)),
        let media = PlainWords.newMedia.first(in: text, reading.segment(before: bracket.position))
      else { continue }
      change(media, to: Array(bracket.content[named.range]))
    }
  }

  // MARK: Words

  private mutating func replaceWords() {
    var rest = text.indices
    while let word = PlainWords.all.first(in: text, rest) {
      var next = behindIdleWords(at: word.lowerBound)
      if next > word.lowerBound {
        if saysNothing(word.lowerBound..<next) { change(word.lowerBound..<next) }
      } else {
        let verbs = coordinatedVerbs(from: word)
        next = max(next, verbs.last?.upperBound ?? word.upperBound)
        replace(verbs)
      }
      rest = max(next, word.upperBound)..<text.count
    }
  }

  /// Where a run of words that say nothing ends.
  private func behindIdleWords(at start: Int) -> Int {
    var end = start
    while PlainWords.nouns.length(in: text, at: end, end: text.count) == 0,
      let length = PlainWords.idle.length(in: text, at: end, end: text.count).nonZero
    {
      end += length
    }
    return end
  }

  /// Whether words that say nothing stand before a verb, or between a verb and its noun.
  private func saysNothing(_ range: Range<Int>) -> Bool {
    if PlainWords.verbs.length(in: text, at: range.upperBound, end: text.count) > 0 { return true }
    return PlainWords.nouns.length(in: text, at: range.upperBound, end: text.count) > 0
      && PlainWords.beforeNoun.length(in: text, endingAt: range.lowerBound, from: 0) > 0
  }

  /// The verbs that stand side by side from one on: 采集、发布、修订.
  private func coordinatedVerbs(from first: Range<Int>) -> [Range<Int>] {
    guard PlainWords.verbs.contains(first, of: text) else { return [] }
    var verbs = [first]
    while let last = verbs.last {
      let joint = PlainWords.joints.length(in: text, at: last.upperBound, end: text.count)
      let start = last.upperBound + joint
      let length = PlainWords.verbs.length(in: text, at: start, end: text.count)
      guard joint > 0, length > 0 else { break }
      verbs.append(start..<start + length)
    }
    return verbs
  }

  /// Of verbs side by side the one of disclosing stays; those of publishing are 发布.
  private mutating func replace(_ verbs: [Range<Int>]) {
    guard let first = verbs.first, let last = verbs.last else { return }
    let all = first.lowerBound..<last.upperBound
    if let disclosing = verbs.first(where: { PlainWords.disclosed.contains($0, of: text) }) {
      if verbs.count > 1 { change(all, to: Array(text[disclosing])) }
    } else if verbs.contains(where: { PlainWords.published.contains($0, of: text) }) {
      change(all, to: PlainWords.publish)
    }
  }
}

extension Int {
  fileprivate var nonZero: Int? { self == 0 ? nil : self }
}

extension NumberToken {
  fileprivate var start: Int { range.lowerBound }
}
