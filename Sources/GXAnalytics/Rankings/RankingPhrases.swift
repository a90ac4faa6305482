import GXModel

/// What may be said of organs by where they lie in the funnel of their peers, and of the first tier.
enum RankingPhrases {
  /// One phrase for each place in the funnel, none that speaks of merit.
  static func phrase(for position: Ranking.Position) -> LocalizedText {
    switch position {
    case .within:
      LocalizedText(
        zh: "在95%限内，未显示与同级共同值有别", en: "within 95%, not shown to differ from their peers")
    case .above95:
      LocalizedText(zh: "高于95%限，偶然时约四十个中有一个", en: "above 95%, as one in forty is by chance")
    case .below95:
      LocalizedText(zh: "低于95%限，偶然时约四十个中有一个", en: "below 95%, as one in forty is by chance")
    case .above998:
      LocalizedText(
        zh: "高于99.8%限，偶然时约千个中有一个", en: "above 99.8%, as one in a thousand is by chance")
    case .below998:
      LocalizedText(
        zh: "低于99.8%限，偶然时约千个中有一个", en: "below 99.8%, as one in a thousand is by chance")
    }
  }

  /// The organs of a level by place in the funnel, and how many the first tier holds.
  static func sentence(for rows: [Ranking.Row], level: Level?) -> LocalizedText? {
    guard !rows.isEmpty else { return nil }
    let prefix = Note.prefix(level)
    let parts = Ranking.Position.allCases.compactMap { position -> LocalizedText? in
      let count = rows.count { $0.position == position }
      guard count > 0 else { return nil }
      let phrase = phrase(for: position)
      return LocalizedText(zh: "\(count)个\(phrase.zh)", en: "\(count) \(phrase.en)")
    }
    let first = rows.count { $0.tier == 1 }
    let tier =
      first == rows.count
      ? LocalizedText(zh: "全部机关无法区分先后", en: "no two organs can be told apart from the first")
      : LocalizedText(zh: "与首位无法区分先后者\(first)个", en: "\(first) cannot be told apart from the first")
    return LocalizedText(
      zh: prefix.zh + (parts.map(\.zh) + [tier.zh]).joined(separator: "；"),
      en: prefix.en + (parts.map(\.en) + [tier.en]).joined(separator: "; ") + ".")
  }
}
