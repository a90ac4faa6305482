import GXModel

/// Figures of clauses that no phrase fits and that consist of known words only, in whatever order: names of
/// channels, verbs of disclosing, 信息 and what says nothing; or what was received, and 申请.
///
/// A word that is not known may make it something else, so one of them is enough to read nothing. What is
/// read counts only where the report states no other value.
struct KnownWordClauses {
  let reading: SentenceReading

  private var text: [CodeUnit] { reading.text }

  /// What a clause says, by its words.
  private struct Content {
    var kinds: KnownWords.Kind = []
    var channels: Cue = []
  }

  func figure(of number: NumberToken) -> Figure? {
    let position = number.range.lowerBound
    let clause = reading.segment(before: position)
    guard let value = number.figure, value.whole != nil, let unit = number.unit,
      let content = content(of: clause),
      let metric = metric(of: content, number, unit, in: clause),
      !reading.isOutsideYear(at: position, isCarriedOver: false),
      !reading.isSubordinate(at: position), !reading.isOfForeignOrgan(at: position),
      !reading.isOfForeignSystem(at: position)
    else { return nil }
    return Figure(
      measure: Measure(metric), value: value,
      status: number.precision == .exact ? .reported : .approximate,
      scope: reading.scope(at: position), range: clause.lowerBound..<number.range.upperBound,
      isTentative: true)
  }

  // MARK: Words

  /// The kinds of a clause's words; `nil` where one is not known.
  private func content(of clause: Range<Int>) -> Content? {
    guard reading.cues(in: clause).isDisjoint(with: KnownWordClauses.foreign) else { return nil }
    var content = Content()
    var position = clause.lowerBound
    var mayName = true
    while position < clause.upperBound {
      if let year = year(at: position) {
        position = year
        continue
      }
      if mayName, let channel = namedChannel(behind: position, in: clause) {
        content.channels.formUnion(channel.cues)
        position = channel.range.upperBound
        mayName = false
        continue
      }
      let word = KnownWords.table.longestMatch(in: text, at: position, end: clause.upperBound)
      if let channel = channel(at: position), channel.range.count >= word?.length ?? 0 {
        content.channels.formUnion(channel.cues)
        position = channel.range.upperBound
      } else if let word {
        content.kinds.formUnion(word.value)
        mayName = KnownWordClauses.carriers.contains(position..<position + word.length, of: text)
        position += word.length
      } else if content.kinds.isDisjoint(with: [.disclosing, .publishing, .receiving]),
        reading.own.units.contains(text[position])
      {
        position += 1
      } else {
        return nil
      }
    }
    return content
  }

  private static let foreign = Cue.foreignMatters.union([
    .review, .litigation, .complaint, .comparison, .carriedOver, .about, .column, .theme,
  ])
  private static let carriers = WordSet(["通过", "利用", "依托", "借助", "运用", "在", "、", "和", "及", "其中"])

  private func year(at position: Int) -> Int? {
    reading.numbers.first {
      guard case .year = $0.meaning else { return false }
      return $0.range.lowerBound == position
    }?.range.upperBound
  }

  private func channel(at position: Int) -> CueWords.Mention? {
    reading.mentions.first {
      $0.range.lowerBound == position && !$0.cues.isDisjoint(with: KnownWordClauses.channels)
    }
  }

  private static let channels = Cue.channels.union(.manyChannels)

  /// The channel that the words behind a place name: 通过云岫区人民政府门户网站, 云岫公安微博.
  private func namedChannel(behind position: Int, in clause: Range<Int>) -> CueWords.Mention? {
    guard
      let next = reading.mentions.first(where: {
        $0.range.lowerBound >= position && $0.cues.isDisjoint(with: KnownWordClauses.quiet)
      }), !next.cues.isDisjoint(with: .channels),
      next.range.upperBound <= clause.upperBound,
      next.range.lowerBound - position <= KnownWordClauses.longestName,
      PlainWords.verbs.first(in: text, position..<next.range.lowerBound) == nil
    else { return nil }
    return next
  }

  private static let longestName = 16
  /// Words that stand within names too.
  private static let quiet = Cue.scopes.union([.thisYear, .accumulated])

  // MARK: Meaning

  private func metric(
    of content: Content, _ number: NumberToken, _ unit: MeasureWord, in clause: Range<Int>
  ) -> Metric? {
    let topics = reading.topics(at: clause.upperBound)
    if content.kinds.isSuperset(of: [.receiving, .applications]) {
      return content.channels.isEmpty
        && !reading.includesCarriedOver(behind: number.range.upperBound)
        && !unit.isDisjoint(with: .cases)
        && !content.kinds.contains(.part)
        && reading.cues(in: clause).isDisjoint(with: [.means, .decision, .punctual])
        ? .applicationsNew : nil
    }
    guard !unit.isDisjoint(with: KnownWordClauses.items),
      content.kinds.isDisjoint(with: [.receiving, .applications, .applying]),
      !content.kinds.isDisjoint(with: [.disclosing, .publishing]),
      topics.isDisjoint(with: KnownWordClauses.otherTopics),
      !topics.isDisjoint(with: [.proactive, .disclosure, .response])
        || reading.cues(in: clause).contains(.proactive)
    else { return nil }
    let before = reading.cues(in: reading.window(before: clause.upperBound))
    return disclosed(content, before: before)
  }

  private static let items: MeasureWord = [.item, .document, .article, .itemOccasion, .post]
  private static let otherTopics: Cue = [
    .application, .review, .litigation, .complaint, .fee, .training,
  ]

  private func disclosed(_ content: Content, before: Cue) -> Metric? {
    let channels = content.channels
    if let single = KnownWordClauses.metrics.first(where: { $0.0 == channels }) { return single.1 }
    guard content.kinds.isSuperset(of: [.information, .disclosing]), !content.kinds.contains(.part)
    else { return nil }
    return channels.isEmpty && ChannelDemand.noneOrAll.isMet(by: before) ? .proactiveTotal : nil
  }

  private static let metrics: [(Cue, Metric)] = [
    (.website, .proactiveChannelWebsite), (.gazette, .proactiveChannelGazette),
    (.weibo, .proactiveChannelWeibo), (.wechat, .proactiveChannelWechat),
    ([.weibo, .wechat], .proactiveChannelWeiboWechat),
  ]
}
