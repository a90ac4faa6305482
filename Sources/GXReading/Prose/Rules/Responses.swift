import GXModel

/// Answers to public concern, press conferences, interviews, policy interpretation.
enum Responses {
  static let rules: [PhraseRule] = [
    rule(
      .responseTotal,
      [
        "回应{|公众|群众|社会|社会公众}{关注|关切|热点|关心}{|的}{|热点|问题|热点问题|事项}{|或重大舆情|或者重大舆情|和重大舆情|、重大舆情}#",
        "回应{公众关注热点|社会热点|重大舆情|热点问题|社会关切}#",
        "{发布|公开}{|各类}回应{|关切|社会关切}{|类}{信息|稿件}#", ",回应{|关切|社会关切}{|类}信息#",
      ],
      units: [.occasion, .document, .item, .incident, .unit],
      examples: [
        "发布政策解读稿件45篇，回应公众关注热点或重大舆情[12]次。", "全年回应公众关注热点或重大舆情[11]次。", "累计发布回应信息[42]条。",
        "开展在线访谈9次、意见征集18期，回应信息[115]条。",
      ],
      counterExamples: ["回应率100%。", "公开政府信息3437条，包括解读及回应信息共计110条。"]),
    rule(
      .responsePressConferences,
      [
        "{召开|举办|举行|组织|参加|出席|开展|参加或举办|组织召开|组织举办}{|了|各类|政府}新闻发布会{|总次}#",
        "新闻发布会{|总次}#",
        "新闻发布会{、|和|及|或}{|新闻|媒体|政策|新闻媒体}{通气会|吹风会|说明会|见面会}{|等|等活动|等发布活动|等新闻发布活动}#",
        "{召开|举办|举行|参加|组织}#{|省政府|市政府|区政府|县政府|政府}新闻发布{会|活动}",
      ],
      units: .events.union(.unit),
      examples: [
        "召开新闻发布会[5]场（其中主要负责人出席2场）。", "全年举办新闻发布会[3]场。", "召开[2]次新闻发布会。", "共举办[91]场市政府新闻发布活动。",
        "召开新闻发布会、新闻通气会等发布活动[10]余场。",
      ],
      counterExamples: ["主要负责同志参加新闻发布会2次。"]),
    rule(
      .responsePressConferencesByHead,
      [
        "主要{负责同志|负责人|领导|领导同志}{参加|出席|主持}{|了}{|政府|省政府|市政府|区政府|县政府}新闻发布会#",
        "主要{负责同志|负责人|领导}{参加|出席}#新闻发布会",
      ],
      units: .events, examples: ["举办新闻发布会3场，其中主要负责同志参加新闻发布会[1]次。"],
      counterExamples: ["参加新闻发布会的记者20人。"]),
    headAlone(
      .responsePressConferencesByHead, after: .responsePressConferences,
      examples: ["召开新闻发布会8场，其中主要负责人出席[3]次。", "召开新闻发布会5场（其中主要负责人出席[2]场）。"],
      counterExamples: ["开展在线访谈8场，其中主要负责人出席3次。", "召开新闻发布会8场，其中部门负责人出席3次。"]),
    headAlone(
      .responseOnlineInterviewsByHead, after: .responseOnlineInterviews,
      examples: ["开展在线访谈8场，其中主要负责人参与[3]次。"],
      counterExamples: ["召开新闻发布会8场，其中主要负责人参与3次。"]),
    rule(
      .responseOnlineInterviews,
      [
        "{|政府网站|网站|网上|开展|举办|组织|参加|组织开展|开展网上|开展政府网站}{在线|网上|网络|线上|互动|视频|在线互动}访谈{|节目|活动}#",
        "{开展|举办|组织|参加|参与}#{在线访谈|网上访谈}", "#{参加|参与|开展|举办}{|了}…{在线访谈|网上访谈}",
      ],
      units: .events, examples: ["政府网站在线访谈[4]次。", "开展互动访谈[24]期。", "公众关切方面，[2]次参加市政府组织的在线访谈栏目。"],
      counterExamples: ["在线访谈栏目更新20条。"]
    ),
    rule(
      .responseOnlineInterviewsByHead,
      ["主要{负责同志|负责人|领导}{参加|参与}{|政府网站|网站}在线访谈#"],
      units: .events, examples: ["在线访谈4次，其中主要负责同志参加政府网站在线访谈[2]次。"],
      counterExamples: ["政府网站在线访谈4次。"]),
    rule(
      .responsePolicyInterpretations,
      [
        "{发布|公开|制作|编发|刊发|}{|各类|了|的|相关}{政策解读|政策文件解读}{|稿件|材料|文章|信息|稿|类信息|类材料}{|发布}#",
        "{发布|公开}#{政策解读|解读稿件|政策解读材料}", "解读{稿件|材料|文章}#",
        "解读{|各类|相关}~{政策|政府|政务}信息#",
        "{发布|公开|推送|刊发}{|各类|了|的|相关}解读{|类}{信息|稿件|材料}#",
        "{发布|公开|推送|刊发}{|各类|了|的|相关}{|政策}解读文件#",
      ],
      units: [.article, .document, .item, .copy, .occasion, .entry, .itemOccasion],
      avoidsBefore: .gazette,
      examples: [
        "全年发布政策解读稿件[37]篇。", "制作政策解读材料[6]件。", "累计发布解读信息[35]条。",
        "共组织开展政策解读[50]余件次。", "2018年，我市及时解读云岫市政府信息[19]条。",
        "在网站“政策解读”专栏发布政策解读文件[52]篇。",
      ],
      counterExamples: [
        "政策解读培训2次。", "通过网站公开信息41条，其中政策解读文件2份，执法信息6条。", "全年共编发政府公报24期，刊登规范性文件112件，政策解读83件。",
      ]),
    PhraseRule(
      measure: Measure(.responsePolicyInterpretations),
      patterns: ["{|宣传|权威|多角度|全方位|集中}解读{|各类|相关|重要|重大|本级|有关}{政策|政策文件}#"],
      units: [.article, .document, .item, .copy, .occasion, .entry],
      avoids: [.hotline, .mailbox, .visits, .proposals, .comparison], isWeak: true,
      examples: ["其中，门户网站解读政策[2]次。", "发布解读材料[19]份，集中解读政策文件4项。"],
      counterExamples: ["解读政策培训4次。"]),
    rule(
      .responseSocialMedia, ["{微博微信|微博、微信|微信微博|政务微博微信}回应{|事件}#"],
      units: [.occasion, .document, .item, .incident], examples: ["微博微信回应事件[8]次。"],
      counterExamples: ["微博微信公开信息80条。"]),
    rule(
      .responseOther, ["其{他|它}方式回应{|事件}#"],
      units: [.occasion, .document, .item, .incident], examples: ["其他方式回应事件[11]次。"],
      counterExamples: ["其他方式公开信息5条。"]),
  ]

  /// The events that were counted right before, and that the head of the organ took part in.
  private static func headAlone(
    _ metric: Metric, after whole: Metric, examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric),
      patterns: [
        "主要{负责同志|负责人|领导|领导同志}{参加|出席|主持|参与}{|了}#",
        "#{由|有|为|}{|单位|部门|本单位|我局}主要{负责同志|负责人|领导|领导同志}{参加|出席|主持|参与}$",
      ],
      units: .events, avoids: [.comparison], follows: [whole], examples: examples,
      counterExamples: counterExamples)
  }

  private static func rule(
    _ metric: Metric, _ patterns: [String], units: MeasureWord, avoidsBefore: Cue = [],
    examples: [PhraseRule.Example], counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric), patterns: patterns, units: units,
      avoids: [.hotline, .mailbox, .visits, .proposals, .comparison], avoidsBefore: avoidsBefore,
      examples: examples, counterExamples: counterExamples)
  }
}
