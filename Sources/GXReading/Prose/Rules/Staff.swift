import GXModel

/// Offices, reading points, people and money for disclosure work.
enum Staff {
  static let rules: [PhraseRule] = [
    rule(
      .staffOffices,
      ["{|政府信息公开}{|工作}专门{|工作}机构#", "{设立|设置|成立}{|政府信息公开}{|工作}{机构}#", "{设立|设置}#{|政府信息公开}{|工作}专门机构"],
      units: .places, examples: ["设立政府信息公开工作专门机构[3]个。"], counterExamples: ["机构改革涉及部门12个。"]),
    rule(
      .staffReadingPoints,
      [
        "{|政府|公共}{|信息}{|公开}{|公共}查阅{点|场所|室|中心|服务点}#",
        "{设立|设置|建立|建成}#{|政府信息|公共|政府信息公开|信息公开}{|公共}查阅{点|场所|室}",
        "#{|政府信息|政府信息公开|信息公开|公开|公共|信息}{|公共}{查阅|查询}{点|场所|室|处|中心}$",
      ],
      units: .places,
      examples: [
        "全县设立政府信息公开查阅场所[15]处，接待查阅320人次。", "设置政府信息公开查阅点[4]个。",
        "设有政府信息公开申请受理点2个，电子阅览点3个，[1]个公共查阅点。",
        PhraseRule.Example("为方便公众获取政府信息，设立了三处公开查询点。", reads: "3"),
      ],
      counterExamples: ["查阅点接待查阅120人次。"]),
    rule(
      .staffPeople,
      [
        "从事{|政府|政务}{|信息}公开{|的}工作{|的}{|人员|人员总}#", "{政府|政务|}{信息公开|公开}工作人员#",
        "配备{|政府|政务}{|信息}公开{|工作}人员#",
        "从事{|政府|政务|政府和政务|海关|税务|环境}{|信息}公开{|工作}{|的}{专、兼职|专兼职|专职和兼职|专职、兼职}{|工作}人员#",
        "{安排|配备|确定|指定|落实|配有|委派|抽调|明确}#{|工作}{|人员}{|专门|专职|具体}{负责|从事|承担|具体负责}{|本局|全镇|我局}{政府信息公开|信息公开|政务公开}",
      ],
      units: .people,
      examples: [
        "从事政府信息公开工作人员[9]人，其中专职人员2人、兼职人员7人。", "全市从事政府信息公开工作的专、兼职人员总计[1131]人。",
      ],
      counterExamples: ["培训政府信息公开工作人员120人次。", "专、兼职人员9名。"]),
    rule(
      .staffPeopleFullTime,
      [
        "{专职|全职}{|的|从事}{|工作}{|人员|信息员|干部}#", "#{|为}{专职|全职}{|工作}{|人员}$",
        "#{专职|全职}{|工作}人员{负责|承担|承办|具体负责|专门负责}",
      ],
      units: .people,
      examples: [
        "从事政府信息公开工作人员9人，其中专职人员[2]人、兼职人员7人。", "高度重视政府信息公开工作，配备[1]名专职工作人员负责有关工作的落实。",
      ],
      counterExamples: ["消防专职队员20人。"]),
    rule(
      .staffPeoplePartTime,
      [
        "兼职{|的|从事}{|工作}{|人员|信息员|干部}#", "#{|为}{|政府信息公开|信息公开}兼职{|工作}{|人员}$",
        "#兼职{|工作}人员{负责|承担|承办|具体负责|专门负责}",
        "#{|工作}人员兼职{负责|承担|承办|具体负责|从事}",
      ],
      units: .people,
      examples: [
        "从事政府信息公开工作人员9人，其中专职人员2人、兼职人员[7]人。", "我局现有[3]名兼职工作人员，负责开展政府信息公开各项工作。",
      ],
      counterExamples: ["政府信息公开专兼职人员9名。", "政府信息公开专、兼职人员9名。"]),
    rule(
      .staffBudget,
      [
        "{|政府信息公开|信息公开}{|工作}专项{|工作}经费{|投入|支出|安排|预算|共投入|共支出}#",
        "{安排|投入|落实|拨付}{政府信息公开|信息公开|政务公开}{|工作}经费#", "安排工作经费#",
      ], units: .yuan,
      examples: [
        PhraseRule.Example("安排政府信息公开专项经费12.5万元。", reads: "12.5"),
        PhraseRule.Example("为做好政府信息公开，全年安排工作经费3万元。", reads: "3"),
      ],
      counterExamples: ["扶贫专项经费300万元。"]),
    PhraseRule(
      measure: Measure(.staffPeopleFullTime),
      patterns: [
        "#{|从事}{政府信息公开|信息公开|政务公开}{|工作}{|的}{专职|全职}{|工作}{|人员}$",
        "#{专职|全职}{|工作}人员{开展|从事|负责}{政府信息公开|信息公开|政务公开}",
      ],
      units: .people, avoids: [],
      examples: ["我局配备了[4]名政府信息公开全职工作人员，60名兼职工作人员。"], counterExamples: ["4名消防专职人员。"]),
    PhraseRule(
      measure: Measure(.staffPeoplePartTime),
      patterns: [
        "#{|从事}{政府信息公开|信息公开|政务公开}{|工作}{|的}兼职{|工作}{|人员}$",
        "#兼职{|工作}人员{开展|从事|负责}{政府信息公开|信息公开|政务公开}",
      ],
      units: .people, avoids: [],
      examples: ["我局配备了[1]名兼职工作人员开展政府信息公开工作。"], counterExamples: ["4名消防兼职人员。"]),
    PhraseRule(
      measure: Measure(.staffPeople),
      patterns: [
        "{安排|配备|确定|指定|落实|配有|明确}{|了|专门}#{|专门}{|工作}人员{|专门|具体}{负责|从事|承担}{此项|该项|这项|本项}工作"
      ],
      units: .people, avoids: .foreignMatters.union(.channels), avoidsBefore: .channels,
      examples: [PhraseRule.Example("2018年我局配备了两名工作人员负责此项工作，落实了工作责任。", reads: "2")],
      counterExamples: ["加强网站建设，配备了2名工作人员负责此项工作。", "热线配备2名工作人员负责此项工作。"]),
    PhraseRule(
      measure: nil,
      patterns: [
        "专{|、|(}兼{|)}职{|的}{|工作|政府信息公开工作}{|人员|信息员}#", "专职{和|与|及|、}兼职{|工作}{|人员}#",
      ],
      units: .people, avoids: []),
  ]

  private static func rule(
    _ metric: Metric, _ patterns: [String], units: MeasureWord, examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric), patterns: patterns, units: units,
      avoids: [.hotline, .comparison, .otherLaw, .consultation],
      around: [.disclosure, .application, .proactive, .training],
      examples: examples, counterExamples: counterExamples)
  }
}
