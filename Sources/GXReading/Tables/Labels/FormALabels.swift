import GXModel

extension LabelTable {
  /// The tables of provinces and cities before 2014, which share most labels (定西, 莆田, 上海).
  static let formA = LabelTable(
    rows: [
      Row(
        .proactiveTotal, "主动公开信息数", "主动公开政府信息数", "主动公开信息总数", whole: "主动公开信息", "主动公开政府信息"),
      Row(nil, "全文电子化"),
      Row(.normativeDocumentsIssued, "新增的行政规范性文件", "新增的规范性文件", "新增规范性文件", "新增行政规范性文件"),
      Row(.proactiveChannelWebsite, "政府网站公开", whole: "政府网站"),
      Row(.proactiveChannelGazette, "政府公报公开", whole: "政府公报"),
      Row(nil, "提供服务类信息"),
      Row(nil, "访问量"),
      Row(nil, "现场接待"),
      Row(nil, "咨询数", "网上咨询", "咨询电话"),
      Row(nil, "信息目录数"),
      Row(.applicationsNew, "申请总数", "受理依申请公开信息总数", "受理申请总数"),
      Row(.applicationsChannelInPerson, "当面申请"),
      Row(.applicationsChannelFax, "传真申请"),
      Row(.applicationsChannelEmail, "电子邮件申请", "电子邮件"),
      Row(.applicationsChannelOnline, "网上申请", "网络申请"),
      Row(.applicationsChannelLetter, "信函申请"),
      Row(.applicationsChannelOther, "其他形式", "其它形式"),
      Row(.outcomeTotal, "答复总数", "对申请的答复"),
      Row(.outcomeGranted, "同意公开"),
      Row(.outcomePartial, "同意部分公开"),
      Row(.outcomeRejected, "否决公开答复总数", "否决公开"),
      Row(.outcomeDeniedNotGovernmentInformation, "所指政府信息"),
      Row(.outcomeUnavailableNonexistent, "信息不存在"),
      Row(.outcomeUnavailableNotHeld, "非本部门掌握", "非本机关掌握"),
      Row(.outcomeUnavailableUnclear, "申请内容不明确"),
      Row(.outcomeDeniedStateSecret, "免予公开范围1"),
      Row(.outcomeDeniedTradeSecret, "免予公开范围2"),
      Row(.outcomeDeniedPrivacy, "免予公开范围3"),
      Row(.outcomeDeniedProcessInformation, "免予公开范围4"),
      Row(.outcomeDeniedEnforcementFiles, "免予公开范围5"),
      Row(.outcomeDeniedLawForbids, "免予公开范围6"),
      Row(.outcomeOther, "其它原因", "其他原因"),
      Row(.reviewTotal, "行政复议数"),
      Row(.litigationTotal, "行政诉讼数"),
      Row(.appealsTotal, "行政申诉数"),
      Row(nil, "首次处理不满意"),
      Row(.processingFeesAmount, "收费总额", "收取费用总额"),
      Row(.staffPeopleFullTime, "专职人员"),
      Row(.staffPeoplePartTime, "兼职人员"),
    ],
    stops: ["单位负责人", "填报人", "填报日期"])
}
