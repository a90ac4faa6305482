import GXModel

/// Meetings and training on disclosure work.
enum Trainings {
  static let rules: [PhraseRule] = [
    reached,
    rule(
      .trainingMeetings,
      [
        "{召开|组织召开|举行|举办}{|了|全区|全市|全县}{政府信息公开|政务公开|信息公开|政府信息和政务公开}{|工作}{|领导小组|专题|推进|部署|协调|联席}{会议|会|工作会|专题会|推进会|联席会议|工作会议}{|或专题会议}#",
        "召开{|全区|全市|全县}{政府信息公开|政务公开|信息公开}工作会议{或|和|、}专题会议#",
        "召开#{政府信息公开|政务公开|信息公开}{|工作|专题}{|推进}{会议|会}",
      ],
      units: .events,
      examples: ["召开政府信息公开工作会议[2]次。", "召开政府信息公开工作会议或专题会议[3]次。"],
      counterExamples: ["召开政府常务会议12次。", "第3次会议研究信息公开。"]),
    rule(
      .trainingSessions,
      [
        "{举办|组织|开展|召开|组织开展|组织举办}{|了|各类|全区|全市|全县}{政府信息公开|政务公开|信息公开|政府信息|政务公开和政府信息公开}{|工作|业务|专题|专项}{培训|培训班|培训会|业务培训|业务培训班|专题培训}{|班|会|活动}#",
        "举办{|各类}培训{班|会}#", "{举办|组织|开展}#{|政府信息公开|政务公开|信息公开}{|工作|业务|专题}{培训|培训班|培训会}",
        "{开展|举办|组织}{|各类|业务|专题|学习|集中|教育|学习教育}培训{|次数|期数|场次}#", "^{|全年|共|全年共|年内|先后}培训#",
      ],
      units: .events,
      examples: [
        "举办政务公开业务培训[2]期，培训120余人次。", "举办政府信息公开业务培训班[2]期，培训人员120人次。", "为做好政府信息公开，举办各类培训班[4]次。",
        "六、信息公开机构和培训情况。政府信息公开工作专职人员2名，全年培训[4]期，受训260人次。",
      ],
      counterExamples: ["举办消防培训班5期。", "2019年举办政府信息公开培训3次。"]),
    rule(
      .trainingAttendees,
      [
        "{接受|参加|参与}{|政府信息公开|政务公开|业务}{培训}{|的}{人员|人数|人|}#",
        "{参训|受训|培训}{|政府信息公开|政务公开|各类|相关}{|工作}{人员|人数|}#",
      ],
      units: .people,
      examples: ["举办政府信息公开业务培训班2期，培训人员[120]人次。", "政府信息公开接受培训人员[17]人次。"],
      counterExamples: ["消防安全培训3000人次。"]),
  ]

  /// Whom the training that was counted right before reached.
  private static let reached = PhraseRule(
    measure: Measure(.trainingAttendees),
    patterns: [
      "{覆盖|惠及|参加|参与|参训|受训|培训|累计参训|累计培训|共培训}{|人员|人数|学员|干部|职工}#$",
      "{覆盖|惠及|参加|参与|参训|受训|培训}…{人员|干部|职工|学员|骨干}#",
    ],
    units: .people, avoids: [.hotline, .comparison, .otherLaw, .proposals, .visits],
    follows: [.trainingSessions],
    examples: ["开展政务公开培训2次，覆盖镇村两级工作人员[86]人次。"],
    counterExamples: ["政务公开方面，召开新闻发布会2次，覆盖镇村两级工作人员86人次。"])

  private static func rule(
    _ metric: Metric, _ patterns: [String], units: MeasureWord, examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric), patterns: patterns, units: units,
      avoids: [.hotline, .comparison, .otherLaw, .proposals, .visits],
      around: [.disclosure, .application, .proactive],
      examples: examples, counterExamples: counterExamples)
  }
}
