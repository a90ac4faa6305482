import GXModel

/// Reconsiderations, lawsuits, complaints.
enum Remedies {
  static let rules: [PhraseRule] =
    [
      reviewTotal, litigationTotal, ofOtherLaw, complaints, appeals,
      bare(.reviewTotal, "行政复议"), bare(.litigationTotal, "行政诉讼"),
    ]
    + results(
      of: .review, upheld: .reviewUpheld, corrected: .reviewCorrected, other: .reviewOther,
      pending: .reviewPending, subject: "行政复议")
    + results(
      of: .litigation, upheld: .litigationUpheld, corrected: .litigationCorrected,
      other: .litigationOther, pending: .litigationPending, subject: "行政诉讼")
    + [
      lawsuit(
        .litigationDirectTotal, ["{|未经复议}直接{起诉|诉讼|提起诉讼|提起行政诉讼}{|案件|的案件|的}#", "#{未经复议直接起诉|直接起诉}"],
        "[2]件为未经复议直接起诉，1件为复议后起诉。"),
      lawsuit(
        .litigationAfterReviewTotal,
        ["{|经}复议后{|再}{起诉|诉讼|提起诉讼|提起行政诉讼}{|案件|的案件|的}#", "#{复议后起诉|复议后提起诉讼}"],
        "2件为直接起诉、[1]件为复议后起诉。"),
    ]

  private static let otherMatters: Cue = [.hotline, .mailbox, .proposals, .otherLaw, .comparison]

  /// In a section about remedies, or where disclosure is named, a bare 行政复议 is one about disclosure.
  private static let reviewTotal = remedy(
    .reviewTotal,
    [
      "{|行政}复议{|的}{|案件|申请|案|事项|案件数|请求|申请案件|情况|数|数量|类案件|事件|件|案件数量}#", "#{|政府信息公开}{|行政}复议{|案件|申请|案}$",
      "#{|有关|涉及|关于|因|针对|由}{|政府}信息公开…复议{|案件|申请|案}", "被{申请|提起}{|行政}复议{|案件}#",
      "#被{申请|提起|提出}{|行政}复议",
    ],
    examples: [
      "全年收到政府信息公开类行政复议申请[2]件，均维持。", "信息公开类复议[1]起，正在办理中。", "因政府信息公开引发的行政复议[2]件。",
      "（五）行政复议、行政诉讼情况。本年度发生行政复议[2]件。", "发生信息公开类行政复议[3]起，正在办理中。",
      "因政府信息公开被申请行政复议[1]件，被提起行政诉讼0件。", PhraseRule.Example("政府信息公开行政复议案件两件。", reads: "2"),
      "（二）依申请公开情况。发生[1]起有关政府信息公开的行政复议案件。",
    ],
    counterExamples: [
      "五、行政复议、行政诉讼情况\n全年办理行政复议案件87件、行政应诉案件142件，负责人出庭应诉率100%。",
      "五、行政复议、行政诉讼情况\n全年审理行政复议案件87件，综合纠错率8%。",
      "因政府信息公开引发行政复议比上年减少3件。", "全年办理行政复议案件30件。", "法治政府建设：行政复议案件12件。", "行政复议维持2件。",
      "2017年因政府信息公开引发行政复议5件。",
    ])

  private static let litigationTotal = remedy(
    .litigationTotal,
    [
      "{|行政}诉讼{|的}{|案件|案|事项|案件数|应诉案件|情况|数|数量|类案件|事件|件|案件数量}#", "#{|政府信息公开}{|行政}诉讼{|案件|案}$",
      "#{|有关|涉及|关于|因|针对|由}{|政府}信息公开…诉讼{|案件|案}", "被{提起|起诉}{|行政}{|诉讼}{|案件}#",
      "#被{提起|提出}{|行政}诉讼",
    ],
    examples: [
      "政府信息公开行政诉讼案件[5]件，其中一审3件，二审2件。", "区本级由政府信息公开引发的行政诉讼[1]件，目前正在审理当中。", "因政府信息公开被提起行政诉讼[4]件。",
      "（五）行政复议、行政诉讼情况。本年度发生行政诉讼[2]件。",
    ],
    counterExamples: ["法治政府建设：办理行政诉讼案件20件。", "行政应诉案件总数46件。", "行政诉讼维持1件。"])

