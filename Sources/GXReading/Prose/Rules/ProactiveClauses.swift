import GXModel

/// What was disclosed, composed of a verb, a channel and a noun with other words between them.
enum ProactiveClauses {
  static let rules: [PhraseRule] =
    [
      total, published, publishedByAll, publishedBelowHeading, ofColumn, listTotal, throughChannels,
      namedTotal, plainTotal, otherNouns, ofDuty, publishedPlainly,
    ]
    + [
      channel(
        .proactiveChannelWebsite, .website, name: "政府网站",
        examples: ["主动公开情况：我局在网站主动公开发布有关信息文件共[215]条。", "主动公开情况：在县政府门户网站发布云岫政务信息、通知公告、工作动态[86]条。"]),
      channel(
        .proactiveChannelWechat, .wechat, name: "微信公众号",
        examples: ["“云岫发布”微信公众号刊发政策法规、便民服务等各类信息[212]条。", "通过官方微信公众号共发布有关图文[519]条。"]),
      channel(
        .proactiveChannelWeibo, .weibo, name: "官方微博", examples: ["官方微博全年发布了[92]条政务信息。"]),
      channel(
        .proactiveChannelWeiboWechat, [.weibo, .wechat], name: "微博、微信",
        examples: ["利用政务微博、微信发布通知公告、工作动态等信息[54]条。"]),
    ]

  /// Verbs of disclosing, on any channel.
  private static let verbs =
    "公开|主动公开|发布|公示|公开发布|主动发布|公布|推送|更新|上传|刊发|刊登|登载|编发|推出|发送|推送发布|发布更新|更新发布|编辑发布|制作发布"
  private static let nouns = "信息|政府信息|政务信息|动态|公告|公示|文件|内容|资讯|消息|稿件|材料"
  private static let avoids = Cue.foreignMatters.union([.decision, .receipt, .comparison, .about])
  /// Kinds of information in an enumeration, which make no other matter of it.
  private static let listed: Cue = [.serviceHall, .otherLaw, .media, .listSize]

