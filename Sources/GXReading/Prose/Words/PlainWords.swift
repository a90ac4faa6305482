/// The words by which ``PlainWording`` rewrites a sentence.
enum PlainWords {
  /// Verbs of publishing that phrases know, and those that are replaced by 发布.
  static let verbs = WordSet(kept + replaced + collecting)
  static let disclosed = WordSet(["公开", "主动公开"])
  static let published = WordSet(replaced + ["发布", "主动发布", "公开发布"])
  static let publish = "发布".units
  static let information = "信息".units

  private static let kept = ["公开", "主动公开", "发布", "主动发布", "公开发布"]
  private static let replaced = [
    "公布", "刊发", "刊登", "刊载", "登载", "上传", "上载", "更新", "推送", "推发", "推出", "编发", "发送", "发表", "录入",
    "挂网", "上线", "播发", "推送发布", "发布更新", "更新发布", "编辑发布", "制作发布", "审核发布", "上传发布", "撰写发布",
    "推介", "网上公开", "公开公布", "发布转载", "转载发布", "发布转发", "发布和转发", "转发",
  ]
  /// Verbs that only stand before another: 采集、发布.
  private static let collecting = [
    "采集", "采编", "编辑", "整理", "审核", "修订", "编写", "撰写", "制作", "收集", "梳理", "转载",
  ]
  static let joints = WordSet(["、", "和", "及", "与", "并", "、并", "以及", "并及时", "并主动"])

  /// Words that say nothing of what is counted.
  static let idle = WordSet(idleWords)

  private static let idleWords =
    PatternExpansion.words(
      of: "{及时|准确|全面|依法|依规|积极|先后|陆续|同步|统一|定期|有序|持续|不断|主要|规范|按时|适时|实时|集中|广泛|滚动}")
    + PatternExpansion.words(of: "{及时|准确|全面|依法|依规|积极|规范|主动}{、|地|向社会|向公众|准确|全面|依规}")
    + PatternExpansion.words(of: "{对外|向社会|面向社会|向公众|向群众|面向公众|向社会公众|按规定|按要求|依法依规}")
    + PatternExpansion.words(of: "{各类|各项|各种|各方面|有关|相关|最新|重要|权威|优质|日常|本部门|本单位|本局|本机关|部门|单位}{|的}")
    + PatternExpansion.words(
      of: "{工作|政府工作|政务工作|本级|机关|公共|法定|法定主动公开|应公开|可公开|综合|电子|公开类|政务类|文字|图片}")

  /// Whether a number ends its clause, or what it counts is named right behind it.
  static func endsPhrase(in text: [CodeUnit], at position: Int) -> Bool {
    SentenceReading.endsClause(text, at: position)
      || nouns.length(in: text, at: position, end: text.count) > 0
  }

  /// What may follow words that say nothing.
  static let nouns = WordSet([
    "信息", "政府信息", "政务信息", "资讯", "消息", "图文", "政策解读", "解读", "规范性文件", "行政规范性文件", "公开申请", "信息公开申请",
    "政府信息公开申请",
    "依申请公开",
  ])

  static let all = WordSet(idleWords + kept + replaced + collecting)

  /// Before words that belong to the noun behind them.
  static let beforeNoun = WordSet(
    (kept + replaced + collecting + receiving + making).flatMap {
      [$0, $0 + "了", $0 + "的", $0 + "各类"]
    })
  private static let making = [
    "制发", "制定", "出台", "印发", "新制发", "新制定", "制定出台", "废止", "现行有效", "清理", "修订", "主动公开", "公开",
  ]
  private static let receiving = ["收到", "受理", "新收", "接到"]
  /// Before a year that belongs to the noun behind it.
  static let beforeYear = WordSet(kept + replaced + receiving)
  /// Beside the year that cases are carried to, or from.
  static let carrying = WordSet([
    "结转", "结转至", "结转到", "结转入", "转", "转至", "转到", "转入", "顺延至", "顺延到", "遗留",
  ])
  static let thisYear = "本年度".units
  static let nextYear = "下年度".units
  static let lastYear = "上年度".units
  static let sums = WordSet(["累计", "累积", "已累计", "共累计"])
  static let behindYear = WordSet(["度", "度的", "的", "以来", "以来的", "度各类", "度以来"])

  /// What closes an enumeration of kinds.
  static let closings = WordSet(
    PatternExpansion.words(
      of: "等{|各类|各项|方面|各方面|多方面|领域|重点领域|各类别|类|类别}{|的}{|政府|政务|工作|公开|主动公开|相关|有关}"
        + "{|信息|内容|事项|资讯|资料|材料|文章|稿件}")
      + PatternExpansion.words(of: "等{群众|公众|社会|社会公众|人民群众}{关心|关注|关切|关心关注|普遍关心|普遍关注}的{信息|内容|事项}"))
  /// A clause with these counts a part of what was counted before.
  static let parts = WordSet(["其中"])
  /// Behind these a verb is part of a name: 公开栏, 发布会.
  static let namesWithVerb = WordSet([
    "网", "平台", "栏", "专栏", "栏目", "目录", "指南", "申请", "工作", "办", "会", "专区", "制度", "条例", "年报", "年度报告",
    "渠道", "方式", "途径", "系统",
  ])
  /// Kinds of information whose names begin like one with a verb: 公开工作动态.
  static let kindsOfWork = WordSet(
    PatternExpansion.words(of: "工作{动态|信息|计划|总结|要点|进展|简报|报告|情况|规划}"))
  static let newMedia = WordSet(["政务新媒体", "新媒体", "政务新媒体平台", "新媒体平台"])
}
