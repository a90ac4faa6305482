import GXModel

/// How applications were answered.
enum Outcomes {
  static let rules: [PhraseRule] = [
    total, totalBefore, clauseTotal, bareOther, merged, disclosedAlready,
    outcome(
      .outcomeGranted,
      [
        "{同意|予以|给予|全部|完全|决定|决定予以|可以|依法}公开{|信息|政府信息}@", "其中公开@", "同意提供@", "予以提供@", "{^公开}@",
      ],
      examples: [
        "办结的申请中，“予以公开”[9]件，占60%；“部分公开”2件。", "其中同意公开答复[16]件；部分公开答复7件。", "予以公开[9]件，不予公开1件。",
      ],
      counterExamples: ["不同意公开16件。", "予以公开及部分公开20件。", "予以公开率90%。"]),
    outcome(
      .outcomePartial, ["{|同意|予以|给予|决定}部分{|予以|同意}公开{|信息}@", "区分处理{|部分公开}@"],
      examples: ["同意公开16件，部分公开答复[7]件。"], counterExamples: ["公开（含部分公开）20件。"]),
    outcome(
      .outcomeDisclosed,
      [
        "{同意|予以}公开{及|和|与|或|、|以及}{|同意|予以}部分公开@", "公开{及|和|与|、}部分公开@", "{同意|予以}公开和予以部分公开@",
      ],
      examples: ["予以公开及部分公开[20]件。"], counterExamples: ["予以公开15件，部分公开5件。"]),
    outcome(
      .outcomeAlreadyPublic,
      [
        "{|属于|属|信息}{已|已经|}主动公开{|的}{|范围|信息|政府信息|内容|范围的|范围内}@",
        "{告知|提供}{|其|申请人}获取{方式|途径|渠道|方式和途径|方式、途径}@",
        "已{|经}公开@", "\"主动公开\"@",
      ],
      examples: ["属于已主动公开范围[5]件，同意公开2件。"],
      counterExamples: ["主动公开率100%。", "\n一、主动公开政府信息情况\n截止2018年底，我局已主动公开政府信息840条。"]),
    outcome(
      .outcomeDenied,
      [
        "{不予|不同意|决定不予|不宜|免予|依法不予|不}公开{|信息|政府信息}@", "不予提供@",
      ],
      examples: ["予以公开9件，不予公开[1]件。", "不同意公开答复[2]件。"],
      counterExamples: [
        "因涉及商业秘密不予公开1件。", "不予公开类信息10条。",
        "共制作信息90件，其中主动公开信息60件、依申请公开信息20件、不予公开10件。",
      ]),
    outcome(
      .outcomeUnavailable, ["无法提供{|信息|政府信息|相关信息}@", "{不能|未能}提供@"],
      examples: ["予以公开2件，无法提供[4]件。"], counterExamples: ["无法提供服务3次。"]),
    outcome(
      .outcomeUnavailableNotHeld,
      [
        "{|属于|属}{不属于|非|不属|不是}{|本|我|该|答复}{行政|}{机关|单位|部门|局|委|厅|镇|办|街道}{|职责|公开|职权|制作|掌握|管辖|公开职责|掌握信息|职责权限|公开范围}{|范围}{|内|的}{|信息|公开|政府信息}@",
        "{|本|我}{|行政}{机关|单位|部门|局|委|厅|镇|办|街道|}不掌握{|相关|该}{|政府|}{|信息}@", "不属于{|本机关}公开@",
        "#{|均|都|全部}{属于|为|系}…{本机关|本单位|本部门|我局}不掌握",
        "{|申请|信息|申请信息|所申请信息}{不由|非由|不归}{本|我}{单位|机关|局|委|镇|办|部门}{掌握|制作|保存|公开}{|的}{|信息|范围}@",
      ],
      examples: [
        "非本机关掌握答复[25]件；信息不存在答复10件。", "信息不存在4件，非本机关掌握[2]件。", "无法提供4件（本机关不掌握[3]件、没有现成信息需要另行制作1件）。",
        "不属于本机关职责范围[3]件。", "不属于本行政机关公开[6]件。",
        "本机关不掌握相关政府信息[2]件。", "其中[2]条申请信息不由本单位掌握。", "已办理的[3]件均属于《条例》所指本机关不掌握相关政府信息。",
      ],
      counterExamples: ["不属于政府信息答复1件。"]),
    outcome(
      .outcomeUnavailableNonexistent,
      ["{|申请|政府|所申请|申请的|政府信息}{信息|}不存在{|的}{|信息|政府信息}@"],
      examples: ["非本机关掌握25件；信息不存在答复[10]件。"], counterExamples: ["不存在问题3个。"]),
    outcome(
      .outcomeUnavailableNeedsCreation,
      [
        "{没有|无}现成信息{|需要|需|、需|,需|、需要|,需要}{|另行}{|制作}@", "需要{另行|重新}{|加工|汇总}制作@", "{需|需要}另行制作@",
      ],
      examples: ["没有现成信息需要另行制作[2]件。"], counterExamples: ["制作宣传册20册。"]),
    outcome(
      .outcomeUnavailableUnclear,
      [
        "{|申请|补正后|经补正后|补正后申请|申请的}{|信息}{内容}{|仍|仍然}不{明确|清|清楚|明}@",
        "补正后{|申请}{|内容}仍不明确@",
      ],
      examples: ["不属于政府信息答复1件；内容不明确答复[7]件；信息不存在答复10件。", "补正后申请内容仍不明确[3]件。"],
      counterExamples: ["告知作出更改补充2件。"]),
    outcome(
      .outcomeNotProcessed, ["不予处理@", "{不再|不予}{受理|办理}@"],
      examples: ["予以公开5件，不予处理[2]件。"], counterExamples: ["处理申请5件。"]),
    outcome(
      .outcomeOther, ["其{他|它}{处理|情形|情况|方式|方式处理|处理情况|处理情形|处理方式}@", "其他答复@"],
      examples: ["信息不存在答复10件；其他答复[1]件。", "予以公开5件，其他处理[3]件。"],
      counterExamples: ["其他类信息8条。"]),
    outcome(
      .outcomeCorrectionRequested,
      [
        "{告知|要求|通知|需}{|申请人|其}{|作出|进行|作}{更改|补充|补正|更正}{|、补充|补充|和补充|补正|申请|申请内容}@", "作出更改补充@",
        "{|告知|要求|通知}{|申请人}补正{|申请|材料|通知}@",
      ],
      examples: ["告知作出更改补充[2]件。", "要求申请人补正[3]件。"], counterExamples: ["补正后仍不明确1件。"]),
    outcome(
      .outcomeRedirected,
      [
        "告知{|申请人|其}{|通过|向|按}其{他|它}{途径|渠道|方式}{|办理|获取|解决|查询}@", "通过其他途径办理@",
        "告知{|申请人|其}向{其他|有关|相关}{单位|部门|机关|行政机关}{申请|咨询|查询|获取}@",
      ],
      examples: ["告知通过其他途径办理[4]件。"], counterExamples: ["通过其他渠道公开信息5条。"]),
    outcome(
      .outcomeWithdrawn,
      ["{|申请人|主动|申请人主动|申请人自行|自行}{撤回|撤销|撤消|放弃|取消}{|了}{|申请|公开申请|信息公开申请|政府信息公开申请}@"],
      examples: ["申请人主动撤回申请[2]件。"], counterExamples: ["复议撤销1件。"]),
  ]

