import GXModel

/// Money charged for disclosure on application, and the state's other fees.
enum Fees {
  static let rules: [PhraseRule] = [
    PhraseRule(
      measure: Measure(.processingFeesAmount),
      patterns: [
        "{收取|共收取|实收|收缴}{|了|的|各类|相关|各项}{|依申请公开|政府信息公开|信息公开|政府信息}{|信息}{|检索|复制|邮寄|处理|检索、复制、邮寄|检索复制邮寄|复印|工本|复制工本|复印工本|成本|递送}{|等|成本}{费用|费|处理费}#",
        "信息处理费{|用|金额|总额|总金额}#", "实际收取{|的}{总金额|金额|费用}#", "{收费|收取费用|收取的费用|收取金额|收费总}{|金额|总额}#",
        "{检索|复制|邮寄|复制、邮寄|检索、复制、邮寄|复印}{|等}{|成本}{费|费用}#",
      ],
      units: .yuan, avoids: Cue.foreignMatters.union([.waiver, .comparison, .part]),
      examples: [
        PhraseRule.Example("2018年依申请公开共收取信息处理费400元。", reads: "0.04"),
        PhraseRule.Example("收取检索、复制、邮寄费1250.5元。", reads: "0.12505"),
        PhraseRule.Example("发出收费通知2件，实际收取总金额380元。", reads: "0.038"),
        PhraseRule.Example("全年共收取检索、复制、邮寄费用共计320元。", reads: "0.032"),
        PhraseRule.Example("对依申请提供政府信息收取复制工本费总计47.8元。", reads: "0.00478"),
        PhraseRule.Example("依申请公开信息收取的费用0.38万元。", reads: "0.38"),
      ],
      counterExamples: ["依申请公开情况：减免检索费120元。", "减免费用120元。", "行政事业性收费金额31万元。", "罚款收取3000元。"]),
    PhraseRule(
      measure: Measure(.processingFeesAmount),
      patterns: ["{信息公开|申请公开|公开信息|依申请公开}{|的}{收费|费用}{和|及|、|与}减免{|费用|情况|金额}#"],
      units: .yuan, avoids: .foreignMatters, zero: .only,
      examples: [PhraseRule.Example("2018年，全镇信息公开的收费和减免为零。", reads: "0")],
      counterExamples: ["2018年，行政许可的收费和减免为零。"]),
    PhraseRule(
      measure: Measure(.feesAmount),
      patterns: ["行政事业性收费{|本年}{|收费}{|金额|总额|总金额|收入}#"],
      units: .yuan, avoids: [.waiver, .comparison],
      examples: [PhraseRule.Example("行政事业性收费金额31.25万元。", reads: "31.25")],
      counterExamples: ["行政事业性收费项目23项。", "收取信息处理费400元。"]),
    PhraseRule(
      measure: nil, patterns: ["{减免|免收|减收|退还|退回}{|了|的|各类|相关}{费用|费|收费|金额|}#"], units: .yuan,
      avoids: []),
  ]
}
