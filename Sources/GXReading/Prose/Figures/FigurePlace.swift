import GXModel

/// The words around a number, and whether they meet what a rule asks.
///
/// What several rules ask of one place is looked up once.
struct FigurePlace {
  private let reading: SentenceReading
  private let position: Int
  /// The subject at the number.
  private let topics: Cue
  /// Between the last number and this one.
  private let near: Cue
  /// In the number's clause.
  private let segment: Cue
  /// Before the number in the sentence.
  private let before: Cue

  init(_ number: NumberToken, in reading: SentenceReading) {
    self.reading = reading
    let wording = reading.wording(before: number.range.lowerBound)
    position = wording.upperBound
    topics = reading.topics(at: position)
    near = reading.cues(in: wording)
    segment = reading.cues(in: reading.segment(before: position))
    before = reading.cues(in: 0..<position)
  }

  /// Whether the number's clause names a channel.
  var namesChannels: Bool { !segment.isDisjoint(with: .channels) }

  func meets(_ rule: PhraseRule) -> Bool {
    let isOfAllChannels = rule.channel.allowsSeveral && segment.contains(.manyChannels)
    let avoids =
      isOfAllChannels
      ? rule.avoids.subtracting(.channelMatters.union([.column, .listSize])) : rule.avoids
    if rule.channel.allowsSeveral, !namesChannels, !segment.contains(.manyChannels),
      reading.namesUnknownChannel(before: position)
    {
      return false
    }
    guard rule.topics.isEmpty || !topics.isDisjoint(with: rule.topics),
      rule.section.isEmpty || !reading.state.section.topics.isDisjoint(with: rule.section),
      rule.near.allSatisfy({ !near.isDisjoint(with: $0) }),
      rule.around.isEmpty || isAround(rule.around), meetsNeeds(of: rule),
      segment.isDisjoint(with: avoids), before.isDisjoint(with: rule.avoidsBefore)
    else { return false }
    let channels = Cue.channels.union(.means)
    guard segment.isDisjoint(with: channels) else { return rule.channel.isMet(by: segment) }
    // 其中 begins a part of what the channel before it disclosed, which is not counted.
    if case .exactly = rule.channel,
      segment.contains(.part) || near.contains(.column)
        || !near.isDisjoint(with: channels) && !reading.leadWithChannel(before: position)
    {
      return false
    }
    if rule.channel.allowsSeveral,
      isOfOwnClause || reading.speaksOfBuilding(before: position)
    {
      return true
    }
    // A clause before that lists many channels tells of all that was disclosed.
    if rule.channel == .noneOrAll, ChannelDemand.noneOrSeveral.isMet(by: near) { return true }
    return rule.channel.isMet(by: near) || isOfLastChannel(rule.channel)
  }

  /// Whether a channel is the one named last, and those before are only what it is one of:
  /// 发挥新媒体优势,借助公众号,发布信息30条.
  private func isOfLastChannel(_ demand: ChannelDemand) -> Bool {
    guard case .exactly(let wanted) = demand,
      near.intersection(.channels).subtracting(wanted) == .unlistedChannel
    else { return false }
    return reading.leadChannels(before: position) == wanted
  }

  /// Whether the clause has its own subject and no clause before names the means: 完善网站建设,我局公开…
  private var isOfOwnClause: Bool {
    segment.contains(.ownScope) && !reading.namesInstrument(before: position)
  }

  private func meetsNeeds(of rule: PhraseRule) -> Bool {
    if rule.needs.isEmpty || rule.allowsContinuation && isInRemediesOfDisclosure { return true }
    let begun: Cue =
      reading.continuedMetric?.isPart(of: .proactiveTotal) == true
        || reading.continuedMetric == .proactiveTotal ? .proactive : []
    return rule.needs.allSatisfy { !before.union(begun).isDisjoint(with: $0) }
  }

  /// Below a heading about remedies or applications, or behind a sentence about remedies of disclosure.
  private var isInRemediesOfDisclosure: Bool {
    let state = reading.state
    return !state.section.topics.isDisjoint(with: Cue.remedies.union(.application))
      || state.namesDisclosure && !state.topics.isDisjoint(with: .remedies)
  }

  /// 现有3名兼职人员,负责政府信息公开: the clause behind tells what for.
  private var namesDisclosureBehind: Bool {
    reading.cues(in: position..<reading.text.count).contains(.disclosure)
  }

  private func isAround(_ cues: Cue) -> Bool {
    let state = reading.state
    let names: Cue = state.namesDisclosure || namesDisclosureBehind ? .disclosure : []
    return !before.union(names).union(state.topics).union(state.section.topics)
      .isDisjoint(with: cues)
  }
}

extension ChannelDemand {
  /// Whether several channels together may be meant.
  var allowsSeveral: Bool { self == .noneOrAll || self == .noneOrSeveral }

  func isMet(by cues: Cue) -> Bool {
    let channels = cues.intersection(.channels)
    switch self {
    case .any: return true
    case .noneOrAll:
      return channels.isEmpty || cues.contains(.manyChannels) && channels != .unlistedChannel
    case .noneOrSeveral:
      let listed = channels.intersection([
        .website, .gazette, .weibo, .wechat, .unlistedChannel, .otherChannel,
      ])
      return channels.isEmpty || cues.contains(.manyChannels) && channels != .unlistedChannel
        || listed.rawValue.nonzeroBitCount > 1 && listed != [.weibo, .wechat]
    case .others:
      return channels.isSubset(of: [.otherChannel, .unlistedChannel])
        && (channels.contains(.otherChannel)
          || channels.contains(.unlistedChannel) && cues.contains(.manyChannels))
    case .exactly(let wanted): return channels == wanted && !cues.contains(.manyChannels)
    case .means(let wanted):
      let means = cues.intersection(.means)
      return cues.contains(.manyChannels) ? wanted.isEmpty : means == wanted
    }
  }
}