  /// All replies; only in phrases that cannot be one kind of reply.
  private static let total = PhraseRule(
    measure: Measure(.outcomeTotal),
    patterns: [
      "{作出|做出|已作出|共作出}{|的|政府信息公开|信息公开|依申请公开|政府信息公开申请|依申请公开申请|公开申请}{答复|申请答复|书面答复|告知书|答复书}#",
      "{共|已|均已|共计|已全部|依法|全年|总共|本年|办理|处理|共办理}答复{|申请|了|政府信息公开申请|公开申请}#",
      "{|对|政府信息公开|信息公开|依申请公开}申请{|的|作出|作出的}答复{|总}#", "答复{|政府信息公开|依申请公开|公开|信息公开}{申请|申请人}#",
      "答复#{|政府|}信息公开申请", "{已|已经|已作|作出}答复{|的}#{|公开|信息公开|政府信息公开}申请", "申请答复{数|总数}#", "答复总#", "答复完毕#",
      "完成{|政府信息}{依申请公开|信息公开}{|申请}答复#",
    ],
    units: .cases, topics: .application, avoids: avoids,
    examples: [
      "2018年度，区本级共作出政府信息公开申请答复[67]件，答复率100%。", "收到公开申请20件，已答复[19]件，办理中1件。",
      "申请答复数[6]件。", "共完成政府信息依申请公开答复[53]件，包括上年结转信息公开申请3件。", "依申请公开情况：在已经答复的[9]件申请中，予以公开7件。",
    ],
    counterExamples: ["同意公开答复16件。", "办理建议提案答复36件。", "共答复网民留言20条。"])

