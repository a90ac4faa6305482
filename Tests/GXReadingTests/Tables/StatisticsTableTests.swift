import GXModel
import GXReading
import Testing

@Suite("The statistical table of forms A and B")
struct StatisticsTableTests {
  /// Rows of form B with invented figures (合成数据): label, unit, figure, measure.
  static let rows: [(label: String, unit: String, value: String, metric: Metric?)] = [
    ("一、主动公开情况", "——", "", nil),
    ("（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条", "1,234", .proactiveTotal),
    ("其中：主动公开规范性文件数", "件", "3", .normativeDocumentsDisclosed),
    ("制发规范性文件总数", "件", "4", .normativeDocumentsIssued),
    ("（二）通过不同渠道和方式公开政府信息的情况", "——", "", nil),
    ("1.政府公报公开政府信息数", "条", "10", .proactiveChannelGazette),
    ("2.政府网站公开政府信息数", "条", "1200", .proactiveChannelWebsite),
    ("3.政务微博公开政府信息数", "条", "11", .proactiveChannelWeibo),
    ("4.政务微信公开政府信息数", "条", "12", .proactiveChannelWechat),
    ("5.其他方式公开政府信息数", "条", "13", .proactiveChannelOther),
    ("二、回应解读情况", "——", "", nil),
    ("（一）回应公众关注热点或重大舆情数", "次", "14", .responseTotal),
    ("（二）通过不同渠道和方式回应解读的情况", "——", "", nil),
    ("1.参加或举办新闻发布会总次数", "次", "15", .responsePressConferences),
    ("其中：主要负责同志参加新闻发布会次数", "次", "5", .responsePressConferencesByHead),
    ("2.政府网站在线访谈次数", "次", "16", .responseOnlineInterviews),
    ("其中：主要负责同志参加政府网站在线访谈次数", "次", "6", .responseOnlineInterviewsByHead),
    ("3.政策解读稿件发布数", "篇", "17", .responsePolicyInterpretations),
    ("4.微博微信回应事件数", "次", "18", .responseSocialMedia),
    ("5.其他方式回应事件数", "次", "19", .responseOther),
    ("三、依申请公开情况", "——", "", nil),
    ("（一）收到申请数", "件", "40", .applicationsNew),
    ("1.当面申请数", "件", "21", .applicationsChannelInPerson),
    ("2.传真申请数", "件", "2", .applicationsChannelFax),
    ("3.网络申请数", "件", "7", .applicationsChannelOnline),
    ("4.信函申请数", "件", "10", .applicationsChannelLetter),
    ("（二）申请办结数", "件", "45", .applicationsConcluded),
    ("1.按时办结数", "件", "41", .applicationsConcludedOnTime),
    ("2.延期办结数", "件", "4", .applicationsConcludedExtended),
    ("（三）申请答复数", "件", "45", .outcomeTotal),
    ("1.属于已主动公开范围数", "件", "9", .outcomeAlreadyPublic),
    ("2.同意公开答复数", "件", "8", .outcomeGranted),
    ("3.同意部分公开答复数", "件", "6", .outcomePartial),
    ("4.不同意公开答复数", "件", "12", .outcomeDenied),
    ("其中：涉及国家秘密", "件", "1", .outcomeDeniedStateSecret),
    ("涉及商业秘密", "件", "2", .outcomeDeniedTradeSecret),
    ("涉及个人隐私", "件", "3", .outcomeDeniedPrivacy),
    ("危及国家安全、公共安全、经济安全和社会稳定", "件", "0", .outcomeDeniedSecurityStability),
    ("不是《条例》所指政府信息", "件", "4", .outcomeDeniedNotGovernmentInformation),
    ("法律法规规定的其他情形", "件", "2", .outcomeDeniedLawForbids),
    ("5.不属于本行政机关公开数", "件", "5", .outcomeUnavailableNotHeld),
    ("6.申请信息不存在数", "件", "3", .outcomeUnavailableNonexistent),
    ("7.告知作出更改补充数", "件", "1", .outcomeCorrectionRequested),
    ("8.告知通过其他途径办理数", "件", "1", .outcomeRedirected),
    ("四、行政复议数量", "件", "6", .reviewTotal),
    ("（一）维持具体行政行为数", "件", "3", .reviewUpheld),
    ("（二）被依法纠错数", "件", "2", .reviewCorrected),
    ("（三）其他情形数", "件", "1", .reviewOther),
    ("五、行政诉讼数量", "件", "9", .litigationTotal),
    ("（一）维持具体行政行为或者驳回原告诉讼请求数", "件", "4", .litigationUpheld),
    ("（二）被依法纠错数", "件", "0", .litigationCorrected),
    ("（三）其他情形数", "件", "5", .litigationOther),
    ("六、举报投诉数量", "件", "23", .complaintsTotal),
    ("七、依申请公开信息收取的费用", "万元", "0.052", .processingFeesAmount),
    ("八、机构建设和保障经费情况", "——", "", nil),
    ("（一）政府信息公开工作专门机构数", "个", "31", .staffOffices),
    ("（二）设置政府信息公开查阅点数", "个", "32", .staffReadingPoints),
    ("（三）从事政府信息公开工作人员数", "人", "70", .staffPeople),
    ("1.专职人员数（不包括政府公报及政府网站工作人员数）", "人", "20", .staffPeopleFullTime),
    ("2.兼职人员数", "人", "50", .staffPeoplePartTime),
    ("（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）", "万元", "12.5", .staffBudget),
    ("九、政府信息公开会议和培训情况", "——", "", nil),
    ("（一）召开政府信息公开工作会议或专题会议数", "次", "24", .trainingMeetings),
    ("（二）举办各类培训班数", "次", "25", .trainingSessions),
    ("（三）接受培训人员数", "人次", "260", .trainingAttendees),
  ]

