import GXModel

/// How much was disclosed on each channel.
///
/// One item may stand on several channels, so these figures need not add up to the total.
enum ProactiveChannels {
  static let rules: [PhraseRule] = [
    rule(
      .proactiveChannelWebsite, .website,
      nouns: ["{|政府|门户|政府门户|市政府|县政府|区政府|本局|局|部门}网站", "信息公开平台", "官网", "网上"],
      examples: [
        PhraseRule.Example("全年通过门户网站主动公开信息超过3000条。", reads: "3000"),
        "主动公开方面，政府公报公开政府信息14条，政府网站公开政府信息[300]条，其他方式公开政府信息6条。", "主动公开方面，通过政府网站公开[34701]条，约占93%。",
        "2018年，政府网站公开政府信息[198]条。",
        "2018年，通过市政府网站主动公开公文类政府信息共[42]条。",
        "通过县政府门户网站主动公开政府信息[1120]条。", "2018年，我镇通过门户网站公开各类信息[46]条。",
        "调整了政府门户网站的栏目，2018年我局主动公开信息共373条，通过政府门户网站发布信息[93]条。",
        "2018年，市政府门户网站公开全市各类政府信息共计[3437]条。", "主动公开政府信息600条，网上政府信息公开[600]条。",
        "共公开各类政府信息70条，其中县政务网公开发布各类信息[20]条。",
        "主动公开政府信息90条，其中制发规范性文件1件，通过局门户网站公开政府信息[62]条。",
      ],
      counterExamples: [
        "通过区政府门户网站便民栏目公开政府信息8506条。", "政府网站全年更新栏目20个。", "政府网站访问量达5000条次。", "政府网站开设栏目20个。",
        "通过政府网站、政务微博等渠道公开政府信息37311条。", "通过网站受理公开申请5件。", "网上政府信息公开申请5件。",
        "调整了政府门户网站的栏目，2018年我局主动公开信息共373条。",
      ]),
    rule(
      .proactiveChannelGazette, .gazette, nouns: ["政府公报", "公报"],
      examples: ["2018年政府公报公开政府信息[36]条。", "主动公开政府信息90条，其中政府公报[12]条。"],
      counterExamples: ["主动公开统计数据及分析公报116项。", "政府公报发行12期。", "按期编制发布政府公报，已发布政府公报11期。"]),
    rule(
      .proactiveChannelWeibo, .weibo, nouns: ["微博", "政务微博", "官方微博"],
      examples: ["主动公开方面，政务微博公开[310]条，政务微信公开99条。"],
      counterExamples: ["政务微博拥有粉丝3000人。", "政务微博微信公开政府信息1054条。"]),
    rule(
      .proactiveChannelWechat, .wechat,
      nouns: ["微信", "政务微信", "微信公众号", "公众号", "微信公众平台", "{|微信}订阅号"],
      examples: [
        "主动公开方面，政务微博公开310条，政务微信公开[99]条。", "通过微信公众号公开政府信息[23]条。",
        "主动公开方面，官方微信推送信息[335]条。", "主动公开方面，通过微信公众号推送涉及教育、医疗等的政务动态[68]条。",
        "网站公开政府信息3972条，官方微博更新5092条，官方微信更新[1103]条。",
      ],
      counterExamples: ["微信公众号关注人数2300人。", "微信公众号阅读量800次。", "微信公众号推送文章335篇。"]),
    rule(
      .proactiveChannelWeiboWechat, [.weibo, .wechat],
      nouns: [
        "微博微信", "微信微博", "{|政务|官方}微博{、|和|及|与}{|政务|官方}微信{|公众号}",
        "{|政务|官方}微信{|公众号}{、|和|及|与}{|政务|官方}微博",
      ],
      examples: [
        "通过政务微博微信公开政府信息[1054]条，约占2.8%。", "主动公开方面，网站发布信息762条，微信微博推送信息[3672]条。",
        "主动公开方面，政府公报20条、政务微博、政务微信[4065]条。",
      ],
      counterExamples: ["政务微博公开310条，政务微信公开99条。"]),
    rule(
      .proactiveChannelOther, .otherChannel,
      nouns: ["其{他|它}{方式|渠道|途径|形式}", "其{他|它}{公开|}{方式|渠道|途径|形式}"],
      examples: [
        "通过其他渠道公开政府信息[1556]条，约占4.2%。", "其他方式公开政府信息[5]条。",
        "主动公开方面，通过报刊、广播、电视等其他方式公开[800]条。", "主动公开方面，通过公示栏等形式发布信息[108]条，通过网站公开信息33条。",
      ],
      counterExamples: ["其他类信息8条。", "主动公开方面，公示栏公开信息30条。"]),
    pushed(
      .proactiveChannelWechat, .wechat,
      examples: ["通过网站公开财政信息，1条；通过微信公众号推送涉及教育、医疗等的政务动态[68]余条。"],
      counterExamples: ["微信公众号平台，信息阅读量68次。"]),
    pushed(
      .proactiveChannelWeibo, .weibo, examples: ["通过官方微博发布政务信息[92]条。"],
      counterExamples: ["官方微博92条。", "官方微博、微信发布政务信息92条。"]),
  ]

  /// What social media push is disclosed, whether the text names disclosure or not.
  private static func pushed(
    _ metric: Metric, _ channel: Cue, examples: [PhraseRule.Example], counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric),
      patterns: [
        "{推送|发布|公开发布}{|了|各类|的}{|政府|政务}{信息|动态}#", "等{|的|方面的}{|政务|政府}{信息|动态}#",
      ],
      units: MeasureWord.disclosures.subtracting(.issue),
      avoids: Cue.foreignMatters.union([.column, .decision, .receipt]),
      channel: .exactly(channel), examples: examples, counterExamples: counterExamples)
  }

  private static func rule(
    _ metric: Metric, _ channel: Cue, nouns: [String], examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    let verbs = [
      "{主动公开|公开|发布|主动发布|公开发布}{|了|的|\(CueWords.areas)}{|各类}{|政府|政务}{信息|信息公开}#",
      "{主动公开|公开}#$", "等{|的|方面的}{|政务|政府}{信息|动态}#",
      "主动公开{|了}公文类{|政府|政务}信息#",
      "公开#{政府|政务|}信息", "发布{政府|政务|政府公开}信息#", "发布#政府信息",
      "推送{|各类}{|政府|政务}信息#", "{微博|微信|公众号}更新{|信息}#",
    ]
    let direct = nouns.flatMap {
      [$0 + "{|上|平台|主动}{|公开|发布|主动公开}{|政府|政务}{|信息}#", $0 + "{政府|政务|}信息公开#"]
    }
    return PhraseRule(
      measure: Measure(metric), patterns: verbs + direct,
      units: MeasureWord.disclosures.subtracting(.issue),
      topics: [.proactive, .disclosure, .response, .normativeDocument],
      avoids: Cue.foreignMatters.union([.column, .decision, .receipt]).subtracting(.mailbox),
      channel: channel == .otherChannel ? .others : .exactly(channel), examples: examples,
      counterExamples: counterExamples)
  }
}
