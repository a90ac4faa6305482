import GXModel

/// The identities of the official forms, as domain rules state them, over what one report states.
struct ReportIdentities {
  let report: ParsedReport
  private let values: [Measure: Int]

  init(_ report: ParsedReport) {
    self.report = report
    var values: [Measure: Int] = [:]
    for observation in report.observations where observation.isPreferred ?? true {
      if let value = observation.value { values[observation.measure] = Int(value.millionths) }
    }
    self.values = values
  }

  func value(_ metric: Metric, _ applicant: Applicant? = nil) -> Int? {
    values[Measure(metric, applicant)]
  }

  /// The sum of metrics, or `nil` unless all are stated.
  private func sum(_ metrics: [Metric], _ applicant: Applicant? = nil) -> Int? {
    let parts = metrics.map { value($0, applicant) }
    guard parts.allSatisfy({ $0 != nil }) else { return nil }
    return parts.compactMap { $0 }.reduce(0, +)
  }

  /// The hard rules that the report breaks; what is not stated breaks none.
  var broken: Set<Rule> {
    switch report.form {
    case .a: brokenOfA
    case .b: brokenOfB
    case .c, .d: brokenOfTable3.union(brokenOfTable4)
    default: []
    }
  }

  private func rules(_ checks: [(Rule, Int?, Int?)]) -> Set<Rule> {
    Set(
      checks.compactMap { rule, left, right in
        guard let left, let right, left != right else { return nil }
        return rule
      })
  }

  private var brokenOfA: Set<Rule> {
    let channels: [Metric] = [
      .applicationsChannelInPerson, .applicationsChannelFax, .applicationsChannelEmail,
      .applicationsChannelOnline, .applicationsChannelLetter, .applicationsChannelOther,
    ]
    return rules([
      (.aChannels, value(.applicationsNew), sum(channels)),
      (
        .aOutcomes, value(.outcomeTotal), sum([.outcomeGranted, .outcomePartial, .outcomeRejected])
      ),
    ])
  }

  private var brokenOfB: Set<Rule> {
    rules([
      (
        .bChannels, value(.applicationsNew),
        sum([
          .applicationsChannelInPerson, .applicationsChannelFax, .applicationsChannelOnline,
          .applicationsChannelLetter,
        ])
      ),
      (
        .bConcluded, value(.applicationsConcluded),
        sum([.applicationsConcludedOnTime, .applicationsConcludedExtended])
      ),
      (
        .bOutcomes, value(.outcomeTotal),
        sum([
          .outcomeAlreadyPublic, .outcomeGranted, .outcomePartial, .outcomeDenied,
          .outcomeUnavailableNotHeld, .outcomeUnavailableNonexistent, .outcomeCorrectionRequested,
          .outcomeRedirected,
        ])
      ),
      (
        .bDenied, value(.outcomeDenied),
        sum([
          .outcomeDeniedStateSecret, .outcomeDeniedTradeSecret, .outcomeDeniedPrivacy,
          .outcomeDeniedSecurityStability, .outcomeDeniedNotGovernmentInformation,
          .outcomeDeniedLawForbids,
        ])
      ),
      (.bStaff, value(.staffPeople), sum([.staffPeopleFullTime, .staffPeoplePartTime])),
    ])
  }

  private var leaves: [Metric] {
    let other: [Metric] =
      report.form == .c
      ? [.outcomeOther] : [.outcomeOtherNotCorrected, .outcomeOtherFeeUnpaid, .outcomeOtherMisc]
    return [.outcomeGranted, .outcomePartial] + Metric.groundsOfDenial
      + Metric.reasonsOfUnavailability + Metric.reasonsOfNonProcessing + other
  }

  private var brokenOfTable3: Set<Rule> {
    var broken: Set<Rule> = []
    for applicant in Applicant.allCases.map(Optional.some) + [nil] {
      broken.formUnion(
        rules([
          (
            .t3Balance, sum([.applicationsNew, .applicationsCarriedIn], applicant),
            sum([.outcomeTotal, .applicationsCarriedOut], applicant)
          ),
          (.t3ColumnTotal, value(.outcomeTotal, applicant), sum(leaves, applicant)),
        ]))
    }
    let rows =
      [.applicationsNew, .applicationsCarriedIn, .outcomeTotal, .applicationsCarriedOut] + leaves
    for row in rows {
      let parts = Applicant.allCases.compactMap { value(row, $0) }
      guard parts.count == Applicant.allCases.count else { continue }
      broken.formUnion(rules([(.t3RowTotal, value(row), parts.reduce(0, +))]))
    }
    return broken
  }

  private var brokenOfTable4: Set<Rule> {
    rules([
      (
        .t4Total, value(.reviewTotal),
        sum([.reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending])
      ),
      (
        .t4Total, value(.litigationDirectTotal),
        sum([
          .litigationDirectUpheld, .litigationDirectCorrected, .litigationDirectOther,
          .litigationDirectPending,
        ])
      ),
      (
        .t4Total, value(.litigationAfterReviewTotal),
        sum([
          .litigationAfterReviewUpheld, .litigationAfterReviewCorrected,
          .litigationAfterReviewOther, .litigationAfterReviewPending,
        ])
      ),
    ])
  }
}