  static var truth: [Measure: Quantity] {
    Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        guard let metric = row.metric, let value = Quantity(row.value.replacing(",", with: ""))
        else { return nil }
        return (Measure(metric), value)
      })
  }

  static let head = "青岚镇2018年政府信息公开工作年度报告（合成数据）\n政府信息公开情况统计表\n（2018年度）\n"

  enum Layout: CaseIterable {
    case bars, tabs, cellPerLine, spaces, cellsEndingInBars, html, runningText, dots, points, colons
  }

  static func document(_ layout: Layout) -> String {
    func join(_ cells: [String], _ separator: String) -> String {
      cells.joined(separator: separator)
    }
    let cells = [["统 计 指 标", "单位", "统计数"]] + rows.map { [$0.label, $0.unit, $0.value] }
    switch layout {
    case .bars: return head + join(cells.map { join($0, " | ") + " |" }, "\n")
    case .tabs: return head + join(cells.map { join($0, "\t") }, "\n")
    case .cellPerLine: return head + join(cells.flatMap(\.self).filter { !$0.isEmpty }, "\n")
    case .spaces: return head + join(cells.map { join($0, " ") }, "\n")
    case .cellsEndingInBars: return head + join(cells.flatMap { $0.map { $0 + " |" } }, "\n")
    case .dots: return head + join(cells.map { join($0.filter { !$0.isEmpty }, "……") }, "\n")
    case .points: return head + join(cells.map { join($0.filter { !$0.isEmpty }, "......") }, "\n")
    case .colons:
      return head
        + join(rows.map { $0.value.isEmpty ? $0.label : "\($0.label)：\($0.value)\($0.unit)" }, "\n")
    case .runningText: return head + join(cells.flatMap(\.self), " ")
    case .html:
      let body = cells.map { "<tr>" + join($0.map { "<td>\($0)</td>" }, "") + "</tr>" }
      return "<html><body><p>\(head)</p><table>\(join(body, "\n"))</table></body></html>"
    }
  }

  @Test("of form B is read whole in every layout", arguments: Layout.allCases)
  func everyLayout(layout: Layout) throws {
    let report = try read(Self.document(layout))
    expect(report, matches: Self.truth)
    #expect(report.form == .b)
    #expect(report.findings.filter { $0.rule != .yearConsensus } == [])
  }

  @Test("with columns for parts of a region has their scopes")
  func scopes() throws {
    let lines = Self.rows.map {
      "\($0.label) | \($0.unit) | \($0.value.isEmpty ? "" : "1") | \($0.value) |"
    }
    let report = try read(Self.head + "统计指标 | 单位 | 区本级 | 全区汇总 |\n" + lines.joined(separator: "\n"))
    let found = report.observations.filter { $0.metric == .applicationsNew }
    #expect(found.map(\.scope) == [.own, .aggregate])
    #expect(found.map { $0.value?.whole } == [1, 40])
  }

  @Test(
    "takes the column of this year, wherever it stands",
    arguments: [
      ("2018年", "2017年", 0), ("2017年度", "2018年度", 1), ("上年", "本年", 1), ("统计数", "上年数", 0),
    ])
  func thisYear(first: String, second: String, column: Int) throws {
    let lines = Self.rows.map { row in
      let other = row.value.isEmpty ? "" : "9"
      return "\(row.label) | \(row.unit) | \(column == 0 ? row.value : other) | "
        + "\(column == 0 ? other : row.value) |"
    }
    let report = try read(
      Self.head + "统计指标 | 单位 | \(first) | \(second) |\n" + lines.joined(separator: "\n"))
    expect(report, matches: Self.truth)
  }

  @Test("leaves a column of remarks out")
  func remarks() throws {
    let lines = Self.rows.enumerated().map { number, row in
      "\(row.label) | \(row.unit) | \(row.value) | \(number % 5 == 0 ? "含下属单位" : "") |"
    }
    let report = try read(Self.head + "统计指标 | 单位 | 统计数 | 备注 |\n" + lines.joined(separator: "\n"))
    expect(report, matches: Self.truth)
  }

  @Test("with values between the halves of their label gives them to no other row")
  func valuesWithinLabels() throws {
    let lines = Self.rows.map { row in
      guard row.label.count > 12 else { return "\(row.label) \(row.unit) \(row.value)" }
      let half = row.label.index(row.label.startIndex, offsetBy: row.label.count / 2)
      return "\(row.label[..<half])\n\(row.unit) \(row.value)\n\(row.label[half...])"
    }
    let report = try read(Self.head + lines.joined(separator: "\n"))
    for cell in report.observations where cell.origin == .table && cell.value != nil {
      #expect(cell.value == Self.truth[cell.measure], "\(cell.metric.rawValue)")
    }
    #expect(report.findings.contains { $0.rule == .layoutLost })
  }

  @Test("without its first rows gives no row the figure of another with the same label")
  func lostBeginning() throws {
    let first = try #require(Self.rows.firstIndex { $0.metric == .litigationOther })
    let lines = Self.rows[first...].map { "\($0.label) | \($0.unit) | 7 |" }
    let report = try read(Self.head + lines.joined(separator: "\n"))
    #expect(report.observation(of: Measure(.complaintsTotal))?.value == Quantity(whole: 7))
    #expect(report.observations.allSatisfy { $0.metric != .reviewOther })
  }

  @Test(
    "of form A takes this year's column by its heading, wherever it stands",
    arguments: [("2012年度", "历年累计", 0), ("历年累计", "2012年度", 1)])
  func currentYear(first: String, second: String, column: Int) throws {
    let rows: [(String, Metric, Int)] = [
      ("主动公开信息数", .proactiveTotal, 300), ("受理依申请公开信息总数", .applicationsNew, 15),
      ("1.当面申请数", .applicationsChannelInPerson, 4), ("2.传真申请数", .applicationsChannelFax, 3),
      ("3.电子邮件申请数", .applicationsChannelEmail, 2), ("4.网上申请数", .applicationsChannelOnline, 5),
      ("5.信函申请数", .applicationsChannelLetter, 1), ("6.其它形式申请数", .applicationsChannelOther, 0),
      ("对申请的答复总数", .outcomeTotal, 14), ("1.同意公开答复数", .outcomeGranted, 7),
      ("2.同意部分公开答复数", .outcomePartial, 3), ("3.否决公开答复总数", .outcomeRejected, 4),
      ("（2）“信息不存在”数", .outcomeUnavailableNonexistent, 2), ("行政复议数", .reviewTotal, 1),
      ("行政诉讼数", .litigationTotal, 0), ("行政申诉数", .appealsTotal, 0),
    ]
    let lines = rows.map { label, _, value in
      let values = column == 0 ? "\(value) | \(value + 900)" : "\(value + 900) | \(value)"
      return "\(label) | 条 | \(values) |"
    }
    let report = try read(
      "青岚市2012年政府信息公开年度报告（合成数据）\n指标名称 | 计量单位 | \(first) | \(second) |\n"
        + lines.joined(separator: "\n"))
    let truth = rows.map { (Measure($0.1), Quantity(whole: $0.2)) }
    #expect(report.form == .a)
    for (measure, value) in truth {
      #expect(report.observation(of: measure)?.value == value, "\(measure.metric.rawValue)")
    }
    #expect(report.findings.filter { $0.rule != .yearConsensus } == [])
  }
}
