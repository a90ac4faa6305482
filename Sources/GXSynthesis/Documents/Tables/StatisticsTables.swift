import GXModel

/// The one-figure-a-row tables of forms A and B with their official labels.
enum StatisticsTables {
  /// A label of the form; the ones without a metric are headings.
  struct Line: Sendable {
    let label: String
    let unit: String
    let metric: Metric?

    init(_ label: String, _ unit: String = "", _ metric: Metric? = nil) {
      self.label = label
      self.unit = unit
      self.metric = metric
    }
  }

  /// Form A with the year's column and one that adds up all years, in either order.
  static func formA(_ draft: ReportDraft, using random: inout SeededGenerator) -> TableGrid {
    let yearFirst = random.chance(0.7)
    let headings = ["\(draft.year)年度", "历年累计"]
    var rows = [
      (["指标名称", "计量单位", "代码"] + (yearFirst ? headings : headings.reversed()))
        .map { TableGrid.Cell($0) }
    ]
    for (index, line) in linesOfA.enumerated() {
      let cell = line.metric.flatMap { draft.position(of: $0) }.map { draft.cells[$0] }
      let value = cell?.text ?? ""
      let sum = cell.map { String($0.value + random.index(below: 40 + 5 * abs($0.value))) } ?? ""
      let code = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
      let pair = yearFirst ? [value, sum] : [sum, value]
      rows.append(([line.label, line.unit, code] + pair).map { TableGrid.Cell($0) })
    }
    return TableGrid(rows: rows, headings: 1)
  }

  static func formB(_ draft: ReportDraft, using random: inout SeededGenerator) -> TableGrid {
    let headingUnit = random.pick(["", "——", "—"])
    let title = random.pick(["统计指标", "统 计 指 标"])
    let numbering = random.index(below: 3)
    var rows = [[title, "单位", "统计数"].map { TableGrid.Cell($0) }]
    for line in linesOfB {
      let cell = line.metric.flatMap { draft.position(of: $0) }.map { draft.cells[$0] }
      let label = restyled(line.label, numbering)
      let unit = line.metric == nil ? headingUnit : line.unit
      rows.append([label, unit, cell?.text ?? ""].map { TableGrid.Cell($0) })
    }
    return TableGrid(rows: rows, headings: 1)
  }

  /// Full-width brackets and colons, or another mark behind the numeral.
  private static func restyled(_ label: String, _ numbering: Int) -> String {
    switch numbering {
    case 1:
      label.map { character -> String in
        switch character {
        case "(": "（"
        case ")": "）"
        case ":": "："
        default: String(character)
        }
      }.joined()
    case 2:
      label.first?.isNumber == true && label.dropFirst().first == "."
        ? String(label.prefix(1)) + "、" + label.dropFirst(2) : label
    default: label
    }
  }

  private static let linesOfA: [Line] = [
    Line("主动公开信息数", "条", .proactiveTotal),
    Line("其中:1.政府公报", "条", .proactiveChannelGazette),
    Line("2.政府网站", "条", .proactiveChannelWebsite),
    Line("新增的行政规范性文件数", "条", .normativeDocumentsIssued),
    Line("申请总数", "条", .applicationsNew),
    Line("1.当面申请数", "条", .applicationsChannelInPerson),
    Line("2.传真申请数", "条", .applicationsChannelFax),
    Line("3.电子邮件申请数", "条", .applicationsChannelEmail),
    Line("4.网上申请数", "条", .applicationsChannelOnline),
    Line("5.信函申请数", "条", .applicationsChannelLetter),
    Line("6.其他形式申请数", "条", .applicationsChannelOther),
    Line("对申请的答复总数", "条", .outcomeTotal),
    Line("1.同意公开答复数", "条", .outcomeGranted),
    Line("2.同意部分公开答复数", "条", .outcomePartial),
    Line("3.否决公开答复总数", "条", .outcomeRejected),
    Line("(1)“非《规定》所指政府信息”数", "条", .outcomeDeniedNotGovernmentInformation),
    Line("(2)“信息不存在”数", "条", .outcomeUnavailableNonexistent),
    Line("(3)“非本部门掌握”数", "条", .outcomeUnavailableNotHeld),
    Line("(4)“申请内容不明确”数", "条", .outcomeUnavailableUnclear),
    Line("(5)“免予公开范围1”数", "条", .outcomeDeniedStateSecret),
    Line("(6)“免予公开范围2”数", "条", .outcomeDeniedTradeSecret),
    Line("(7)“免予公开范围3”数", "条", .outcomeDeniedPrivacy),
    Line("(8)“免予公开范围4”数", "条", .outcomeDeniedProcessInformation),
    Line("(9)“免予公开范围5”数", "条", .outcomeDeniedEnforcementFiles),
    Line("(10)“免予公开范围6”数", "条", .outcomeDeniedLawForbids),
    Line("(11)其它原因", "条", .outcomeOther),
    Line("行政复议数", "件", .reviewTotal),
    Line("行政诉讼数", "件", .litigationTotal),
    Line("行政申诉数", "件", .appealsTotal),
  ]

