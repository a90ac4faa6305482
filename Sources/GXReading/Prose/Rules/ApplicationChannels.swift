import GXModel

/// The ways in which applications came.
enum ApplicationChannels {
  static let rules: [PhraseRule] =
    stated + [
      behind(.applicationsChannelInPerson, "当面|现场|窗口", example: "[2]件为到局里现场申请"),
      behind(.applicationsChannelOnline, "网络|网上|在线|互联网|网络平台|网站", example: "[2]件属于网络平台申请"),
      behind(.applicationsChannelLetter, "信函|信件|邮寄|来信|书信|挂号信|快递", example: "[2]件为信件申请"),
      behind(.applicationsChannelEmail, "电子邮件|邮件|电子邮箱", example: "[2]件为电子邮件申请"),
    ]

  private static let stated: [PhraseRule] = [
    rule(
      .applicationsChannelInPerson, .inPerson, "当面|现场|窗口|上门|当场|到场|柜台|面交|现场窗口|当面窗口",
      examples: [
        "2018年共受理依申请公开案件67件。其中现场申请[13]件，信函快递申请46件。", "收到公开申请9件，其中当面递交[2]件。",
      ],
      counterExamples: ["现场接待群众130次。"]),
    rule(
      .applicationsChannelFax, .fax, "传真", examples: ["收到公开申请9件，其中传真申请[1]件。"],
      counterExamples: ["传真:64021371。"]),
    rule(
      .applicationsChannelOnline, [.online], "网络|网上|在线|互联网|线上|网站|政府网站|门户网站|网络平台|网上平台|平台|申请系统",
      examples: [
        "收到公开申请9件，其中网络申请[5]件。", "收到公开申请9件，通过政府网站提交申请[4]件。",
        "收到公开申请9件，其中通过互联网提出的[3]件。", "收到公开申请9件，其中通过委官方网站提交申请表的[6]件。",
        "收到公开申请9件，其中通过网上提交申请表方式提出的政府信息公开请求[6]件。",
      ],
      counterExamples: [
        "收到公开申请9件。网站公开信息50条。", "网上咨询22件。", "主动公开信息21条，依申请公开0件，网上公开了21件。",
      ]),
    rule(
      .applicationsChannelLetter, .letter,
      "信函|信件|邮寄|来信|快递|挂号信|信函快递|EMS|邮政EMS|EMS快递|邮政EMS快递|邮政|邮递|信函邮寄|邮寄信函|函件|书信|特快专递|邮政快递",
      examples: ["其中现场申请13件，信函快递申请[46]件。", "收到公开申请9件，以信函方式提交的申请[2]件。"],
      counterExamples: ["来信来访34件。", "群众来信34件，已全部回复。"]),
    rule(
      .applicationsChannelEmail, .email, "电子邮件|电子邮箱|邮箱|邮件",
      examples: ["收到公开申请9件，电子邮件申请[3]件。"], counterExamples: ["电子邮箱1个。"]),
    rule(
      .applicationsChannelOther, .otherMeans, "其他方式|其他形式|其他渠道|其他途径|其它方式|其它形式|转办|转送|交办|电话",
      examples: ["其中现场申请13件，市政务中心转办[8]件。", "收到公开申请9件，其他方式申请[1]件。"],
      counterExamples: ["电话咨询80件。"]),
  ]

  /// The way stands behind the number: 2件为网络申请.
  private static func behind(
    _ metric: Metric, _ nouns: String, example: PhraseRule.Example
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric),
      patterns: [
        "#{|均}{|受理方式|申请方式|提交方式|接收方式|申请渠道}{|为|是|系|属于|通过|以}{|到局里|到我局|到单位|到本机关|本人|直接}{\(nouns)}{|平台}{|方式|形式|渠道}{申请|提交|提出|提交申请|提出申请|方式|形式|渠道|申请方式}$"
      ],
      units: .cases, topics: .application,
      avoids: Cue.foreignMatters.union([.review, .litigation, .comparison]),
      examples: [
        PhraseRule.Example("政府信息依申请公开情况。收到公开申请9件，\(example.text)。", reads: example.value)
      ], counterExamples: ["办理行政许可9件，\(example.text)。"])
  }

  private static func rule(
    _ metric: Metric, _ means: Cue, _ nouns: String, examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    PhraseRule(
      measure: Measure(metric),
      patterns: [
        "{\(nouns)}{|方式|形式|渠道|途径|等方式}{|受理|提交|提出|递交|收到|接收|提起}{|的}{|公开申请|公开申请件|申请|申请件}#",
        "{提交|提出|递交|收到|受理}{|的|公开|政府信息公开}{|申请|申请表|申请表的|申请的}#",
        "{通过|以|经|从}{\(nouns)}{|方式|形式|渠道|途径}{|的}{|申请}#",
        "{通过|以|经}{\(nouns)}…{提出|提交|递交}{|的}…{申请|请求|申请表}#",
        "{\(nouns)}{|的}{政府信息公开|信息公开|依申请公开}{申请|申请件}#",
        "申请#", "申请公开#", "申请公开政府信息#", "#{|通过|以|由}{\(nouns)}{|方式|形式|渠道}{|申请|提交|提出}$",
      ],
      units: .cases, topics: .application,
      avoids: Cue.foreignMatters.union([.review, .litigation, .comparison]),
      channel: .means(means), examples: examples.map(\.inApplications),
      counterExamples: counterExamples)
  }
}

extension PhraseRule.Example {
  /// The text in a paragraph that is about applications.
  fileprivate var inApplications: PhraseRule.Example {
    PhraseRule.Example("政府信息依申请公开情况。" + text, reads: value)
  }
}
