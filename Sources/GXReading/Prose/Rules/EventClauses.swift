import GXModel

/// Interpretations, conferences, training and meetings, composed of a verb and a noun with other words
/// between them.
enum EventClauses {
  static let rules: [PhraseRule] = [
    rule(
      .responsePolicyInterpretations,
      [
        "{\(makers)}…解读{稿|稿件|材料|文章|信息|文件|类信息|类文件|产品|作品|文稿}#",
        "{\(makers)}…{政策|文件|图文|图片|文字|视频|动漫|数据}解读#", "~{图文|图片|文字|视频|动漫}解读#",
        "~政策解读{发布|更新|公开}{|信息}#",
        "{\(makers)}#…{政策|图文|文字|视频|图片|文件}{|图文|图解|文字|视频}解读",
      ],
      units: [.article, .document, .item, .copy, .unit], avoids: [.training, .column],
      before: .gazette,
      examples: [
        "全年制作并在网站发布各类政策文件解读材料[37]篇。", "我局形成[2]篇政策解读的相关文件。", "全年公开以本局名义解读文件[3]个。",
        "召开新闻发布会3次、数字图文解读[21]条。",
      ],
      counterExamples: ["发布“政策解读”专栏信息12条。", "开展政策解读培训3次。", "印发规范性文件1件，公开并解读1件。"]),
    rule(
      .responsePressConferences,
      ["{\(holders)}…新闻发布会#", "{\(holders)}#…新闻发布会"],
      units: .events, avoids: [.training],
      examples: ["围绕民生实事组织召开了[4]场专题新闻发布会。"],
      counterExamples: ["主要负责同志参加了市政府新闻发布会2次。"]),
    rule(
      .responseTotal,
      [
        "回应…{关切|热点|舆情|关注}{|事件|信息|事项}#", "{发布|公开}…回应…{信息|稿件}#",
        "回应#…{关切|热点|舆情}",
      ],
      units: [.occasion, .document, .item, .incident], avoids: [.training, .column],
      examples: ["及时回应群众普遍关注的民生热点[12]次。"],
      counterExamples: ["热线平台回应群众关注的问题120件。", "12333回应公众关切40000余次。"]),
    rule(
      .trainingSessions,
      ["{\(holders)}…{信息公开|政务公开}…\(training)#", "{\(holders)}#…{信息公开|政务公开}…\(training)"],
      units: .events, avoids: [],
      examples: ["面向全市基层组织开展了政务公开和信息发布专题培训[3]次。", "全年组织[2]次全市政府信息公开工作培训。"],
      counterExamples: ["组织开展公开招聘人员安全生产培训3次。", "公开举办消防培训3次。"]),
    rule(
      .trainingMeetings,
      ["{\(holders)}…{信息公开|政务公开}…\(meetings)#", "{\(holders)}#…{信息公开|政务公开}…\(meetings)"],
      units: .events, avoids: [],
      examples: ["先后召开全市政务公开工作推进会[2]次。", "召开[3]次局政府信息公开领导小组会议。"],
      counterExamples: ["召开党组会议12次研究政务公开。"]),
  ]

  private static let makers = "发布|制作|公开|编写|编制|推出|撰写|刊发|推送|形成"
  private static let holders = "召开|举办|主办|承办|举行|组织|参加|出席|开展|组织召开|组织开展"
  private static let training = "培训{|班|会|活动|讲座|会议}"
  private static let meetings = "{工作会|工作会议|推进会|部署会|专题会|专题会议|领导小组会议|协调会|联席会议|调度会}"

  private static func rule(
    _ metric: Metric, _ patterns: [String], units: MeasureWord, avoids: Cue, before: Cue = [],
    examples: [PhraseRule.Example], counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric), patterns: patterns, units: units,
      avoids: avoids.union([
        .hotline, .mailbox, .visits, .proposals, .comparison, .otherLaw, .part, .about,
      ]), avoidsBefore: before, examples: examples, counterExamples: counterExamples)
  }
}