  /// The organ's own names before the noun: 主动公开云岫镇政府信息.
  private static let total = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: [
      "主动公开{|发布}{|了|的}{|各类|各项|有关|相关}{|政府}~{|各类|各项|有关|相关|行业|领域}{政府|政务|}信息#"
    ],
    units: [.item, .document, .article, .itemOccasion], avoids: avoids, channel: .noneOrSeveral,
    examples: ["2018年，我市主动公开云岫市各类政府信息[310]条。"],
    counterExamples: ["2018年，我市主动公开财政预算信息31条。", "通过微信公众号主动公开云岫市政府信息31条。"])

  /// 发布政府信息 by all channels, or by none in particular.
  private static let published = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: ["发布{|了}~{|各类|各项}{政府|政务}信息#", "主动发布{|了}~{|各类|各项}信息#"],
    units: [.item, .document, .article, .itemOccasion], topics: [.proactive, .disclosure],
    avoids: avoids.union([.column, .part]), channel: .noneOrSeveral,
    examples: [
      "主动公开情况：全年通过部门网站、报刊杂志、新媒体等方式发布政府信息[1200]条。",
      "主动公开情况：我局共发布各类政务信息[1634]条，其中官方网站发布922条。",
    ],
    counterExamples: ["主动公开情况：官方微博发布政务信息92条。", "主动公开情况：发布扶贫信息92条。"])

  /// 发布…等信息 behind an enumeration of all channels.
  private static let publishedByAll = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: ["发布…、…{等|等各类|等方面|等方面的}{政府|政务|}{信息|内容}#"],
    units: [.item, .document, .article, .itemOccasion], topics: [.proactive, .disclosure],
    near: [.manyChannels], avoids: avoids.union(.part).subtracting(listed), channel: .noneOrAll,
    examples: ["主动公开情况：通过政府网站、公告栏等多种形式，发布各类法规、工作动态等信息[2208]条。"],
    counterExamples: ["主动公开情况：通过政府网站，发布各类法规、工作动态等信息2208条。"])

  /// 发布信息 below a heading about disclosure, on no channel in particular.
  private static let publishedBelowHeading = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: ["{共|共计|总计|合计|累计|总共}{|主动|对外}发布{|了}~{|各类|各项}{|政府|政务}信息{|内容}#"],
    units: [.item, .document, .article, .itemOccasion], avoids: avoids.union([.column, .part]),
    channel: .noneOrAll, section: .proactive,
    examples: ["二、主动公开政府信息的情况\n2018年，全镇共发布各类信息内容[46]条，涵盖机构概况、政策文件等方面。"],
    counterExamples: [
      "2018年，全镇共发布各类信息46条。", "二、主动公开政府信息的情况\n2018年，微信公众号共发布各类信息46条。",
    ])

  /// The column of a site that is for disclosure.
  private static let ofColumn = PhraseRule(
    measure: Measure(.proactiveChannelWebsite),
    patterns: [
      "网站{|上|的}~{|\"}{政府|}信息公开{|\"}{目录|专栏|平台}{|系统|上|中}{|共|累计}主动公开{|了}{|各类|公文类}{政府|政务|}信息#",
      "{网上|网站|网}~{|政府}信息公开{专栏|专区}{|上|中}{|及时|共|累计}公开{|了}{|各类}{政府|政务}信息#",
      "网页{|专栏}{|上|中}{|共|累计}主动公开{|各类}{|政府|政务}{|信息}#",
    ],
    units: [.item, .document, .article], avoids: avoids.subtracting(.listSize),
    channel: .exactly(.website),
    examples: [
      "通过市政府门户网站政府信息公开目录主动公开政府信息共[204]条。", "通过区政府网上信息公开专栏及时公开政府信息共[35]条。",
      "主动公开政府信息300条，其中税务局网页专栏主动公开[204]条。",
    ],
    counterExamples: ["通过市政府门户网站便民专栏主动公开政府信息共204条。"])

  /// Many kinds of information together: 主动公开政务信息、文件、通知公告81项.
  private static let listTotal = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: [
      "{主动公开|主动向社会公开}…{信息|文件|公告}、…{信息|动态|公告|文件|内容}#",
      "公开…、…{等|等各类|等方面|等方面的|等各方面}{政府|政务|动态|工作|}{信息|内容}#",
    ],
    units: [.item, .document, .entry, .article], topics: [.proactive, .disclosure],
    avoids: avoids.union(.part).subtracting(listed), channel: .noneOrSeveral,
    examples: ["2018年我局主动公开政务信息、规划计划、通知公告、工作动态[81]项。"],
    counterExamples: ["主动公开情况：其中公开机构职能、预算决算等信息20条。", "依申请公开规划、统计等信息3条。"])

  /// The noun is left out behind an enumeration of channels.
  private static let throughChannels = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: ["{通过|利用|依托|在}…{方式|渠道|平台|途径|形式|载体|媒体}{|共|累计|全年}主动公开#"],
    units: [.item, .document, .article, .itemOccasion], avoids: avoids, channel: .noneOrSeveral,
    examples: ["全年我办通过门户网站及政务新媒体方式主动公开[907]条。"],
    counterExamples: ["通过微信公众号平台主动公开31条。"])

  /// 信息公开总量, 公开信息数.
  private static let namedTotal = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: [
      "{政府|政务|}信息{主动|}公开{|的}{总量|总数|数量|总数量|条数|总条数|件数}#", "{主动|}公开{政府|政务|各类|}信息{总量|总数|总条数}#",
      "{政府|政务|}信息公开…{总量|总数|总条数}#",
    ],
    units: [.item, .document, .article, .itemOccasion], topics: [.proactive, .disclosure],
    avoids: avoids.union(.column), channel: .noneOrSeveral,
    examples: ["2018年，我镇政府信息公开总量为[512]条。", "主动公开情况：2018年我街政府信息公开的数量有[24]件。"],
    counterExamples: ["2018年，我镇微信公众号信息公开总量为512条。", "政府信息公开申请总量12件。"])

  /// 公开 without 主动, with the organ's own names.
  private static let plainTotal = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: [
      "公开{|了|的|各类}~{|各类|相关}{政府|政务}信息#", "{公开|公开发布}{|了}~{各类|各项}信息#",
      "{共|共计|总计|合计|累计|总共}公开{|了}~#{|各类|各项}信息",
      "{全年|年度|本年|年|年内|总共}{|累计|共|共计|总计}公开~信息#",
      "{全年|年度|本年|年内}{|累计|共|共计|总计}公开{|了}#{|各类|各项|政务}信息",
    ],
    units: .disclosures, topics: [.proactive, .disclosure], avoids: avoids.union([.column, .part]),
    channel: .noneOrSeveral,
    examples: [
      "主动公开情况：2018年公开云岫市政府信息[210]条。", "主动公开情况：全镇公开各类信息[347]条。", "主动公开情况：累计公开[186]条信息。",
      "主动公开情况：2018年全年公开[401]条信息，其中行政许可信息55项。",
      "主动公开情况：主要通过网站、公报、新闻媒体等场所公开信息，全年公开信息[248]条。",
    ],
    counterExamples: [
      "主动公开情况：2018年公开扶贫政府信息21条。", "主动公开情况：通过公开栏、宣传车等方式公开各类政府信息21条。",
    ])

  /// What was disclosed by another name than information, where nothing else is counted.
  private static let otherNouns = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: [
      "主动公开{|了|的}{|各类|各项|相关|有关}{内容|事项|文件|资料|材料|公文}{|信息}#"
    ],
    units: [.item, .document, .article, .itemOccasion], avoids: avoids.union(.part),
    channel: .noneOrSeveral, zero: .never, isWeak: true,
    examples: ["主动公开情况：我乡主动公开内容共[18]条，包括规划计划3条。", "全年共主动公开各类事项[191]件。"],
    counterExamples: ["通过政府网站主动公开文件18件。", "2019年计划主动公开事项191件。"])

  /// What the law lists, which is a column of a site.
  private static let ofDuty = PhraseRule(
    measure: nil, patterns: ["法定主动公开{|的}{内容|信息|事项}{|信息}#"], units: .disclosures, avoids: [])

  /// What was published, below a heading about disclosure, where nothing else is counted.
  private static let publishedPlainly = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: [
      "{共|共计|总计|合计|累计}{发布|编发|刊发|公布}{|了|各类|各项}{|转载|工作|动态|政务}信息#",
      "{及时|主动|全年|全年共|共|累计|共计}{发布|公布}…、…{等|等各类|等方面|等方面的}{|政府|政务}{信息|内容}#",
    ],
    units: [.item, .article, .document],
    avoids: avoids.union([.part, .column]).subtracting(listed),
    channel: .noneOrAll, section: .proactive, isWeak: true,
    examples: [
      "（一）主动公开情况\n全年共编发信息[199]篇。", "（一）主动公开情况\n及时发布各类文件、财务、人事等信息[237]件。",
    ],
    counterExamples: [
      "（一）主动公开情况\n微信公众号全年共发布信息199篇。", "（二）平台建设\n全年共编发信息199篇。",
    ])

  /// What one channel published: the verb, then wide nouns or an enumeration of kinds.
  private static func channel(
    _ metric: Metric, _ channel: Cue, name: String, examples: [PhraseRule.Example]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric),
      patterns: [
        "{\(verbs)}{|了|的}{|各类|各项|有关|相关}~{|各类|各项|有关|相关|最新|行业|领域}{|政府|政务|工作|新闻|动态}{信息|资讯}#",
        "{\(verbs)}{|了|的}~{|各类|各项|有关|相关}信息{|、|及}文件#",
        "{\(verbs)}{|了|的}{|各类|各项|有关|相关}{图文|图文信息|图文消息|图文资讯}#",
        "{\(verbs)}…{信息|动态|公告|文件}{、|和|及|等}…{\(nouns)}#",
        "{\(verbs)}…{等|等各类|等方面}{|的}{政务|政府|工作|重点工作|}{信息|动态|内容}#",
        "{\(verbs)}…信息等#",
        "{\(verbs)}{|了}#{|各类|有关|相关}{|政府|政务|工作}{信息|动态|资讯|消息}",
        "{\(verbs)}{|了}{信息|内容}{|数|数量|总量|总数}#", "{\(verbs)}#$",
        "{\(verbs)}{|了}{|官方|政务}{微博|微信|博文}{|信息|消息}#",
        "信息{公开|发布|更新}{量|数|数量|总量|总数|条数}#",
      ],
      units: MeasureWord.disclosures.subtracting(.issue),
      avoids: avoids.union(.column).subtracting(listed.subtracting(.listSize)),
      channel: .exactly(channel), examples: examples,
      counterExamples: ["主动公开情况：\(name)发布财政预算信息12条。", "主动公开情况：\(name)开设栏目12个。"])
  }
}
