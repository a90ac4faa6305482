import GXModel

/// The identities of form B, 政府信息公开情况统计表.
enum FormBChecks {
  static func findings(in figures: ReportFigures) -> [Finding] {
    guard figures.form == .b else { return [] }
    let parts = parts.compactMap { rule, part, whole in
      Finding.ifLarger(
        rule, part: Measure(part), value: figures[part], whole: whole, limit: figures[whole])
    }
    return sums.compactMap { sum(of: $0, in: figures) }
      + totals.compactMap { atLeast($0, in: figures) } + parts
      + [proactive(in: figures)].compactMap(\.self)
  }

  private struct Sum {
    let rule: Rule
    let total: Metric
    let parts: [Metric]
    let name: LocalizedText
  }

  private static let sums = [
    Sum(
      rule: .bChannels, total: .applicationsNew,
      parts: [
        .applicationsChannelInPerson, .applicationsChannelFax, .applicationsChannelOnline,
        .applicationsChannelLetter,
      ], name: LocalizedText(zh: "四种申请渠道之和", en: "the sum of the four channels")),
    Sum(
      rule: .bConcluded, total: .applicationsConcluded,
      parts: [.applicationsConcludedOnTime, .applicationsConcludedExtended],
      name: LocalizedText(zh: "按时与延期办结之和", en: "on time plus extended")),
    Sum(
      rule: .bOutcomes, total: .outcomeTotal,
      parts: [
        .outcomeAlreadyPublic, .outcomeGranted, .outcomePartial, .outcomeDenied,
        .outcomeUnavailableNotHeld, .outcomeUnavailableNonexistent, .outcomeCorrectionRequested,
        .outcomeRedirected,
      ], name: LocalizedText(zh: "八类答复之和", en: "the sum of the eight kinds of reply")),
    Sum(
      rule: .bDenied, total: .outcomeDenied,
      parts: [
        .outcomeDeniedStateSecret, .outcomeDeniedTradeSecret, .outcomeDeniedPrivacy,
        .outcomeDeniedSecurityStability, .outcomeDeniedNotGovernmentInformation,
        .outcomeDeniedLawForbids,
      ], name: LocalizedText(zh: "六项理由之和", en: "the sum of the six grounds")),
    Sum(
      rule: .bReplied, total: .applicationsConcluded, parts: [.outcomeTotal],
      name: LocalizedText(zh: "申请答复数", en: "the number of replies")),
    Sum(
      rule: .bStaff, total: .staffPeople, parts: [.staffPeopleFullTime, .staffPeoplePartTime],
      name: LocalizedText(zh: "专职与兼职之和", en: "full-time plus part-time")),
  ]

  private static func sum(of sum: Sum, in figures: ReportFigures) -> Finding? {
    .ifUnequal(
      sum.rule, Measure(sum.total), expected: figures.sum(sum.parts), found: figures[sum.total],
      because: sum.name)
  }

  /// Totals that pending cases, which have no row, may make larger than their parts.
  private static let totals = [
    Sum(
      rule: .bReview, total: .reviewTotal, parts: [.reviewUpheld, .reviewCorrected, .reviewOther],
      name: LocalizedText(zh: "不小于三种结果之和", en: "being at least the sum of the three results")),
    Sum(
      rule: .bLitigation, total: .litigationTotal,
      parts: [.litigationUpheld, .litigationCorrected, .litigationOther],
      name: LocalizedText(zh: "不小于三种结果之和", en: "being at least the sum of the three results")),
  ]

  private static func atLeast(_ sum: Sum, in figures: ReportFigures) -> Finding? {
    guard let least = figures.sum(sum.parts), let total = figures[sum.total], total < least else {
      return nil
    }
    return .identity(sum.rule, Measure(sum.total), expected: least, found: total, because: sum.name)
  }

  private static let parts: [(Rule, Metric, Metric)] = [
    (.bByHead, .responsePressConferencesByHead, .responsePressConferences),
    (.bByHead, .responseOnlineInterviewsByHead, .responseOnlineInterviews),
    (.bNormative, .normativeDocumentsDisclosed, .normativeDocumentsIssued),
  ]

  /// One item may be disclosed through several channels, so the total lies between the largest
  /// channel and their sum.
  private static func proactive(in figures: ReportFigures) -> Finding? {
    let channels: [Metric] = [
      .proactiveChannelGazette, .proactiveChannelWebsite, .proactiveChannelWeibo,
      .proactiveChannelWechat, .proactiveChannelOther,
    ]
    guard let total = figures[.proactiveTotal], let sum = figures.sum(channels),
      let largest = channels.compactMap({ figures[$0] }).max()
    else { return nil }
    let measure = Measure(.proactiveTotal)
    if total < largest {
      return .identity(
        .bProactive, measure, expected: largest, found: total,
        because: LocalizedText(zh: "不小于最大渠道", en: "being at least the largest channel"))
    }
    guard total > sum else { return nil }
    return .identity(
      .bProactive, measure, expected: sum, found: total,
      because: LocalizedText(zh: "不大于各渠道之和", en: "being at most the sum of the channels"))
  }
}
