extension Metric {
  /// The metrics whose sum gives this one under a form's definitions, where it is a sum there.
  ///
  /// Composites join forms (`outcome.disclosed`, `outcome.unable`, `outcome.refused_core`); groups such
  /// as `outcome.denied` are sums of their grounds in forms C and D, which print no cell for them.
  /// `nil` where the form states the metric itself or has nothing to build it from.
  public func addends(in form: Form) -> [Metric]? {
    switch (self, form) {
    case (.outcomeDisclosed, .b): [.outcomeAlreadyPublic, .outcomeGranted, .outcomePartial]
    case (.outcomeDisclosed, .a), (.outcomeDisclosed, .c), (.outcomeDisclosed, .d):
      [.outcomeGranted, .outcomePartial]
    case (.outcomeUnable, .a), (.outcomeUnable, .b):
      [.outcomeUnavailableNotHeld, .outcomeUnavailableNonexistent]
    case (.outcomeUnable, .c), (.outcomeUnable, .d):
      [.outcomeUnavailableNotHeld, .outcomeUnavailableNeedsCreation]
    case (.outcomeRefusedCore, .b):
      [
        .outcomeDeniedStateSecret, .outcomeDeniedSecurityStability, .outcomeDeniedTradeSecret,
        .outcomeDeniedPrivacy,
      ]
    case (.outcomeRefusedCore, .c), (.outcomeRefusedCore, .d):
      [.outcomeDeniedStateSecret, .outcomeDeniedSecurityStability, .outcomeDeniedThirdParty]
    case (.outcomeUnavailable, .b): [.outcomeUnavailableNotHeld, .outcomeUnavailableNonexistent]
    case (.outcomeDenied, .c), (.outcomeDenied, .d): Metric.groundsOfDenial
    case (.outcomeUnavailable, .c), (.outcomeUnavailable, .d): Metric.reasonsOfUnavailability
    case (.outcomeNotProcessed, .c), (.outcomeNotProcessed, .d): Metric.reasonsOfNonProcessing
    case (.outcomeOther, .d):
      [.outcomeOtherNotCorrected, .outcomeOtherFeeUnpaid, .outcomeOtherMisc]
    case (.litigationTotal, .c), (.litigationTotal, .d):
      [.litigationDirectTotal, .litigationAfterReviewTotal]
    case (.litigationUpheld, .c), (.litigationUpheld, .d):
      [.litigationDirectUpheld, .litigationAfterReviewUpheld]
    case (.litigationCorrected, .c), (.litigationCorrected, .d):
      [.litigationDirectCorrected, .litigationAfterReviewCorrected]
    case (.litigationOther, .c), (.litigationOther, .d):
      [.litigationDirectOther, .litigationAfterReviewOther]
    case (.litigationPending, .c), (.litigationPending, .d):
      [.litigationDirectPending, .litigationAfterReviewPending]
    default: nil
    }
  }

  /// Whether a form's definitions divide the metric, or all that it is the sum of, by applicant.
  public func hasApplicants(in form: Form) -> Bool {
    addends(in: form)?.allSatisfy(\.hasApplicants) ?? hasApplicants
  }

  /// The eight grounds of (三)不予公开 in forms C and D, in the order of the form.
  public static let groundsOfDenial: [Metric] = [
    .outcomeDeniedStateSecret, .outcomeDeniedLawForbids, .outcomeDeniedSecurityStability,
    .outcomeDeniedThirdParty, .outcomeDeniedInternalAffairs, .outcomeDeniedProcessInformation,
    .outcomeDeniedEnforcementFiles, .outcomeDeniedAdministrativeQuery,
  ]

  /// The three reasons of (四)无法提供 in forms C and D.
  public static let reasonsOfUnavailability: [Metric] = [
    .outcomeUnavailableNotHeld, .outcomeUnavailableNeedsCreation, .outcomeUnavailableUnclear,
  ]

  /// The five reasons of (五)不予处理 in forms C and D.
  public static let reasonsOfNonProcessing: [Metric] = [
    .outcomeNotProcessedPetition, .outcomeNotProcessedRepeated, .outcomeNotProcessedPublication,
    .outcomeNotProcessedExcessive, .outcomeNotProcessedConfirmation,
  ]
}
