import GXModel

/// How much was disclosed on the organ's own initiative, over all channels.
enum ProactiveTotals {
  static let rules: [PhraseRule] = [
    total, partTotal, listTotal, plainTotal, sumTotal, webPosts, webNews, totalByAll, delivered,
    attribute, attributeAlone, attributeOfPart, ofKind, documentsMade,
  ]

  private static let total = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: [
      "主动公开{|发布}{|了|的|\(CueWords.areas)}{|各类|各项}{|政府|政务|政府公开|政府工作}{信息|信息公开}{|、动态}#",
      "主动{公开|发布}{|了|的|各类}{政府信息|政务信息|政务}公开信息#",
      "{制作|产生|形成|生成}{|各类}{|政府|政务}信息#,{|均|已|均已|全部|已全部|全部已}主动公开",
      "主动公开#{政府|政务|}信息", "主动公开{|政府|政务}信息{公开|}#",
      "主动公开{|各类|了}#{|各类}{政府|政务|}信息", "主动向社会{公开|公布|发布|公示}{|了|各类}{政府|政务|}信息#",
      "主动发布{|各类}政府信息#", "{政府|政务|}信息主动公开#", "主动公开{文件、|各类文件}信息#", "^主动公开#$", "实际{主动|}公开{|政府信息|信息}#",
      "{发布|公布|制作|产生|形成|录入}#主动公开{|的}{|政府|政务}信息",
    ],
    units: .disclosures, avoids: .foreignMatters.subtracting(.mailbox), channel: .noneOrSeveral,
    examples: [
      "2018年，通过县政府门户网站、云湖融媒、云湖发布微信公众号及时主动公开政府信息[80]余条。",
      "2018年主动公开全县各类政府信息[97]条。", "2018年共整理、录入、发布[14]条主动公开政府信息。",
      "2018年，我局着力维护好官网政策法规等八个栏目，主动公开各类信息[523]条。", "全年应主动公开政府信息98条，实际公开[96]条。",
      "全年累计产生政府信息[16]条，均已主动公开。",
      "二〇一八年，我乡主动公开各类信息[96]条，其中政务动态60条、通知公告36条。", "主动公开信息件数为[88]件。", "2018年全镇主动发布政务公开信息[45]条。",

      "公开形式以网上公开为主，2018年，我局及时主动向社会公布信息共[59]条。",
      PhraseRule.Example("主动公开政府信息六万多条。", reads: "60000"),
      PhraseRule.Example("主动公开政府信息二百零五条。", reads: "205"),
      PhraseRule.Example("主动公开政府信息1.2亿条。", reads: "120000000"), "主动公开政府信息[1887]条，比上年1128条增长67%。",
      "全县共主动公开政府信息[3886]条，其中县政府办公室公开210条，县教育局公开98条。", "2018年，共主动公开政府信息[368]条。",
      "全年主动公开各类政府信息[1,234]条，比上年增长5%。",
      "本年度主动公开政府信息数为[512]条。", "我局2018年新增主动公开政府信息[76]条。",
      "2018年共制作政府信息100条，其中主动公开政府信息[96]条、依申请公开政府信息4条。",
      "2018年，全县通过政府网站、政务微博、县长信箱等渠道和方式主动公开政府信息[3731]条。",
      "共主动公开[45]条政府信息。", "2018年，我局通过政府信息公开网、简报、宣传栏等各类公开载体主动公开信息[43]条。",
      PhraseRule.Example("全年主动公开政府信息4.5万条。", reads: "45000"),
      "截至2018年12月31日，本年度累计主动公开政府信息[66]条。",
    ],
    counterExamples: [
      "主动公开情况：机构职能类信息12条，占总体的3%。", "2019年计划主动公开政府信息2000条以上。", "办理人大代表建议46件，均已主动公开。",
      "公开栏主动公开信息36期。", "通过微博、微信主动公开政府信息36条。", "自条例实施以来，累计主动公开政府信息812条。",
      "截至2018年底，累计主动公开政府信息2841条。",
      "2017年主动公开政府信息500条。",
      "2018年主动公开机构职能类信息160条。", "联系地址：青岚路1号，邮编990100，主动公开信息66912345。", "通过微信公众号主动公开政府信息23条。",
      "主动公开率达到100%。", "业务工作类信息主动公开210条，政策文件类5条。", "市公安局主动公开政府信息31条。", "计划主动公开政府信息300条。",
      "全文电子化的主动公开信息占100%。", "主动公开政府信息比上年增加200条。", "向区政府办公室送交主动公开政府信息（主动公开文件）共20份。",
    ])

  /// What of the information made was disclosed, or of a cumulative number is this year's.
  private static let partTotal = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: ["{其中|年|全年|本年度|本年|当年|今年|年度}主动公开#$", "{其中|年|年度|全年|本年|当年|今年}新增#$"],
    units: [.item, .itemOccasion], topics: .proactive,
    avoids: Cue.foreignMatters.union([.receipt, .decision, .comparison]), channel: .noneOrAll,
    examples: [
      "全年制作政府信息120条，其中主动公开[96]条、依申请公开24条。",
      "自2008年条例实施以来，全区累计主动公开政府信息35281条，其中2018年主动公开[4120]条。",
      "截至2018年底，累计主动公开政府信息812条，其中2018年新增[76]条。",
    ],
    counterExamples: [
      "自2008年条例实施以来，累计主动公开政府信息35281条，其中2017年主动公开4120条。",
      "收到公开申请10件，其中主动公开3件、同意公开7件。",
    ])

  /// What closes an enumeration: 主动公开机构职能、行政许可等政府信息.
  private static let listTotal = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: [
      "等{|各类|各项|方面}{政府|政务}信息#", "等{|多个|多|各}方面{|的}{|政府|政务}{内容|信息}#", "{信息|文件|政策|内容}等#",
    ],
    units: .disclosures, near: [.proactive],
    avoids: Cue.foreignMatters.union([.receipt, .decision, .about, .part])
      .subtracting([.serviceHall, .otherLaw, .media, .listSize]),
    channel: .noneOrAll, isWeak: true,
    examples: [
      "2018年主动公开职能职责、法律法规、行政许可、行政收费、工程招投标等政府信息[89]条。",
      "2018年积极主动地公开了各类信息，包括干部分工、残疾人补助等方面的内容共计[108]条。",
      "2018年主动公开政府文件、便民政策、31个领域信息等共计[15]条。",
    ],
    counterExamples: [
      "通过政府网站主动公开机构职能、通知公告等政府信息89条。", "依申请公开规划、统计等政府信息3条。",
      "主动公开政府信息，其中机构职能、通知公告等政府信息89条。",
    ])

  /// Information handed on to another body.
  private static let delivered = PhraseRule(
    measure: nil,
    patterns: [
      "{送交|报送|移送|移交|上报|推荐}{|了|至|到}{|省|市|县|区|上级|市局|省厅}{|政府|人民政府}{|门户}{|网|网站}{|主动公开}{|的}{|政府|政务|各类|工作}信息#"
    ],
    units: .disclosures, avoids: [])

  /// One kind of information.
  private static let ofKind = PhraseRule(
    measure: nil, patterns: ["类{|政府|政务}信息{|主动|全部|已|均已}{公开|发布}#"], units: .disclosures,
    avoids: [])

  /// Without 主动, only where nothing hints at applications or at one channel.
  private static let plainTotal = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: [
      "公开{|了|各类|的}{政府|政务}信息#", "公开{|各类|各项}信息{共|共计|总计|合计}#", "公开{|各类|了}#{政府|政务}信息", "公开政府信息数量#",
    ],
    units: .disclosures, topics: [.proactive, .disclosure],
    avoids: Cue.foreignMatters.union([.decision, .column]),
    channel: .noneOrSeveral,
    examples: [
      "主动公开情况：2018年公开政府信息[210]条。", "主动公开方面，通过各渠道公开信息共[77]条。",
      "我局主要通过县政府网站、单位公开栏及广播、微信等新闻媒体进行公开，本年度共公开各类政府信息[70]余条。",
      "2018年全年，我局公开各类信息共计[1392]条，其中通过政府网站公开信息1276条。",
      "2018年，我局主要通过门户网站、政务微博公开政务信息[659]条。",
    ],
    counterExamples: [
      "通过政府网站公开政府信息210条。", "依申请公开政府信息4条。", "主动公开情况：政府信息公示专栏公开政府信息108条。",
    ])

  /// 共公开信息, which sums up.
  private static let sumTotal = PhraseRule(
    measure: Measure(.proactiveTotal),
    patterns: ["{共|共计|总计|合计|累计|总共}公开{|了}{|各类|各项}{|政务|政府}信息#"],
    units: .disclosures, avoids: Cue.foreignMatters.union([.decision, .column, .receipt]),
    channel: .noneOrAll,
    examples: ["2018年，本局共公开信息[1024]条，其中通过区政府网站公开信息812条。"],
    counterExamples: ["通过微信公众号共公开信息212条。", "依申请公开办理情况：共公开信息答复3件。"])

  /// 公开信息 by all channels together.
  private static let totalByAll = PhraseRule(
    measure: Measure(.proactiveTotal), patterns: ["公开{|了|各类|各项}信息#", "公开#{|各类}信息$"],
    units: .disclosures, near: [.manyChannels],
    avoids: Cue.foreignMatters.union([.decision, .column, .receipt]), channel: .noneOrAll,
    examples: ["2018年，我局通过多种渠道和方式公开信息[234]条。"],
    counterExamples: ["通过微信公众号平台公开信息212条。", "2018年，我局通过公示栏等形式公开信息30条。"])

  private static let webPosts = PhraseRule(
    measure: Measure(.proactiveWebPosts),
    patterns: [
      "发布{|了|各类}{|政务}{信息|动态|政务动态|工作动态|新闻|新闻信息}#", "{发布|更新|上传}各类{政务|}信息#",
      "网站{发布|更新}信息#", "网站信息更新{|量|总量}#", "发布信息总量#",
    ],
    units: .disclosures, avoids: Cue.foreignMatters.subtracting(.media).union([.column, .part]),
    channel: .exactly(.website),
    examples: [
      "主动公开情况：政府门户网站全年发布信息[210]条，访问量23.1万人次。", "2018年县政府门户网站发布各类政务信息[5210]条。",
      "主动公开方面：2018年，我局门户网站信息更新总量为[406]条。",
      "在政府门户网站上发布政务新闻共[804]条。",
      PhraseRule.Example("全年政府网站发布信息总量13.6万条。", reads: "136000"),
    ],
    counterExamples: ["2018年通过微信公众号发布信息300条。", "在省政府网站信息公开专栏发布信息514条。"])

  /// The news of a site; beside what else the site published they are a part of it.
  private static let webNews = PhraseRule(
    measure: Measure(.proactiveWebPosts),
    patterns: [
      "{网站|公开网|信息网|门户网|官网|政务网|政府网}…发布{|了|各类|政务|工作|各类工作|各类政务|政务动态、|新闻、}"
        + "{动态|工作|动态类|新闻动态}信息#"
    ],
    units: .disclosures, avoids: Cue.foreignMatters.subtracting(.media).union(.column),
    channel: .exactly(.website),
    examples: [
      "我局门户网站全年发布各类动态信息[919]条。", "门户网站共发布政务动态、工作信息[440]条。",
    ],
    counterExamples: ["微信公众号全年发布动态信息30条。", "在门户网站动态栏目发布工作信息30条。"])

  /// The attribute 依申请公开 of catalogue entries is no number of applications and no disclosure.
  private static let attribute = PhraseRule(
    measure: nil,
    patterns: [
      "依申请公开{|政府|政务|类}{信息|政府信息|的信息|文件|类}#", "不予公开{|政府|政务|的|类}信息#", "不公开{|政府|政务}信息#",
      "免予公开{|政府}信息#", "{政府信息公开|信息公开}信息{|共|共计}#",
    ],
    units: [.item, .document, .entry, .copy], avoids: [.receipt, .decision], zero: .never,
    isInventory: true)

  /// Documents of all attributes.
  private static let documentsMade = PhraseRule(
    measure: nil,
    patterns: ["{发文|发文件|制发文件|下发文件|印发文件|制作文件|公文|公文类信息|公文类政府信息}{|共|总数|数}#"],
    units: [.document, .copy, .item, .article], avoids: [], isInventory: true)

  /// Behind 主动公开96条 the noun is left out.
  private static let attributeAlone = attribute(counted: [.item, .entry], needs: [])
  private static let attributeOfPart = attribute(counted: [.document, .copy], needs: [.part])

  private static func attribute(counted units: MeasureWord, needs: [Cue]) -> PhraseRule {
    PhraseRule(
      measure: nil, patterns: ["^{依申请|不予|免予|不}公开{|的}#"], units: units, needs: needs,
      avoids: [.receipt], follows: [.proactiveTotal], zero: .never, isInventory: true)
  }
}
