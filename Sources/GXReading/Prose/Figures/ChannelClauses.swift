/// What the clauses before that of a figure tell of the channel of what was disclosed.
extension SentenceReading {
  /// Whether they tell by what means: 通过网站,及时公开… · 政府网站:…
  func namesInstrument(before position: Int) -> Bool {
    let clauses = clauses(before: position)
    return SentenceReading.instruments.occurs(in: text, clauses) || text[clauses].contains(.of(":"))
  }

  /// Whether the channel that they name is that of the figure, and not one that was built:
  /// 公众号每日更新,发布信息30条 · 开通公众号,发布信息30条.
  func leadWithChannel(before position: Int) -> Bool {
    let clauses = clauses(before: position)
    let last = segment(before: max(clauses.lowerBound, clauses.upperBound - 1))
    let named = cues(in: last).intersection(Cue.channels.union(.means))
    if SentenceReading.constructions.occurs(in: text, clauses) {
      return SentenceReading.upkeep.length(in: text, at: last.lowerBound, end: last.upperBound) > 0
        && [.wechat, .weibo].contains(named.subtracting(.unlistedChannel))
    }
    if namesInstrument(before: position) { return true }
    return !named.isEmpty
  }

  /// The channels of the last clause before that of a figure that names any.
  func leadChannels(before position: Int) -> Cue {
    let clauses = clauses(before: position)
    var end = clauses.upperBound
    while end > clauses.lowerBound {
      let clause = segment(before: end - 1)
      let channels = cues(in: clause).intersection(.channels)
      if !channels.isEmpty { return channels }
      end = min(clause.lowerBound, end - 1)
    }
    return []
  }

  /// Whether the clause tells a channel by a name that no word knows: 通过云岫农业网公开信息.
  func namesUnknownChannel(before position: Int) -> Bool {
    let clause = segment(before: position)
    guard let instrument = SentenceReading.carriers.first(in: text, clause) else { return false }
    let rest = instrument.upperBound..<clause.upperBound
    guard let verb = PlainWords.verbs.first(in: text, rest) else { return false }
    return text[rest.lowerBound..<verb.lowerBound].contains {
      SentenceReading.channelEnds.contains($0)
    }
  }

  private static let carrierWords = ["通过", "利用", "依托", "借助", "运用", "在"]
  /// Words behind which a channel is named.
  static let carriers = WordSet(carrierWords)
  private static let channelEnds = UnitSet("网栏屏报号端群刊\"")

  /// Whether the clauses before tell of channels that were built or kept up: 维护官网栏目,主动公开…
  func speaksOfBuilding(before position: Int) -> Bool {
    SentenceReading.constructions.occurs(in: text, clauses(before: position))
  }

  /// From the last figure to the clause of a position.
  private func clauses(before position: Int) -> Range<Int> {
    window(before: position).lowerBound..<segment(before: position).lowerBound
  }

  private static let instruments = WordSet(carrierWords + ["发挥", "作为", "为主"])
  /// 维护公众号,发布信息30条: who keeps it up tells what it published.
  private static let upkeep = WordSet(["维护", "运维", "优化", "完善"])
  private static let constructions = WordSet([
    "开通", "开设", "建立", "新建", "建成", "注册", "设立", "改版", "升级", "调整", "优化", "完善", "维护", "运维",
  ])
}
