import GXModel

/// An identity of an official form: terms that add up to zero, or to nothing below it.
struct AuditIdentity: Sendable {
  struct Term: Sendable {
    let measure: Measure
    let isAdded: Bool

    /// A sum with the term's value, in millionths.
    func applied(to sum: Int64, _ value: Quantity) -> (partialValue: Int64, overflow: Bool) {
      isAdded
        ? sum.addingReportingOverflow(value.millionths)
        : sum.subtractingReportingOverflow(value.millionths)
    }
  }

  enum Relation: Sendable {
    case zero
    case atLeastZero
    /// The terms do not add up to zero where a figure is not zero itself.
    case unequal(where: Measure)
  }

  let rule: Rule
  let forms: Set<Form>
  /// The figure that a finding names: the total, or the part that is too large.
  let subject: Measure
  let terms: [Term]
  let relation: Relation
  /// The fewest terms that must have values where forms differ in which they have; `nil` for all.
  private(set) var fewestTerms: Int?

  /// `subject` equals the sum of `parts`.
  init(_ rule: Rule, _ forms: Set<Form>, _ subject: Measure, equals parts: [Measure]) {
    self.init(rule, forms, subject, [subject], less: parts, .zero)
  }

  /// The sum of `left` less that of `right` is zero, or not below it.
  init(
    _ rule: Rule, _ forms: Set<Form>, _ subject: Measure, _ left: [Measure], less right: [Measure],
    _ relation: Relation
  ) {
    self.rule = rule
    self.forms = forms
    self.subject = subject
    terms =
      left.map { Term(measure: $0, isAdded: true) }
      + right.map { Term(measure: $0, isAdded: false) }
    self.relation = relation
  }
}

extension AuditIdentity {
  /// Whether the form itself demands that the terms add up to zero.
  var isHardEquation: Bool {
    guard case .zero = relation, fewestTerms == nil else { return false }
    return rule.definition.severity == .error
  }

  /// All identities within one report.
  static let all: [AuditIdentity] =
    applications(.c) + applications(.d) + remedies + formB + proactive + formA
    + documents + misread

  private static let columns: [Applicant?] = [nil] + Applicant.allCases.map(Optional.some)

  /// The leaves of the outcomes under a form since 2019.
  private static func leaves(_ form: Form) -> [Metric] {
    [.outcomeGranted, .outcomePartial] + Metric.groundsOfDenial + Metric.reasonsOfUnavailability
      + Metric.reasonsOfNonProcessing + (Metric.outcomeOther.addends(in: form) ?? [.outcomeOther])
  }

  private static func applications(_ form: Form) -> [AuditIdentity] {
    let leaves = leaves(form)
    let rows =
      [.applicationsNew, .applicationsCarriedIn] + leaves + [
        .outcomeTotal, .applicationsCarriedOut,
      ]
    let byColumn = columns.flatMap { column in
      [
        AuditIdentity(
          .t3Balance, [form], Measure(.outcomeTotal, column),
          [Measure(.outcomeTotal, column), Measure(.applicationsCarriedOut, column)],
          less: [Measure(.applicationsNew, column), Measure(.applicationsCarriedIn, column)], .zero),
        AuditIdentity(
          .t3ColumnTotal, [form], Measure(.outcomeTotal, column),
          equals: leaves.map { Measure($0, column) }),
      ]
    }
    return byColumn
      + rows.map { row in
        AuditIdentity(
          .t3RowTotal, [form], Measure(row), equals: Applicant.allCases.map { Measure(row, $0) })
      }
  }

  private static let remedies: [AuditIdentity] = [
    (Metric.reviewTotal, [.reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending]),
    (
      .litigationDirectTotal,
      [
        .litigationDirectUpheld, .litigationDirectCorrected, .litigationDirectOther,
        .litigationDirectPending,
      ]
    ),
    (
      .litigationAfterReviewTotal,
      [
        .litigationAfterReviewUpheld, .litigationAfterReviewCorrected,
        .litigationAfterReviewOther, .litigationAfterReviewPending,
      ]
    ),
  ].map { sum(.t4Total, [.c, .d], $0.0, $0.1) }

