/// Sites by names that no word knows: 通过云岫民政网公开信息.
enum NamedSites {
  /// The words of a text together with the sites that it names behind 通过, 在 and their like.
  static func adding(to mentions: [CueWords.Mention], in text: [CodeUnit]) -> [CueWords.Mention] {
    guard let last = text.lastIndex(of: net) else { return mentions }
    var mentions = mentions
    var rest = 0..<last
    while let carrier = SentenceReading.carriers.first(in: text, rest) {
      rest = carrier.upperBound..<last
      if let site = site(in: text, behind: carrier.upperBound), isFree(site, mentions) {
        let place = mentions.firstIndex { $0.range.lowerBound > site } ?? mentions.count
        mentions.insert(CueWords.Mention(range: site..<site + 1, cues: .website), at: place)
      }
    }
    return mentions
  }

  /// The place of the 网 that ends a name in the words behind a place.
  private static func site(in text: [CodeUnit], behind start: Int) -> Int? {
    for place in start..<min(start + longest, text.count) {
      if ends.contains(text[place]) || text[place].isDigit { return nil }
      guard text[place] == net else { continue }
      let isName =
        place - start >= shortest && others.length(in: text, endingAt: place + 1, from: start) == 0
      return isName && goesOn(text, at: place + 1) ? place : nil
    }
    return nil
  }

  /// Whether the name is all: what follows is disclosed there, or another channel.
  private static func goesOn(_ text: [CodeUnit], at place: Int) -> Bool {
    place < text.count
      && (text[place] == .of("、")
        || followers.length(in: text, at: place, end: text.count) > 0)
  }

  private static func isFree(_ place: Int, _ mentions: [CueWords.Mention]) -> Bool {
    !mentions.contains { $0.range.contains(place) }
  }

  private static let net = CodeUnit.of("网")
  private static let longest = 16
  private static let shortest = 2
  private static let ends = UnitSet(",:;、和及与")
  /// Nets that are no sites, and sites of the press.
  private static let others = WordSet([
    "互联网", "内网", "外网", "联网", "上网", "电网", "管网", "路网", "局域网", "专网", "入网", "新闻网", "人民网", "新华网", "央视网",
    "中新网", "中国网", "凤凰网", "搜狐网", "新浪网", "腾讯网", "日报网", "晚报网", "传媒网", "广电网",
  ])
  private static let followers = WordSet([
    "上", "公开", "主动公开", "发布", "公布", "公示", "及时", "主动", "共", "累计", "全年", "向社会", "更新", "上传", "刊登", "登载",
    "集中",
  ])
}