  /// The number stands before the replies; behind 收到 it is that of the applications.
  private static let totalBefore = PhraseRule(
    measure: Measure(.outcomeTotal),
    patterns: [
      "对#{|政府}信息公开申请{|均|已|均已|依法|及时|按时|依法依规}{|予以|进行|作出|作出了|给予}{答复|回复}",
      "#{|政府信息公开|公开}申请{均|都|全部|均已|已全部}{|在法定期限内|在规定期限内|在规定时限内|按时|按期|依法}{|予以|进行|作出}{答复|回复}",
    ],
    units: .cases, topics: .application, avoids: avoids.union(.receipt),
    examples: [
      "依申请公开情况：2018年，我局对[49]份政府信息公开申请依法作出答复。", "依申请公开情况：[9]件申请均在法定期限内予以回复。",
    ],
    counterExamples: ["收到5件政府信息公开申请均已答复。", "依申请公开情况：5件申请均未按期答复。"])

  private static let clauseTotal = PhraseRule(
    measure: Measure(.outcomeTotal), patterns: ["^{答复|回复|办复|已回复|共回复|依法回复|均已答复|依法答复}#"],
    units: .cases, topics: .application,
    avoids: avoids, examples: ["收到公开申请20件，答复[20]件。"], counterExamples: ["按期答复19件，延期答复1件。"])

  private static let bareOther = PhraseRule(
    measure: Measure(.outcomeOther), patterns: ["其{他|它}{|的|类|情况|情形}#"], units: .cases,
    topics: .application, follows: PhraseRule.parts(of: .outcomeTotal),
    examples: ["依申请公开情况：同意公开5件，不予公开1件，其他[3]件。"],
    counterExamples: ["收到公开申请12件，其中涉及道路建设5件、征地拆迁4件、其他3件。"])

  /// Kinds of replies that are counted together and have no metric.
  private static let merged = PhraseRule(
    measure: nil,
    patterns: [
      "{不予公开|不同意公开|无法提供}{或|或者|及|和}{|不予公开|不属于|不是}{|政府信息}{|公开范围|范围|的}{|的}#",
      "{已主动公开|已公开}{和|及|或|与}{同意|予以}公开{|的}#",
    ],
    units: .cases, avoids: [])

  /// Below a heading about disclosure: no reply, and of which years it does not say.
  private static let disclosedAlready = PhraseRule(
    measure: nil, patterns: ["{已|已经}主动公开{|了}{|各类}{|政府|政务}信息#"],
    units: .disclosures, avoids: [], section: .proactive)

  private static let avoids = Cue.foreignMatters.union([
    .review, .litigation, .complaint, .punctual, .part, .comparison,
  ])

  /// A kind of reply; `@` in its patterns stands for the ways in which the number follows.
  static func outcome(
    _ metric: Metric, _ patterns: [String], examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric),
      patterns: patterns.map {
        let phrase = $0.replacing("{^公开}", with: "^公开")
        return phrase.replacing("@", with: "{|答复|的答复|决定|告知|申请|的申请|答复的|的有|类申请}#")
      } + patterns.map { "#" + $0.replacing("{^公开}", with: "公开").replacing("@", with: "") + "$" },
      units: .cases, topics: .application,
      avoids: Cue.foreignMatters.union([.review, .litigation, .comparison]),
      examples: examples.map { PhraseRule.Example("依申请公开情况。" + $0.text, reads: $0.value) },
      counterExamples: counterExamples.map { "依申请公开情况。" + $0 })
  }
}
