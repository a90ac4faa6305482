import GXModel

/// Why applications were denied or not processed.
enum OutcomeGrounds {
  static let rules: [PhraseRule] = [
    ground(
      .outcomeDeniedStateSecret, "国家秘密",
      examples: ["其中，国家秘密[0]件，商业秘密1件，个人隐私2件。", "因涉及国家秘密不予公开[1]件。", "属于国家秘密[2]件。"]),
    ground(
      .outcomeDeniedTradeSecret, "商业秘密",
      examples: ["不予公开2件（其中涉及商业秘密[1]件、个人隐私1件）。", "涉及商业秘密不予公开[1]件。"]),
    ground(.outcomeDeniedPrivacy, "个人隐私", examples: ["涉及个人隐私[3]件。"]),
    Outcomes.outcome(
      .outcomeDeniedSecurityStability,
      ["{|危及}{|\"}三安全一稳定{|\"}{|的}{|不予公开}@", "危及国家安全、公共安全、经济安全{和|、}社会稳定@"],
      examples: ["危及“三安全一稳定”[1]件。"], counterExamples: ["社会稳定工作会议1次。"]),
    Outcomes.outcome(
      .outcomeDeniedNotGovernmentInformation,
      [
        "{不属于|不是|非|不属}{|《条例》|条例|\"条例\"}{|所指|规定|所规定|规定的}{|的}政府{|信息|公开信息|信息范畴|信息公开范围}@",
        "不属于政府信息{公开|}范围@",
      ],
      examples: ["非本机关掌握25件；不属于政府信息答复[1]件。", "不是《条例》所指政府信息[2]件。"],
      counterExamples: ["不属于本行政机关公开6件。"]),
    Outcomes.outcome(
      .outcomeDeniedLawForbids,
      ["{|其他|属于}法律{|、|、行政|行政}法规{|规定}{|的}{|禁止公开|其他情形|规定的其他情形}@"],
      examples: ["法律法规规定的其他情形[1]件。"], counterExamples: ["解读法律法规12件。"]),
    Outcomes.outcome(
      .outcomeDeniedThirdParty,
      ["{|因|属于|为}{保护|涉及|损害|侵害}{第三方|第三人}{|的}合法权益{|不予公开}@"],
      examples: ["保护第三方合法权益[2]件。"], counterExamples: ["征求第三方意见2件。"]),
    Outcomes.outcome(
      .outcomeDeniedInternalAffairs, ["{|属于|属}{|政府|行政机关|三类}内部{事务|管理}{|性}信息{|不予公开}@"],
      examples: ["属于三类内部事务信息[1]件。", "不予公开2件，其中[1]件属于政府内部事务信息。"], counterExamples: ["内部会议1次。"]),
    Outcomes.outcome(
      .outcomeDeniedProcessInformation, ["{|属于|属}{|四类}过程性{|性}{|政府}信息{|不予公开}@"],
      examples: ["属于四类过程性信息[3]件。"], counterExamples: ["公开过程3次。"]),
    processing(
      .outcomeDeniedEnforcementFiles, ["{|属于|属}行政执法案卷{|信息}{|不予公开}@"],
      examples: ["属于行政执法案卷[2]件。"], counterExamples: ["评查行政执法案卷20卷。"]),
    Outcomes.outcome(
      .outcomeDeniedAdministrativeQuery, ["{|属于|属}行政查询{|事项}{|不予公开}@"],
      examples: ["属于行政查询事项[1]件。"], counterExamples: ["提供查询服务1次。"]),
    processing(
      .outcomeNotProcessedPetition,
      [
        "{|属于|属}信访{、|}{举报|投诉}{、|}{投诉|举报|}{|等}{类|类申请|事项|}{|申请}{|不予处理}@",
        "{|属于|属}信访{类|类事项|事项}{|申请}{|不予处理}@",
      ],
      examples: ["不予处理3件，其中信访举报投诉类申请[2]件。"],
      counterExamples: ["受理信访件34件。", "接待信访34人次。", "群众信访事项34件次。"]),
    processing(
      .outcomeNotProcessedRepeated, ["{|属于|属}重复{|提出|提交}{申请|的申请}{|,|、}{|不予处理|不予重复处理|不重复处理|不再重复处理}@"],
      examples: ["重复申请[4]件。"], counterExamples: ["重复公开4件。"]),
    processing(
      .outcomeNotProcessedPublication, ["{|要求}{|提供}公开出版物{|不予处理}@"],
      examples: ["要求提供公开出版物[1]件。"], counterExamples: ["出版年鉴1册。"]),
    processing(
      .outcomeNotProcessedExcessive, ["{|无正当理由}大量反复申请{|不予处理}@"],
      examples: ["无正当理由大量反复申请[1]件。"], counterExamples: ["反复修改2次。"]),
    processing(
      .outcomeNotProcessedConfirmation, ["{|要求行政机关}确认或{|者}重新出具{|已获取信息}@"],
      examples: ["要求行政机关确认或重新出具已获取信息[1]件。"], counterExamples: ["重新出具证明1份。"]),
    processing(
      .outcomeOtherNotCorrected, ["{|申请人|申请人无正当理由}逾期{不|未}补正{|的}{|不再处理}@"],
      examples: ["申请人无正当理由逾期不补正[2]件。"], counterExamples: ["告知补正2件。"]),
    processing(
      .outcomeOtherFeeUnpaid, ["{|申请人}逾期未{|按收费通知要求}{缴费|缴纳费用|缴纳}@"],
      examples: ["申请人逾期未缴费[1]件。"], counterExamples: ["缴纳罚款1笔。"]),
  ]

  private static func ground(_ metric: Metric, _ noun: String, examples: [PhraseRule.Example])
    -> PhraseRule
  {
    Outcomes.outcome(
      metric, ["{|因|因为|属于|属|为}{|涉及|涉}\(noun){|的|而|信息|等}{|不予公开|不同意公开|不公开}@"],
      examples: examples, counterExamples: ["开展\(noun)保护培训2次。"])
  }

  /// Classes that are themselves named after petitions and complaints.
  private static func processing(
    _ metric: Metric, _ patterns: [String], examples: [PhraseRule.Example],
    counterExamples: [String]
  ) -> PhraseRule {
    var rule = Outcomes.outcome(
      metric, patterns, examples: examples, counterExamples: counterExamples)
    rule.topics = [.application, .complaint]
    rule.avoids = [.hotline, .mailbox, .consultation, .comparison, .receipt]
    return rule
  }
}
