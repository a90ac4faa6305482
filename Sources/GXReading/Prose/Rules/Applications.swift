import GXModel

/// Applications received, carried in and out, concluded, and who made them.
enum Applications {
  static let rules: [PhraseRule] = [
    received, receivedBefore, receivedBare, receivedBySystem, receivedThisYear, named, namedNone,
    namedNumber,
    carriedIn,
    carriedOut,
    concluded, concludedBehind, allConcluded, onTime,
    extended, natural,
    organisation(.commercial, "商业企业"), organisation(.research, "科研机构"),
    organisation(.social, "{|社会}公益组织"), organisation(.legal, "法律服务机构"),
    subset,
  ]

  private static let avoids = Cue.foreignMatters.union([
    .review, .litigation, .complaint, .decision, .carriedOver, .about, .part,
  ])

  /// How else an application is called.
  private static let kinds =
    "{依申请公开|信息公开|信息依申请公开|公开|依申请公开政府信息|依申请公开信息|依申公开|申请公开信息|申请公开政府信息|政府信息公开|依申请信息公开}{|方面的|类}"
    + "{请求|来信|来函|业务|诉求|需求|申请单|申请书|申请函|申请事项|申请件|工单|办件}"

  /// 收到 … 申请: the noun stands at the number, the verb of receiving somewhere before it.
  private static let received = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{|政府信息|信息|政务信息|政府}{公开申请|依申请公开|申请公开|依申请公开申请}{|表|件|事项|案件|政府信息|信息|的政府信息|项目}#",
      "依申请公开{政府|}信息{|的|公开}申请{|件|表}#", "{依申请|申请}#", "申请{件|表|事项|案件|书}#",
      "申请公开{政府|}信息{|事项}#", "政府信息依申请公开{|案件|件|事项|申请|申请件}#",
      "{政府|}信息公开{|的}{书面|}申请#", "\(kinds)#",
    ],
    units: .cases, topics: [.application, .disclosure], near: [.receipt], avoids: avoids,
    channel: .means([]),
    examples: [
      "收到政府信息公开申请共计[17]份，比2017年(31件)减少14件。", "收到政府信息公开申请[12]件，同比下降20%，其中涉及征地拆迁8件，教育2件。",
      "2018年，全市各级行政机关共收到政府信息公开申请[1260]件。",
      PhraseRule.Example("收到政府信息公开申请二十件，其中公民申请18件，法人申请2件。", reads: "20"), "2018年，共收到政府信息公开申请[12]件。",
      "2018年，区本级共受理政府信息依申请公开案件[67]件，数量有所下降。",
      "全年受理依申请公开事项[3]宗。", "全年受理申请公开政府信息[7]件，均已答复。", "共收到政府信息依申请公开件[4]件，均为信函申请。",
      "本年度收到公民、法人和其他组织提出的政府信息公开申请[56]份。", "收到依申请公开 [13] 件。",
      "收到信息公开申请[0]件。", "2018年收到依申请公开请求[2]件。", "收到信息公开申请书[2]份。",
      PhraseRule.Example("2018年收到政府信息公开申请二十件。", reads: "20"),
    ],
    counterExamples: [
      "截至2018年底，累计收到政府信息公开申请345件。", "市公安局收到政府信息公开申请31件，市民政局收到9件。", "依申请公开政府信息28条。",
      "全年收到政府信息公开申请比上年减少5件。", "2017年收到政府信息公开申请12件。", "收到涉及征地拆迁的公开申请3件。", "收到行政复议申请3件。",
      "12345热线受理申请5239件。", "共收到政府信息公开申请比上年多5件。",
      "以组织名义提交的政府信息申请有2件。", "市国土局收到政府信息公开申请31件。", "通过网络收到政府信息公开申请5件。",
      "区政府各部门共收到政府信息公开申请30件。", "收到上年结转申请4件。",
    ])

  /// The noun stands behind the number.
  private static let receivedBefore = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{收到|受理|接到|接收|收到了|新收|新收到|登记受理}{|各类|公众|群众}#{|政府|政务|政府的}{信息公开申请|依申请公开|公开申请|信息公开的申请|信息依申请公开|信息公开依申请|依申请|申请公开信息|申请公开政府信息}"
    ],
    units: .cases, avoids: avoids, channel: .means([]),
    examples: ["全年共收到[8]件政府信息公开申请。", "受理[3]宗依申请公开事项。", "本年度我局受理[2]个申请公开信息事项。"],
    counterExamples: ["收到5件行政复议申请。", "受理热线5239件。"])

  /// The noun has been named before.
  private static let receivedBare = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{收到|受理|接到|新收|新收到}#{申请|公开申请}$",
      "{收到|受理|接到|新收|接收}{|公民|群众|自然人|个人|公众|社会公众}{|的}申请#",
      "{共收到|共受理|共接到|新收|本年新收}#$",
      "{本级|机关|我局|我委|我厅|我办|我镇|我乡|我街道}{|共}{收到|受理|接到}#$",
    ],
    units: .cases, topics: .application, avoids: avoids, avoidsBefore: .foreignMatters,
    channel: .means([]),
    examples: [
      "依申请公开情况：2018年我局收到[7]件，均已答复。", "依申请公开情况：2018年共受理公民申请[4]件。",
      "依申请公开情况：本年度共收到[9]件，办结9件。",
      "依申请公开方面，本年新收[95]件，上年结转5件。",
    ],
    counterExamples: [
      "依申请公开情况：市公安局收到9件。", "市长信箱共收到76件。", "共受理投诉36件。",
      "共收到31件，办结31件。",
    ])

  /// The system for applications is where all of them arrive.
  private static let receivedBySystem = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: ["{依申请公开|申请公开|公开申请}{系统|平台}{|共|共计|累计}{收到|受理|接到}{|公开|信息公开|政府信息公开}{|申请}#"],
    units: .cases, avoids: avoids,
    examples: ["2018年，政府信息依申请公开系统共收到[1]宗信息。"],
    counterExamples: ["网上互动系统共收到咨询12件。"])

  /// Of a cumulative number this year's.
  private static let receivedThisYear = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{年|年度|本年|今年|当年}{|共|新}{收到|受理|接到}#$", "{新收|新收到|新受理}{|的}{|申请}#$",
    ],
    units: .cases, topics: .application, avoids: avoids.subtracting(.part),
    avoidsBefore: .foreignMatters, channel: .means([]),
    examples: [
      "截至2018年底，累计收到政府信息公开申请345件，其中2018年收到[52]件。",
      "办理政府信息公开申请48件（其中新收[45]件，上年结转3件）。",
    ],
    counterExamples: [
      "依申请公开情况：县长信箱收到留言100件，其中2018年收到52件。",
      "截至2018年底，累计收到政府信息公开申请345件，其中2017年收到52件。",
    ])

  /// The official label, without a verb.
  private static let named = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{政府信息公开|信息公开|依申请公开|公开}申请{总量|总数|数|受理|受理总|受理数|量}#", "收到申请#", "新收{政府信息公开|}申请#",
      "^{政府信息公开申请|依申请公开|依申请公开申请|信息公开申请|政府信息依申请公开}#$",
      "{全年|年|年度|本年|共|新}收{政府信息|信息|依申请}公开{|的}申请#",
      "本年{|度}{|新收}政府信息公开申请#", "{受理|收到}申请总#", "新收政府信息公开申请{数|}#",
    ],
    units: [.document, .copy, .incident, .occasion, .unit], avoids: avoids, channel: .means([]),
    examples: [
      "2018年新收政府信息公开申请[7]件，上年结转1件。", "2018年政府信息公开申请总数[31]件。", "收到申请[5]件。",
      "全年收政府信息公开申请[46]件。",
    ],
    counterExamples: ["同意公开申请5件。", "网络申请5件，信函申请2件。"])

  /// 依申请公开信息0条: with more of them it may be an attribute of what was made.
  private static let namedNone = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "依申请公开{|政府|政务}{信息|事项|件}#", "^申请{|总}{数|量|数量}#", "申请公开{|政府|政务}信息{|事项}#",
      "{政府信息公开|信息公开|依申请公开}{|申请|事项}#",
      "依申请公开{|政府|政务}{|信息|事项|件}{办理|受理|办件|收到}{|数|数量}#",
    ],
    units: .cases,
    avoids: avoids.subtracting(.decision), channel: .means([]), section: .application, zero: .only,
    examples: [
      "（二）依申请公开情况。2018年政府信息公开申请为[0]件。", "（二）依申请公开情况。2018年1—12月，我镇依申请公开信息[0]条。",
      "三、依申请公开情况\n申请总数为[0]。",
    ],
    counterExamples: [
      "（二）依申请公开情况。2018年，我镇依申请公开信息3条。", "（一）主动公开情况。主动公开信息96条，依申请公开信息0条。",
    ])

  /// The number of applications, below their heading: 依申请公开政务信息数3件.
  private static let namedNumber = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: ["{依申请公开|信息依申请公开}{|政府|政务}{|信息|事项|件}{数|数量|总数|件数}#"], units: .cases,
    avoids: avoids.subtracting(.decision), channel: .means([]), section: .application,
    examples: ["（二）依申请公开情况\n2018年我局依申请公开政务信息数[3]件，已按要求办理。"],
    counterExamples: [
      "（二）依申请公开情况\n2018年制作依申请公开政府信息3件。", "（一）主动公开情况\n2018年依申请公开政务信息数3件。",
    ])

  private static let carriedIn = PhraseRule(
    measure: Measure(.applicationsCarriedIn),
    patterns: [
      "{上年|上年度|上一年|上一年度|去年|往年}{|度}{结转|转结|转入|遗留|接转|顺延}{|至今年|到今年|至本年|至本年度|到本年|今年}{|办理|处理|受理|的|到的|来的}{|政府信息公开|信息公开}{|申请}#",
      "结转{上年|上年度|上一年|上一年度}{|的}{|政府信息公开}{|申请}#",
      "{上年|上年度|上一年度}{结转|转入}#",
      "{年|年度}{结转|转结|转入|遗留|顺延}{|的}{|政府信息公开|信息公开|公开|依申请公开}{|申请}#",
    ],
    units: .cases, topics: .application, avoids: [.hotline, .mailbox, .proposals],
    isCarriedOver: true,
    examples: [
      "新收政府信息公开申请95件，上年结转[5]件。", "收到公开申请67件（含上年度结转[4]件）。",
      "收到公开申请208件（不含上年结转[5]件），办结200件。",
      "2018年新受理政府信息公开申请104件，2017年结转政府信息公开申请[3]件。", "办理公开申请124件（含2017年度结转[5]件）。",
    ],
    counterExamples: ["结转下年度继续办理5件。", "上年收到申请5件。", "依申请公开情况：2016年结转申请5件。"])

  private static let carriedOut = PhraseRule(
    measure: Measure(.applicationsCarriedOut),
    patterns: [
      "{余|剩余|其余|尚有}#{|申请}{转|转入|结转|顺延|转至|转到|结转至|结转到}{|下年|下一年|下年度|下一年度|20}",
      "{结转|转结|顺延|转|转入|流转}{|到|至|入}{|下}{下年|下年度|下一年|下一年度|次年|明年}{|继续}{|办理|处理|答复}{|的}{|申请}#",
      "{结转|转结|顺延}{下年|下年度|下一年|下一年度|次年}{|继续}{|办理|处理|答复}{|的}{|申请}#",
      "#{|申请}{|依法|按规定|按照规定|按照《条例》|按照条例}{结转|转结|顺延|转|转入}{|到|至|入}{下年|下年度|下一年|下一年度|次年}",
      "^结转#$",
    ],
    units: .cases, topics: .application, avoids: [.hotline, .mailbox, .proposals],
    isCarriedOver: true,
    examples: [
      "共收到政府信息公开申请15件，办结14件，[1]件结转下年度办理。", "依申请公开方面，答复90件，结转下年度继续办理[10]件。",
      "答复申请100件，另有[6]件转下年度办理。",
      "答复申请805件（含上年度结转申请18件，另有[72]件申请按照《条例》顺延到下年度答复）。",
    ],
    counterExamples: ["上年结转5件。"])

  private static let concluded = PhraseRule(
    measure: Measure(.applicationsConcluded),
    patterns: [
      "{办结|已办结|共办结|办理完毕|办理完结|办理完成|处理完毕|处理完成|完成办理|完成办结|办毕}{|依申请公开|政府信息公开|信息公开|公开}{|申请}{|件|事项}#",
      "申请办结#",
      "办结#{|政府}{信息公开|公开|}申请",
      "^{已|均已|全部}办理#$",
    ],
    units: .cases, topics: .application,
    avoids: Cue.foreignMatters.union([.punctual, .part]),
    examples: [
      "收到政府信息公开申请20件，办结[18]件，办结率90%。", "申请办结数[6]件，按时办结4件，延期办结2件。",
      "收到政府信息公开申请20件，已办理[18]件，办结率90%。",
    ],
    counterExamples: ["受理事项36645件，办结事项35439件。", "按时办结4件。", "热线工单办结520件。"])

  /// The verb stands behind the number: 其中18件已办结.
  private static let concludedBehind = PhraseRule(
    measure: Measure(.applicationsConcluded),
    patterns: [
      "#{|申请}{已|均已|已全部|已经|目前已|现已}{|依法|按规定}{办结|办理完毕|处理完毕|办理完结|办理完成}$"
    ],
    units: .cases, topics: .application,
    avoids: Cue.foreignMatters.union([.review, .litigation, .complaint, .comparison]),
    examples: ["收到政府信息公开申请20件，其中[18]件已办结。"],
    counterExamples: ["依申请公开情况：交办工单18件已办结。"])

  /// What was handled and is all done.
  private static let allConcluded = PhraseRule(
    measure: Measure(.applicationsConcluded),
    patterns: [
      "{公开申请|依申请公开|依申请公开信息|依申请公开申请|依申请公开件}#,{|均|已|均已|目前均已|已全部|全部|全部已}"
        + "{|按时|按期|依法|按期限|按规定期限|按规定时限}{|答复}办结$"
    ],
    units: .cases, near: [.decision],
    avoids: Cue.foreignMatters.union([.review, .litigation, .receipt, .part]),
    examples: ["2018年累计办理公民、法人通过网站、邮寄等途径依申请公开信息合计[12]件，已全部按期限答复办结。"],
    counterExamples: ["办理行政复议申请3件，均已办结。"])

  private static let onTime = PhraseRule(
    measure: Measure(.applicationsConcludedOnTime),
    patterns: [
      "{按时|按期|限时|如期}{办结|办理完毕}{|的}{|申请}#",
      "#{依申请公开|申请|公开申请|政府信息公开申请}{|政府信息|信息|事项|件}{均|全部|都|均已|已全部}{按时|按期|如期}办结",
      "#{|申请}{|已|均已}{按时|按期|限时|如期}办结$",
    ],
    units: .cases, topics: .application, avoids: .foreignMatters,
    examples: [
      "申请办结数6件，按时办结[4]件，延期办结2件。", "依申请公开情况。[39]件依申请公开政府信息均按时办结。",
      "收到政府信息公开申请20件，其中[18]件按时办结，2件结转下年度办理。",
    ],
    counterExamples: ["热线交办工单按时办结5239件。"])

  private static let extended = PhraseRule(
    measure: Measure(.applicationsConcludedExtended),
    patterns: ["延期{办结|答复|办理}{|的}{|申请}#"],
    units: .cases, topics: .application, avoids: .foreignMatters,
    examples: ["申请办结数6件，按时办结4件，延期办结[2]件。"], counterExamples: ["延期办理率2%。"])

  private static let natural = PhraseRule(
    measure: Measure(.applicationsNew, .natural),
    patterns: [
      "{|由|来自|属于}{自然人|公民|公民个人|个人}{|申请|提出|提交|提起|提出申请|提出的申请|提交申请|申请公开|的申请}#",
      "#{|由|来自}{自然人|公民}{申请|提出|提交}",
    ],
    units: .cases, topics: .application,
    avoids: Cue.foreignMatters.union([.review, .litigation, .decision, .comparison]),
    examples: ["依申请公开情况：新收申请100件，其中自然人[95]件、法人或其他组织5件。", "收到公开申请30件，其中自然人申请[26]件，法人或其他组织申请4件。"],
    counterExamples: ["收到公民、法人和其他组织提出的公开申请30件。", "予以公开自然人申请5件。"])

  /// A class of organisations that the official tables count.
  private static func organisation(_ applicant: Applicant, _ name: String) -> PhraseRule {
    let words = PatternExpansion.words(of: name)
    return PhraseRule(
      measure: Measure(.applicationsNew, applicant),
      patterns: [
        "{|由|来自|属于}{\(words.joined(separator: "|"))}{|申请|提出|提交|提起|提出申请|提出的申请|提交申请|的申请|申请人}#"
      ],
      units: .cases, topics: .application,
      avoids: Cue.foreignMatters.union([.review, .litigation, .decision, .comparison]),
      examples: [
        PhraseRule.Example(
          stringLiteral: "依申请公开情况：受理申请15件，其中自然人12件，\(words[0])[3]件。")
      ],
      counterExamples: ["依申请公开情况：答复\(words[0])3件。", "走访\(words[0])3个。"])
  }

  /// Known parts of the applications that are no metric.
  private static let subset = PhraseRule(
    measure: nil,
    patterns: [
      "{法人|法人或其他组织|法人和其他组织|组织|其他组织|企业|单位|机构|律师}{|提出|提交|的}{|申请}#",
      "{有效|符合条件|不符合|属于本机关}{|的}{|公开}申请#", "{撤销|撤回}{|的}申请#",
    ],
    units: .cases, topics: .application, avoids: [])
}