  private static let linesOfB: [Line] = [
    Line("一、主动公开情况"),
    Line("(一)主动公开政府信息数", "条", .proactiveTotal),
    Line("其中:主动公开规范性文件数", "件", .normativeDocumentsDisclosed),
    Line("制发规范性文件总数", "件", .normativeDocumentsIssued),
    Line("(二)通过不同渠道和方式公开政府信息的情况"),
    Line("1.政府公报公开政府信息数", "条", .proactiveChannelGazette),
    Line("2.政府网站公开政府信息数", "条", .proactiveChannelWebsite),
    Line("3.政务微博公开政府信息数", "条", .proactiveChannelWeibo),
    Line("4.政务微信公开政府信息数", "条", .proactiveChannelWechat),
    Line("5.其他方式公开政府信息数", "条", .proactiveChannelOther),
    Line("二、回应解读情况"),
    Line("(一)回应公众关注热点或重大舆情数", "次", .responseTotal),
    Line("(二)通过不同渠道和方式回应解读的情况"),
    Line("1.参加或举办新闻发布会总次数", "次", .responsePressConferences),
    Line("其中:主要负责同志参加新闻发布会次数", "次", .responsePressConferencesByHead),
    Line("2.政府网站在线访谈次数", "次", .responseOnlineInterviews),
    Line("其中:主要负责同志参加政府网站在线访谈次数", "次", .responseOnlineInterviewsByHead),
    Line("3.政策解读稿件发布数", "篇", .responsePolicyInterpretations),
    Line("4.微博微信回应事件数", "次", .responseSocialMedia),
    Line("5.其他方式回应事件数", "次", .responseOther),
    Line("三、依申请公开情况"),
    Line("(一)收到申请数", "件", .applicationsNew),
    Line("1.当面申请数", "件", .applicationsChannelInPerson),
    Line("2.传真申请数", "件", .applicationsChannelFax),
    Line("3.网络申请数", "件", .applicationsChannelOnline),
    Line("4.信函申请数", "件", .applicationsChannelLetter),
    Line("(二)申请办结数", "件", .applicationsConcluded),
    Line("1.按时办结数", "件", .applicationsConcludedOnTime),
    Line("2.延期办结数", "件", .applicationsConcludedExtended),
    Line("(三)申请答复数", "件", .outcomeTotal),
    Line("1.属于已主动公开范围数", "件", .outcomeAlreadyPublic),
    Line("2.同意公开答复数", "件", .outcomeGranted),
    Line("3.同意部分公开答复数", "件", .outcomePartial),
    Line("4.不同意公开答复数", "件", .outcomeDenied),
    Line("其中:涉及国家秘密", "件", .outcomeDeniedStateSecret),
    Line("涉及商业秘密", "件", .outcomeDeniedTradeSecret),
    Line("涉及个人隐私", "件", .outcomeDeniedPrivacy),
    Line("危及国家安全、公共安全、经济安全和社会稳定", "件", .outcomeDeniedSecurityStability),
    Line("不是《条例》所指政府信息", "件", .outcomeDeniedNotGovernmentInformation),
    Line("法律法规规定的其他情形", "件", .outcomeDeniedLawForbids),
    Line("5.不属于本行政机关公开数", "件", .outcomeUnavailableNotHeld),
    Line("6.申请信息不存在数", "件", .outcomeUnavailableNonexistent),
    Line("7.告知作出更改补充数", "件", .outcomeCorrectionRequested),
    Line("8.告知通过其他途径办理数", "件", .outcomeRedirected),
    Line("四、行政复议数量", "件", .reviewTotal),
    Line("(一)维持具体行政行为数", "件", .reviewUpheld),
    Line("(二)被依法纠错数", "件", .reviewCorrected),
    Line("(三)其他情形数", "件", .reviewOther),
    Line("五、行政诉讼数量", "件", .litigationTotal),
    Line("(一)维持具体行政行为或者驳回原告诉讼请求数", "件", .litigationUpheld),
    Line("(二)被依法纠错数", "件", .litigationCorrected),
    Line("(三)其他情形数", "件", .litigationOther),
    Line("六、举报投诉数量", "件", .complaintsTotal),
    Line("七、依申请公开信息收取的费用", "万元", .processingFeesAmount),
    Line("八、机构建设和保障经费情况"),
    Line("(一)政府信息公开工作专门机构数", "个", .staffOffices),
    Line("(二)设置政府信息公开查阅点数", "个", .staffReadingPoints),
    Line("(三)从事政府信息公开工作人员数", "人", .staffPeople),
    Line("1.专职人员数(不包括政府公报及政府网站工作人员数)", "人", .staffPeopleFullTime),
    Line("2.兼职人员数", "人", .staffPeoplePartTime),
    Line(
      "(四)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)", "万元", .staffBudget),
    Line("九、政府信息公开会议和培训情况"),
    Line("(一)召开政府信息公开工作会议或专题会议数", "次", .trainingMeetings),
    Line("(二)举办各类培训班数", "次", .trainingSessions),
    Line("(三)接受培训人员数", "人次", .trainingAttendees),
  ]
}
