import GXModel

extension LabelTable {
  /// Table 3 of forms C and D, 收到和处理政府信息公开申请情况; form D splits 其他处理 in three.
  static let applications = LabelTable(
    rows: [
      Row(.applicationsNew, "本年新收", "本年度新收"),
      Row(.applicationsCarriedIn, "上年结转", "上年度结转", "上一年结转", "上一年度结转"),
      Row(.outcomeGranted, "予以公开"),
      Row(.outcomePartial, "部分公开"),
      Row(.outcomeDenied, "不予公开"),
      Row(.outcomeDeniedStateSecret, "国家秘密"),
      Row(.outcomeDeniedLawForbids, "禁止公开", "其他法律行政", "其他法律、行政"),
      Row(.outcomeDeniedSecurityStability, "三安全", "一稳定"),
      Row(.outcomeDeniedThirdParty, "第三方"),
      Row(.outcomeDeniedInternalAffairs, "内部事务"),
      Row(.outcomeDeniedProcessInformation, "过程性"),
      Row(.outcomeDeniedEnforcementFiles, "执法案卷"),
      Row(.outcomeDeniedAdministrativeQuery, "行政查询"),
      Row(.outcomeUnavailable, "无法提供"),
      Row(.outcomeUnavailableNotHeld, "不掌握"),
      Row(.outcomeUnavailableNeedsCreation, "现成信息", "另行制作"),
      Row(.outcomeUnavailableUnclear, "补正后"),
      Row(.outcomeNotProcessed, "不予处理"),
      Row(.outcomeNotProcessedPetition, "信访举报", "信访、举报", "举报投诉类"),
      Row(.outcomeNotProcessedRepeated, "重复申请"),
      Row(.outcomeNotProcessedPublication, "出版物", "要求提供公开"),
      Row(.outcomeNotProcessedExcessive, "大量反复", "无正当理由大量"),
      Row(.outcomeNotProcessedConfirmation, "确认或重新", "确认或者重新", "重新出具", "已获取信息", "要求行政机关"),
      Row(.outcomeOther, "其他处理"),
      Row(.outcomeOtherNotCorrected, "不补正", "申请人无正当理由"),
      Row(.outcomeOtherFeeUnpaid, "缴纳费用", "未缴费", "收费通知", "申请人逾期未按"),
      Row(.outcomeOtherMisc, whole: "其他", "其它"),
      Row(.outcomeTotal, whole: "总计", "合计"),
      Row(.applicationsCarriedOut, "结转下"),
    ],
    headings: ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "自然人"],
    stops: [
      "行政复议", "行政诉讼", "结果维持", "结果纠正", "其他结果", "尚未审结", "第二十条", "主要问题",
    ])

  /// The groups of table 3, whose own cells are empty in the official form.
  static let applicationGroups: Set<Metric> = [
    .outcomeDenied, .outcomeUnavailable, .outcomeNotProcessed,
  ]
}