  /// Reviews that the organ decides, and lawsuits that it answers, whatever they are about.
  private static let ofOtherLaw = PhraseRule(
    measure: nil,
    patterns: [
      "{|行政}复议{|案件|案|申请}#{、|,|和|及|与|,办理|、办理|,参与|、参与}{|各类}{|行政}应诉",
      "{|行政}复议{|案件|案|申请}#{、|,|和|及|与}{|行政}诉讼应诉",
      "{审理|审结|立案审理|立案受理|审理办结|审查}{|各类|全部|了}{|行政}复议{|案件|申请|申请案件}#",
    ],
    units: .cases, avoids: [])

  private static let complaints = PhraseRule(
    measure: Measure(.complaintsTotal),
    patterns: [
      "{举报投诉|投诉举报|举报、投诉|投诉、举报|举报和投诉|投诉和举报|举报|投诉}{|的}{|案件|事项|件|数|数量|情况}#", "#{举报投诉|投诉举报|举报|投诉}$",
    ],
    units: .cases, needs: [[.disclosure, .application, .review, .litigation]],
    avoids: [.hotline, .mailbox, .consultation, .otherLaw, .comparison], allowsContinuation: true,
    examples: [
      "因政府信息公开收到举报投诉[2]件。", "五、行政复议、行政诉讼情况\n未发生行政诉讼案件。收到举报投诉[0]件。",
    ],
    counterExamples: [
      "五、行政复议、行政诉讼情况\n12315热线受理投诉20件。", "受理消费投诉36件。", "网上投诉36件。", "信访举报投诉类申请2件。",
    ])

  private static let appeals = PhraseRule(
    measure: Measure(.appealsTotal),
    patterns: [
      "行政申诉{|案件|案}#", "{发生|引发的|引发}申诉{|案件}#", "{有关|相关}{|的}申诉{|案件|案}#", "申诉{案件|案}#",
    ],
    units: .cases, avoids: otherMatters,
    examples: ["发生行政申诉[1]件。", "收到针对本部门政府信息公开事务有关的申诉案[0]件。"], counterExamples: ["学生申诉1件。"])