  private static let formB: [AuditIdentity] = [
    sum(
      .bChannels, [.b], .applicationsNew,
      [
        .applicationsChannelInPerson, .applicationsChannelFax, .applicationsChannelOnline,
        .applicationsChannelLetter,
      ]),
    sum(
      .bConcluded, [.b], .applicationsConcluded,
      [.applicationsConcludedOnTime, .applicationsConcludedExtended]),
    sum(
      .bOutcomes, [.b], .outcomeTotal,
      [
        .outcomeAlreadyPublic, .outcomeGranted, .outcomePartial, .outcomeDenied,
        .outcomeUnavailableNotHeld, .outcomeUnavailableNonexistent, .outcomeCorrectionRequested,
        .outcomeRedirected,
      ]),
    sum(
      .bDenied, [.b], .outcomeDenied,
      [
        .outcomeDeniedStateSecret, .outcomeDeniedTradeSecret, .outcomeDeniedPrivacy,
        .outcomeDeniedSecurityStability, .outcomeDeniedNotGovernmentInformation,
        .outcomeDeniedLawForbids,
      ]),
    sum(.bReplied, [.b], .applicationsConcluded, [.outcomeTotal]),
    sum(.bStaff, [.b], .staffPeople, [.staffPeopleFullTime, .staffPeoplePartTime]),
    atMost(.bReview, .reviewTotal, [.reviewUpheld, .reviewCorrected, .reviewOther]),
    atMost(
      .bLitigation, .litigationTotal, [.litigationUpheld, .litigationCorrected, .litigationOther]),
    atMost(.bByHead, .responsePressConferences, [.responsePressConferencesByHead]),
    atMost(.bByHead, .responseOnlineInterviews, [.responseOnlineInterviewsByHead]),
    atMost(.bNormative, .normativeDocumentsIssued, [.normativeDocumentsDisclosed]),
  ]

  /// One item may be disclosed through several channels: the total lies between the largest and their sum.
  private static let proactive: [AuditIdentity] = {
    let channels: [Metric] = [
      .proactiveChannelGazette, .proactiveChannelWebsite, .proactiveChannelWeibo,
      .proactiveChannelWechat, .proactiveChannelOther,
    ]
    return channels.map { atMost(.bProactive, .proactiveTotal, [$0]) } + [
      AuditIdentity(
        .bProactive, [.b], Measure(.proactiveTotal), channels.map { Measure($0) },
        less: [Measure(.proactiveTotal)], .atLeastZero)
    ]
  }()

  private static let formA: [AuditIdentity] =
    [
      sum(.aOutcomes, [.a], .outcomeTotal, [.outcomeGranted, .outcomePartial, .outcomeRejected]),
      channelsOfFormA,
    ] + Metric.proactiveTotal.parts.map { atMost(.aElectronic, .proactiveTotal, [$0], [.a]) }

  /// The provincial tables differ in the channels that they list.
  private static let channelsOfFormA: AuditIdentity = {
    var identity = sum(.aChannels, [.a], .applicationsNew, Metric.applicationsNew.parts)
    identity.fewestTerms = 4
    return identity
  }()

  private static let documents: [AuditIdentity] = [
    (Metric.licensingItemsPrevious, Metric.licensingItemsChange),
    (.otherServicesItemsPrevious, .otherServicesItemsChange),
    (.penaltiesItemsPrevious, .penaltiesItemsChange),
    (.coercionItemsPrevious, .coercionItemsChange), (.feesItemsPrevious, .feesItemsChange),
  ].map { previous, change in
    AuditIdentity(
      .t2CItems, [.c], Measure(change), [Measure(previous), Measure(change)], less: [],
      .atLeastZero)
  }

  /// The column of decisions taken for the sum of the two before it.
  private static let misread: [AuditIdentity] = [
    (Metric.licensingItemsPrevious, Metric.licensingItemsChange, Metric.licensingDecisions),
    (.otherServicesItemsPrevious, .otherServicesItemsChange, .otherServicesDecisions),
    (.penaltiesItemsPrevious, .penaltiesItemsChange, .penaltiesDecisions),
    (.coercionItemsPrevious, .coercionItemsChange, .coercionDecisions),
  ].map { previous, change, decisions in
    AuditIdentity(
      .t2CMisread, [.c], Measure(decisions), [Measure(decisions)],
      less: [Measure(previous), Measure(change)], .unequal(where: Measure(change)))
  }

  private static func sum(
    _ rule: Rule, _ forms: Set<Form>, _ total: Metric, _ parts: [Metric]
  ) -> AuditIdentity {
    AuditIdentity(rule, forms, Measure(total), equals: parts.map { Measure($0) })
  }

  /// The parts are together not more than the whole.
  private static func atMost(
    _ rule: Rule, _ whole: Metric, _ parts: [Metric], _ forms: Set<Form> = [.b]
  ) -> AuditIdentity {
    AuditIdentity(
      rule, forms, Measure(whole), [Measure(whole)], less: parts.map { Measure($0) }, .atLeastZero)
  }
}
