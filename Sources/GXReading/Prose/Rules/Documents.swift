import GXModel

/// Normative documents, regulations and administrative decisions.
enum Documents {
  static let rules: [PhraseRule] =
    normativeDocuments + regulations + [
      decisions(.licensingDecisions, "许可", example: "全年作出行政许可决定[306]件。"),
      decisions(.penaltiesDecisions, "处罚", example: "本年度作出行政处罚决定[41]件。"),
      decisions(.coercionDecisions, "强制", example: "本年度共作出行政强制决定[7]件。"),
      decisionsByItem(.licensingDecisions, "许可"), decisionsByItem(.penaltiesDecisions, "处罚"),
      decisionsByItem(.coercionDecisions, "强制"),
      licencesBefore, decisionsBeside(.licensingDecisions, "许可"),
      decisionsBeside(.penaltiesDecisions, "处罚"),
      decisionsBeside(.coercionDecisions, "强制"),
    ]

  private static let normativeDocuments: [PhraseRule] = [
    rule(
      .normativeDocumentsDisclosed, .normativeDocument,
      [
        "{主动公开|公开|主动发布}{|了}{|政府|市政府|县政府|区政府|本级|部门|本部门|各类}{|行政}规范性文件#",
        "主动公开{|行政}规范性文件{|信息}#",
      ],
      examples: [
        "2018年主动公开规范性文件[12]件。", "2018年向社会公开政府规范性文件[3]件。",
      ],
      counterExamples: ["政策、规范性文件类信息66条。"]),
    issuedBefore, disclosedBefore, disclosedAmongOthers, disclosedAsPart, examined, stillValid,
    inForceBehind,
    rule(
      .normativeDocumentsIssued, .normativeDocument,
      [
        "{制发|制定|出台|印发|新制定|新制发|新制作|新增|制定出台|制定印发|制定发布|新出台|制作|起草制定|新发布|新发布的|新印发|发布|印发出台}{|了|的|行政|政府}{规范性文件|规范性文件总}#",
        "^{制发|新制定|制定|本年制发}#$", "本年{|新}{制发|制作}{|件|件数|数量}#",
      ],
      examples: [
        "全年制发行政规范性文件[5]件，废止2件，现行有效20件。", "制发规范性文件总数[8]件。", "2018年度新发布的行政规范性文件[4]件。",
        "规章本年制发件数0；行政规范性文件本年制发件数[2]，本年废止件数1，现行有效件数12。",
      ],
      counterExamples: ["2019年将制定规范性文件3件。", "规范性文件备案审查12件。"]),
    rule(
      .normativeDocumentsRepealed, .normativeDocument,
      ["废止{|了|行政}{|规范性文件}#", "废止#{行政|}规范性文件"],
      examples: ["全年制发行政规范性文件5件，废止[2]件，现行有效20件。"],
      counterExamples: ["废止文件清理工作召开会议2次。"]),
    rule(
      .normativeDocumentsInForce, .normativeDocument,
      ["现行有效{|的}{|行政}{|规范性文件}#"],
      examples: ["全年制发行政规范性文件5件，废止2件，现行有效[20]件。"],
      counterExamples: ["现行有效的规章12件。"]),
  ]

  /// The noun stands behind the number.
  private static let issuedBefore = PhraseRule(
    measure: Measure(.normativeDocumentsIssued),
    patterns: ["{制发|制定|出台|印发|新制定|制定出台|发布|制定印发|制定发布}{|了}#{行政|}规范性文件"],
    units: [.document, .copy, .part, .unit, .entry, .item, .article],
    avoids: Cue.foreignMatters.union(.column), examples: ["全年共制定[1]条行政规范性文件。", "我局发布[2]篇规范性文件。"],
    counterExamples: ["修订2件行政规范性文件。", "2019年将制定3件规范性文件。"])

