/// Sentences whose numbers are no figures of the report, though they look like some.
enum Distractors {
  /// About what is disclosed: hits, stocks of powers, earlier years, cumulative counts, plans.
  static func ofDisclosure(_ year: Int, using random: inout SeededGenerator) -> [String] {
    let n = random.integer(in: 21...987)
    return [
      "政府网站全年访问量达\(n * 37)人次，政务新媒体粉丝\(n * 11)人。",
      "动态调整权力清单\(n)项、责任清单\(n + 4)项，公开办事指南\(n + 9)份。",
      "自《条例》施行以来，累计公开各类政府信息\(n * 40)条。",
      "上一年度主动公开政府信息\(n * 3)条。",
      "政府信息公开目录下设栏目\(n % 30 + 3)个。",
      "办理人大代表建议\(n % 60 + 2)件、政协委员提案\(n % 70 + 3)件，答复率100%。",
      "计划\(year + 1)年举办政务公开培训\(n % 5 + 2)期。",
      "落实“双随机、一公开”，公示行政执法结果\(n * 5)项。",
    ]
  }

  /// About what citizens ask for, but not by an application for information.
  static func ofRequests(_ year: Int, using random: inout SeededGenerator) -> [String] {
    let n = random.integer(in: 21...987)
    return [
      "12345政务服务便民热线受理群众诉求\(n * 6)件，办结率99.\(n % 9)%。",
      "市长信箱收到群众来信\(n)件，已全部回复。",
      "接听咨询电话\(n * 2)次，现场接待群众\(n)人次。",
      "政务服务大厅办理各类事项\(n * 31)件，按时办结率100%。",
      "信访部门受理群众信访事项\(n)件次。",
      "上年同期收到政府信息公开申请\(n)件。",
      "办理行政应诉案件\(n % 40 + 3)件，行政机关负责人出庭应诉率100%。",
    ]
  }
}
