import GXModel

/// Applications, composed of a verb and a noun with other words between them.
enum ApplicationClauses {
  static let rules: [PhraseRule] = [
    receivedFirst, receivedAndDone, receivedFromAndDone, receivedAbout, handled, named, carriedOut,
    answered, answeredBehind,
  ]

  private static let nouns =
    "信息公开申请|公开申请|依申请公开|依申请公开信息|依申请公开政府信息|依申请公开政务信息|依申请公开事项|依申请信息公开|信息依申请公开"
    + "|依申请公开申请|申请公开|信息公开申请表|依申请公开件|依申请公开办件|依申请件|依申请公开案件"
    + "|依申请公开办理事项|依申请公开信件|依申请公开函件|依申请公开受理事项|依申请办件|公开申请件|公开申请事项|公开申请案件|公开申请书|公开申请答复|公开申请业务|申请公开事项|申请公开件|依申请事项|申请公开政府信息|申请政府信息公开|申请政府信息公开事项|申请信息公开|申请信息公开事项"
  private static let avoids = Cue.foreignMatters.union([
    .review, .litigation, .complaint, .carriedOver, .about, .part, .comparison, .punctual,
  ])

  /// The number stands between the verb and the noun: 收到2条公众提交的公开申请.
  private static let receivedFirst = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{收到|受理|接到|接收|新收|收到了}#…{信息公开申请|公开申请|依申请公开|公开的申请|公开政府信息的申请}",
      "{收到|受理|接到|接收|新收|收到了}#{公众|群众|公民|市民|自然人|申请人|企业|通过}…申请$",
    ],
    units: .cases, topics: [.application, .disclosure], avoids: avoids, channel: .means([]),
    examples: ["依申请公开情况：2018年，我局收到[2]条公众通过云岫互动平台提交的申请，均已答复。"],
    counterExamples: ["受理5件公民提出的行政许可申请。", "依申请公开情况：市公安局收到5件公民提交的申请。"])

  /// What was handled, where the text states nowhere how many were received.
  private static let handled = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{办理|处理|承办|答复办理|受理办理|共有|收到|受理|接到|发生|登记|完成}…{\(nouns)}#", "{办理|处理|承办|收到}#…{\(nouns)}",
    ],
    units: .cases, topics: .application, avoids: avoids.subtracting(.punctual), channel: .means([]),
    examples: [
      "（二）依申请公开情况。全年处理依申请公开[3]例，均已答复。", "（三）依申请公开情况\n全年共办理政府信息公开申请件[95]件。",
      "（二）依申请公开情况。规范答复内容，按时办理[3]件依申请公开。",
      "依申请公开情况：全年共计办理依申请公开政府信息[18]件。", "依申请公开情况：受理依申请信息公开[21]件，包括信函申请2件。",
      "2018年我局办理政府信息依申请公开[0]件。",
      "依申请公开情况：共收到依申请公开办理事项[7]件。",
      "依申请公开情况：我办共收到依申请公开信件[19]件，已办结18件。",
    ],
    counterExamples: [
      "（二）依申请公开情况。通过网络办理依申请公开3件。",
      "（一）主动公开情况。制作信息96条，其中依申请公开信息3条。",
    ])

  /// The noun alone, below its heading: 依申请信息公开办理有69件.
  private static let named = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{依申请公开|依申请信息公开|信息依申请公开}…{事项|件|政务信息|政府信息|办理|受理|收到|处理}{|数|数量|有}#",
      "{依申请公开|依申请信息公开}{事项|件}#",
    ],
    units: .cases, avoids: avoids, channel: .means([]), section: .application, zero: .never,
    examples: ["（二）依申请公开。我局依申请信息公开办理有[69]件。", "（二）依申请公开。我局依申请公开事项[7]项。"],
    counterExamples: ["（一）主动公开情况。制作信息96条，其中依申请公开政府信息3条。"])

  /// One number of what was received and what was done with it: 收到并答复公开申请5件.
  private static let receivedAndDone = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{收到|受理|接到|接收|新收}{\(RespectiveVerbs.joints)}{|均|全部|依法|按时|按期|及时}{\(RespectiveVerbs.done)}{|了|的|各类}{|政府|政务}{\(nouns)}#",
      "{\(nouns)}{|的}{受理|收到|接收}{\(RespectiveVerbs.joints)}{\(RespectiveVerbs.done)}#",
      "{收到|受理|接到|接收|新收}{\(RespectiveVerbs.joints)}{|均|全部|依法|按时|按期|及时}{\(RespectiveVerbs.done)}#{|政府|政务}{\(nouns)}",
    ],
    units: .cases, avoids: avoids.subtracting(.punctual), channel: .means([]),
    examples: ["2018年，收到并答复政府信息公开申请[5]件。", "2018年，我局依申请公开受理和办结[5]件。"],
    counterExamples: ["2018年，受理并办结行政许可申请5件。", "2018年，热线受理并办结公开申请5件。"])

  /// As ``receivedAndDone``, where the noun has been named before.
  private static let receivedFromAndDone = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: [
      "{收到|受理|接到|接收|新收}{\(RespectiveVerbs.joints)}{|均|全部|依法|按时|按期|及时}{\(RespectiveVerbs.done)}{|了}{公民|群众|申请人|公众|自然人}{|的}申请{|事项|件}#"
    ],
    units: .cases, topics: .application, avoids: avoids.subtracting(.punctual), channel: .any,
    examples: ["（二）依申请公开。全年依托政府信息依申请公开平台共收到并答复公民申请事项[3]件。"],
    counterExamples: ["（二）依申请公开。12345热线收到并答复群众申请事项3件。"])

  /// All applications with what they were about; others count more.
  private static let receivedAbout = PhraseRule(
    measure: Measure(.applicationsNew),
    patterns: ["{共|累计|总计}{收到|受理|接到}{涉及|关于|有关}…等…{\(nouns)}#"],
    units: MeasureWord.cases.union(.itemOccasion), topics: .application,
    avoids: avoids.subtracting(.about), channel: .means([]),
    isWeak: true,
    examples: ["2018年，共收到涉及房屋征收、物业管理等领域的政府信息公开申请[15]件，均按时答复。"],
    counterExamples: ["2018年，共收到涉及房屋征收、物业管理等领域的政府信息公开咨询5件。"])

  private static let carriedOut = PhraseRule(
    measure: Measure(.applicationsCarriedOut),
    patterns: [
      "#{|申请|尚|正在|仍|因}…{结转|转入|转至|顺延}{|到|至|入}{|下}{年|年度|一年|一年度|2}",
      "{结转|转结|顺延}{|到|至|入}…{办理|答复|处理}#",
      "{尚在|仍在|正在|尚处于}{办理|处理|答复|法定}{期限内|中|期内|时限内|过程中|期限中}#",
      "#{|申请}{尚在|仍在|正在|尚处于}{办理|处理|答复|法定}{|期限内|中|期内|时限内|过程中|期限中}$",
      "#{|申请}{|依法|按规定}{结转|转结|顺延|转入}{|到|至|入}2~",
    ],
    units: .cases, topics: .application,
    avoids: Cue.foreignMatters.union([.review, .litigation]), isCarriedOver: true,
    examples: [
      "收到政府信息公开申请15件，办结14件，其余[1]件因受理较晚依法结转下一年度办理。", "依申请公开情况：[1]件结转2019年度继续办理。",
      "收到公开申请5件，办结4件，尚在办理期限内[1]件。",
    ],
    counterExamples: ["依申请公开情况：热线工单15件转入下年办理。"])

  /// The verb stands behind the number: 其中10件已经依法完成答复.
  private static let answeredBehind = PhraseRule(
    measure: Measure(.outcomeTotal),
    patterns: [
      "#{|申请}{已|均已|已经|已全部|目前已|现已}{|依法|依规|依法依规|按规定|按时按规|及时|严格按时限|按时限|在规定时限内|在法定时限内|在规定时间内}{|依法依规|依法}{|作出|完成|予以|进行}{|了}{答复|回复}$",
      "其中{已|已经}{|依法|按规定}{答复|回复}#",
      "其中{|,}#{均|已|均已}{|严格}{|按时限|按时|按期|依法|在法定时限内|在规定时限内}{|依法依规|依法}{答复|回复}$",
    ],
    units: .cases, topics: .application,
    avoids: Cue.foreignMatters.union([.review, .litigation, .complaint, .comparison]),
    examples: [
      "依申请公开情况：收到12件信息依申请公开，其中[10]件已经按时按规完成答复，剩余2件结转下年度继续办理。",
      "依申请公开情况：受理公开申请12件，其中已答复[10]件，2件正在办理。",
      "依申请公开情况：收到公开申请7件，其中，[6]件均严格按时限依法依规答复，1件结转下年办理。",
    ],
    counterExamples: [
      "依申请公开情况：收到公开申请12件，10件按期答复，2件延期答复。", "依申请公开情况：网民留言10件均已答复。",
      "依申请公开情况：收到公开申请3件，其中1件不属于我局职责范围，另2件均进行了回复。",
    ])

  private static let answered = PhraseRule(
    measure: Measure(.outcomeTotal),
    patterns: ["{答复|回复}…{\(nouns)|申请人}#", "{答复|回复}#…{公开申请|依申请公开}"],
    units: .cases, topics: .application,
    avoids: Cue.foreignMatters.union([.review, .litigation, .complaint, .part, .punctual]
    ),
    examples: [
      "依申请公开情况：依法答复公民提出的政府信息公开申请[19]件。", "依申请公开情况：共答复依申请信息公开[19]件。",
    ],
    counterExamples: ["依申请公开情况：按期答复公民提出的公开申请19件。"])
}