  private static let disclosedBefore = PhraseRule(
    measure: Measure(.normativeDocumentsDisclosed),
    patterns: ["{主动公开|公开}{|了}#{|行政}规范性文件$"], units: [.document, .copy, .part, .entry],
    examples: ["于局网站行政规范性文件专栏公开[2]份行政规范性文件。"],
    counterExamples: ["集中公开5件现行有效行政规范性文件。", "公开2份行政规范性文件解读。"])

  /// 主动公开 stands before several kinds of documents.
  private static let disclosedAmongOthers = PhraseRule(
    measure: Measure(.normativeDocumentsDisclosed), patterns: ["{|行政}规范性文件{|共}#"],
    units: [.document, .copy, .item, .article], topics: .normativeDocument, needs: [.proactive],
    avoids: Cue.foreignMatters.union([.column, .decision, .response]), avoidsBefore: .training,
    examples: [
      "2018年主动公开市政府规章3件，行政规范性文件[60]件。", "2018年主动公开政府信息22条，其中规范性文件[0]件。",
      "主动公开政府信息数共计449条，包括：财政预决算102条，政策解读11条，规范性文件[4]条。",
      "2018年主动公开政府信息合计76条。其中，规范性文件[4]篇，政策解读5篇。",
    ],
    counterExamples: ["起草规范性文件3件。", "主动公开政府信息90条，备案规范性文件12件。"])

  /// Of what was disclosed: 公开政府信息22条。其中规范性文件3件.
  private static let disclosedAsPart = PhraseRule(
    measure: Measure(.normativeDocumentsDisclosed), patterns: ["^{|其中}{|行政}规范性文件{|共}#"],
    units: [.document, .copy, .item, .unit], topics: .normativeDocument,
    avoids: Cue.foreignMatters.union([.column, .decision, .response]), avoidsBefore: .training,
    follows: PhraseRule.parts(of: .proactiveTotal).union([.proactiveTotal]),
    examples: ["2018年公开各类信息1812条，其中行政规范性文件[13]件，重大项目批复105件。"],
    counterExamples: ["2018年公开各类信息1812条，其中行政规范性文件解读13件。"])

  /// Documents that were looked at, not made or published.
  private static let examined = PhraseRule(
    measure: nil,
    patterns: [
      "{备案|审查|审核|清理|报备|修订|修改|评估|起草|失效|继续有效|合法性审查|备案审查}{|了|的|行政}规范性文件{|共}#", "规范性文件{备案|审查|清理|备案审查}#",
    ],
    units: .documents, avoids: [])

  /// What a review of all documents found valid.
  private static let stillValid = PhraseRule(
    measure: Measure(.normativeDocumentsInForce),
    patterns: [
      "{规范性文件|清理|梳理}…继续有效{|的}{|行政}{|规范性文件}#",
      "{清理出|梳理出|清理后}继续有效{|的}{|行政}规范性文件#",
    ],
    units: .documents, topics: .normativeDocument, avoids: Cue.foreignMatters.union(.column),
    examples: ["经清理，行政规范性文件继续有效[77]件、失效9件、废止6件。"],
    counterExamples: ["经清理，规章继续有效7件、失效9件。"])

  /// The noun stands behind the number.
  private static let inForceBehind = PhraseRule(
    measure: Measure(.normativeDocumentsInForce),
    patterns: ["{公开|发布|公布|有}{|了}#现行有效{|的}{|行政}规范性文件"],
    units: .documents, avoids: Cue.foreignMatters.union(.column),
    examples: ["集中公开[5]件现行有效行政规范性文件。"], counterExamples: ["集中公开5件现行有效规章。"])

