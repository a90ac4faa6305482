import GXModel

/// How much was disclosed on each channel.
///
/// One item may stand on several channels, so these figures need not add up to the total.
enum ProactiveChannels {
  static let rules: [PhraseRule] = [
    rule(
      .proactiveChannelWebsite, .website,
      nouns: ["{|政府|门户|政府门户|市政府|县政府|区政府|本局|局|部门}网站", "信息公开平台", "官网"],
      examples: [
        PhraseRule.Example("全年通过门户网站主动公开信息超过3000条。", reads: "3000"),
        "主动公开方面，政府公报公开政府信息14条，政府网站公开政府信息[300]条，其他方式公开政府信息6条。", "主动公开方面，通过政府网站公开[34701]条，约占93%。",
        "2018年，政府网站公开政府信息[198]条。",
        "通过县政府门户网站主动公开政府信息[1120]条。", "2018年，我镇通过门户网站公开各类信息[46]条。",
        "调整了政府门户网站的栏目，2018年我局主动公开信息共373条，通过政府门户网站发布信息[93]条。",
      ],
      counterExamples: [
        "通过区政府门户网站政府信息公开栏目公开政府信息8506条。", "政府网站全年更新栏目20个。", "政府网站访问量达5000条次。", "政府网站开设栏目20个。",
        "通过政府网站、政务微博等渠道公开政府信息37311条。", "通过网站受理公开申请5件。",
        "调整了政府门户网站的栏目，2018年我局主动公开信息共373条。",
      ]),
    rule(
      .proactiveChannelGazette, .gazette, nouns: ["政府公报", "公报"],
      examples: ["2018年政府公报公开政府信息[36]条。", "主动公开政府信息90条，其中政府公报[12]条。"],
      counterExamples: ["政府公报发行12期。", "按期编制发布政府公报，已发布政府公报11期。"]),
    rule(
      .proactiveChannelWeibo, .weibo, nouns: ["微博", "政务微博", "官方微博"],
      examples: ["主动公开方面，政务微博公开[310]条，政务微信公开99条。"],
      counterExamples: ["政务微博拥有粉丝3000人。", "政务微博微信公开政府信息1054条。"]),
    rule(
      .proactiveChannelWechat, .wechat,
      nouns: ["微信", "政务微信", "微信公众号", "公众号", "微信公众平台", "{|微信}订阅号"],
      examples: [
        "主动公开方面，政务微博公开310条，政务微信公开[99]条。", "通过微信公众号公开政府信息[23]条。",
        "主动公开方面，官方微信推送信息[335]条。", "网站公开政府信息3972条，官方微博更新5092条，官方微信更新[1103]条。",
      ],
      counterExamples: ["微信公众号关注人数2300人。", "微信公众号阅读量800次。", "微信公众号推送文章335篇。"]),
    rule(
      .proactiveChannelWeiboWechat, [.weibo, .wechat], nouns: ["微博微信", "微博、微信", "微信、微博", "微信微博"],
      examples: ["通过政务微博微信公开政府信息[1054]条，约占2.8%。", "主动公开方面，网站发布信息762条，微信微博推送信息[3672]条。"],
      counterExamples: ["政务微博公开310条，政务微信公开99条。"]),
    rule(
      .proactiveChannelOther, .otherChannel,
      nouns: ["其{他|它}{方式|渠道|途径|形式}", "其{他|它}{公开|}{方式|渠道|途径|形式}"],
      examples: ["通过其他渠道公开政府信息[1556]条，约占4.2%。", "其他方式公开政府信息[5]条。"],
      counterExamples: ["其他类信息8条。"]),
  ]

  private static func rule(
    _ metric: Metric, _ channel: Cue, nouns: [String], examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    let verbs = [
      "{主动公开|公开|发布|主动发布}{|了|的|各类}{|政府|政务}{信息|信息公开}#", "{主动公开|公开}#$",
      "公开#{政府|政务|}信息", "发布{政府|政务|政府公开}信息#", "发布#政府信息",
      "推送{|各类}{|政府|政务}信息#", "{微博|微信|公众号}更新{|信息}#",
    ]
    let direct = nouns.map { $0 + "{|上|平台|主动}{|公开|发布|主动公开}{|政府|政务}{|信息}#" }
    return PhraseRule(
      measure: Measure(metric), patterns: verbs + direct,
      units: MeasureWord.disclosures.subtracting(.issue),
      topics: [.proactive, .disclosure, .response],
      avoids: Cue.foreignMatters.union([.column, .decision, .receipt]).subtracting(.mailbox),
      channel: .exactly(channel), examples: examples, counterExamples: counterExamples)
  }
}