  /// The noun alone, in a paragraph about applications: 收到公开申请3件。行政复议2起.
  private static func bare(_ metric: Metric, _ noun: String) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric), patterns: ["^\(noun){|案件|申请|案}#$"], units: .cases,
      avoids: otherMatters, around: .application,
      examples: [
        PhraseRule.Example("依申请公开方面，收到政府信息公开申请3起，公开信息8条。\(noun)两起，均已办结。", reads: "2")
      ],
      counterExamples: ["依申请公开方面，收到政府信息公开申请3起。全年办理\(noun)案件30件。", "依法行政方面。\(noun)30件。"])
  }

  /// How cases ended; whether of review or litigation, the nearest word decides.
  private static func results(
    of subject: Cue, upheld: Metric, corrected: Metric, other: Metric, pending: Metric,
    subject name: String
  ) -> [PhraseRule] {
    func result(_ metric: Metric, _ patterns: [String], _ example: String) -> PhraseRule {
      PhraseRule(
        measure: Measure(metric), patterns: patterns, units: .cases, topics: subject,
        needs: [.disclosure], avoids: otherMatters.union(.application), allowsContinuation: true,
        examples: [PhraseRule.Example(stringLiteral: "因政府信息公开引发\(name)9件，\(example)")],
        counterExamples: [
          "依申请公开情况：\(example.filter { $0 != "[" && $0 != "]" })",
          "全年办理\(name)案件9件，其中\(example.filter { $0 != "[" && $0 != "]" })",
        ])
    }
    return [
      result(
        upheld,
        [
          "{|结果|予以|获|被|均|决定|判决|复议}维持{|结果|原|具体|原具体|原行政|具体行政|原具体行政}{|行为|决定|判决}{|的}{|案件}#",
          "#{|结果|予以|获|被|复议机关|法院|人民法院|由法院|由复议机关}{|判决|决定|予以}维持{|原}{|具体|行政|具体行政}{|行为|决定|判决|答复}$",
          "{|我局|我方|行政机关|本机关|区政府|县政府|市政府}胜诉{|的}{|案件}#",
          "维持具体行政行为{或者|或|、|和|及}驳回原告诉讼请求#", "{|判决|裁定|法院}驳回{|原告}{|的}诉讼请求{|的}#",
          "#驳回{|申请人|申请人的}{|行政}复议请求$",
        ], "维持[5]件，纠正2件。"),
      result(
        corrected,
        [
          "{|结果|被|被依法|依法|予以|获}{纠正|纠错}{|结果|的}{|案件}#", "{|判决|结果|我局}败诉{|的}#",
          "{|被|依法|判决|决定}{撤销|确认违法|责令重作|责令重新答复}{|的}#", "#{|被|被依法|结果}{纠正|纠错}$",
          "#被{|复议机关|法院|人民法院|上级机关}{|依法}{纠正|纠错|撤销|部分撤销|确认违法|责令重作|责令重新答复}",
        ], "维持5件，被依法纠错[2]件。"),
      result(other, ["{|以}其{他|它}{结果|情形|情况}#", "#其{他|它}{结果|情形}$"], "其他结果[1]件。"),
      otherAlone(of: subject, other, among: [upheld, corrected, pending]),
      withdrawn(of: subject, other, among: [upheld, corrected, other, pending]),
      result(
        pending,
        [
          "{|目前|仍|尚}{尚未审结|未审结|正在审理|尚在审理|在审|待审|审理中|正在审理中|未办结|尚未办结|正在办理}{|中|过程中|当中}{|的}{|案件}#",
          "#{|目前|仍}正在{|由}{|复议机关|法院|人民法院}{审理|办理}",
          "#{|法院|人民法院|复议机关}{|目前|仍|尚}{未|尚未}{作出|做出}{|最终|一审|二审}{判决|裁决|裁定|决定}",
          "#{|目前|仍|尚}{|尚}{尚未审结|未审结|正在审理|在审理|审理中|正在审理中|正在审理当中|待审理|尚在审理中}",
        ], "尚未审结[1]件。"),
    ]
  }

  /// 其他 alone, in an enumeration of how cases ended.
  private static func otherAlone(of subject: Cue, _ other: Metric, among kinds: Set<Metric>)
    -> PhraseRule
  {
    let name = subject == .review ? "行政复议" : "行政诉讼"
    return PhraseRule(
      measure: Measure(other), patterns: ["^其{他|它}{|的}#"], units: .cases, topics: subject,
      needs: [.disclosure], avoids: otherMatters.union(.application), follows: kinds,
      allowsContinuation: true,
      examples: [
        PhraseRule.Example(stringLiteral: "因政府信息公开引发\(name)9件，其中维持3件，纠正1件，其他[5]件。")
      ],
      counterExamples: ["因政府信息公开引发\(name)9件，其中涉及征地5件，其他4件。"])
  }

  /// Cases that their applicants gave up ended in another way; a text that counts 其他 itself decides.
  private static func withdrawn(of subject: Cue, _ other: Metric, among kinds: Set<Metric>)
    -> PhraseRule
  {
    let (name, verb) = subject == .review ? ("行政复议", "终止") : ("行政诉讼", "撤诉")
    let who = "{|原告|申请人|当事人|主动|原告主动|申请人主动|原告自行|申请人自行}"
    let verbs = subject == .review ? "{终止|终止审理|撤回|撤回申请}" : "{撤诉|撤回起诉|驳回起诉|裁定驳回起诉}"
    return PhraseRule(
      measure: Measure(other), patterns: ["^\(who)\(verbs){|的}#"],
      units: .cases, topics: subject, needs: [.disclosure],
      avoids: otherMatters.union(.application), follows: kinds, allowsContinuation: true,
      examples: [
        PhraseRule.Example(stringLiteral: "因政府信息公开引发\(name)9件，其中维持4件，\(verb)[5]件。")
      ],
      counterExamples: ["因政府信息公开引发\(name)9件，其中涉及征地5件，\(verb)4件。"])
  }

  private static func lawsuit(_ metric: Metric, _ patterns: [String], _ example: String)
    -> PhraseRule
  {
    PhraseRule(
      measure: Measure(metric), patterns: patterns, units: .cases, avoids: otherMatters,
      examples: [PhraseRule.Example(stringLiteral: "政府信息公开行政诉讼3件，其中\(example)")],
      counterExamples: ["行政诉讼3件。"])
  }

  private static func remedy(
    _ metric: Metric, _ patterns: [String], examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric), patterns: patterns, units: .cases, needs: [.disclosure],
      avoids: otherMatters, allowsContinuation: true, examples: examples,
      counterExamples: counterExamples)
  }
}