  private static let regulations: [PhraseRule] = [
    rule(
      .regulationsIssued, .regulation,
      [
        "{制发|制定|出台|新制定|制定出台}{|了|政府|部门}规章#", "^{|含|其中}{新制定|制定|新出台}#$",
        "本年{|新}{制发|制作}{|件|件数|数量}#",
      ],
      examples: ["全年制定政府规章[3]件。", "主动公开政府规章13件（含新制定[5]件，修改4件，废止4件），行政规范性文件42件。"],
      counterExamples: ["清理规章制度3件。", "公布政府规章3件。"]),
    rule(
      .regulationsRepealed, .regulation, ["废止{|了|政府|部门}{|规章}#"],
      examples: ["全年制定规章3件，废止[1]件。"], counterExamples: ["废止规范性文件2件。"]),
    rule(
      .regulationsInForce, .regulation, ["现行有效{|的}{|政府|部门}{|规章}#"],
      examples: ["现行有效的规章[12]件。"], counterExamples: ["现行有效行政规范性文件20件。"]),
  ]

  private static func rule(
    _ metric: Metric, _ topic: Cue, _ patterns: [String], examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric), patterns: patterns, units: .documents.union(.article),
      topics: topic,
      avoids: Cue.foreignMatters.union([.column]), examples: examples,
      counterExamples: counterExamples)
  }

  private static func decisions(_ metric: Metric, _ kind: String, example: PhraseRule.Example)
    -> PhraseRule
  {
    PhraseRule(
      measure: Measure(metric),
      patterns: [
        "{作出|做出}{|的}行政\(kind){|处理}{|决定}#", "行政\(kind){|:}本年处理决定{数量|件数|数}#", "行政\(kind){处理决定|决定}#",
        "{作出|做出}#行政\(kind)决定",
      ],
      units: [.document, .entry, .unit, .incident, .copy],
      avoids: [.hotline, .mailbox, .listSize, .comparison], examples: [example],
      counterExamples: ["梳理行政\(kind)143项。", "公开行政\(kind)事项20项。"])
  }

  /// The official label, however its number is counted.
  private static func decisionsByItem(_ metric: Metric, _ kind: String) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric), patterns: ["行政\(kind)处理决定{|数|数量}#"],
      units: [.item, .occasion], avoids: [.hotline, .mailbox, .listSize, .comparison],
      examples: [PhraseRule.Example(stringLiteral: "网站公开信息78条，行政\(kind)处理决定[30]条。")],
      counterExamples: ["公开行政\(kind)信息30条。"])
  }

  /// 办理行政许可 means decisions where it is counted with other decisions.
  private static let licencesBefore = PhraseRule(
    measure: Measure(.licensingDecisions),
    patterns: [
      "{办理|办结|核发|实施}{|各类}行政许可{|决定|案件|事项}#{,|、}{|共|全年|依法}{|作出|做出|实施|办理}行政{处罚|强制}"
    ],
    units: [.document, .incident, .copy],
    avoids: [.hotline, .mailbox, .listSize, .comparison, .proactive, .column],
    examples: [
      "全年办理行政许可[736]件，作出行政处罚99件、行政强制3件。", "我局共办结行政许可事项[911]件、行政处罚23件。",
    ],
    counterExamples: ["政务大厅办理行政许可736件。", "公开行政许可736件，公开行政处罚99件。"])

  /// In an enumeration of decisions the verb stands at one of them.
  private static func decisionsBeside(_ metric: Metric, _ kind: String) -> PhraseRule {
    let kinds: [(name: String, metric: Metric)] = [
      ("许可", .licensingDecisions), ("处罚", .penaltiesDecisions), ("强制", .coercionDecisions),
    ]
    let others = kinds.filter { $0.metric != metric }
    return PhraseRule(
      measure: Measure(metric),
      patterns: [
        "^{|办理|实施|作出|做出}行政\(kind){|决定|案件|措施}#"
      ],
      units: [.document, .unit, .incident, .copy],
      avoids: [.hotline, .mailbox, .listSize, .comparison, .proactive, .column],
      follows: Set(others.map(\.metric)),
      examples: others.map {
        PhraseRule.Example(stringLiteral: "全年作出行政\($0.name)899件、行政\(kind)[396]件。")
      },
      counterExamples: ["公开行政\(others[0].name)899件、行政\(kind)396件。"])
  }
}
