import GXModel

/// An identity between an organ's reports of two consecutive years: the terms of the later year less those
/// of the earlier one are zero.
struct AuditChain: Sendable {
  let rule: Rule
  let forms: Set<Form>
  /// The figure of the later year that a finding names.
  let subject: Measure
  let later: [AuditIdentity.Term]
  let earlier: [AuditIdentity.Term]

  /// All identities between years.
  static let all: [AuditChain] = carried + stocks

  /// What was carried forward is what is carried in, for each applicant.
  private static let carried: [AuditChain] = ([nil] + Applicant.allCases.map(Optional.some)).map {
    AuditChain(
      .chainCarried, [.c, .d], Measure(.applicationsCarriedIn, $0), flows: [], [],
      before: Measure(.applicationsCarriedOut, $0))
  }

  private static let stocks: [AuditChain] = [
    AuditChain(
      .t2DStock, [.d], Measure(.normativeDocumentsInForce),
      flows: [.normativeDocumentsIssued], [.normativeDocumentsRepealed],
      before: Measure(.normativeDocumentsInForce)),
    AuditChain(
      .t2DStock, [.d], Measure(.regulationsInForce), flows: [.regulationsIssued],
      [.regulationsRepealed], before: Measure(.regulationsInForce)),
    AuditChain(
      .t2CStock, [.c], Measure(.normativeDocumentsDisclosedStock),
      flows: [.normativeDocumentsNewlyDisclosed], [],
      before: Measure(.normativeDocumentsDisclosedStock)),
    AuditChain(
      .t2CStock, [.c], Measure(.regulationsDisclosedStock), flows: [.regulationsNewlyDisclosed], [],
      before: Measure(.regulationsDisclosedStock)),
    items(.licensingItemsPrevious, .licensingItemsChange),
    items(.otherServicesItemsPrevious, .otherServicesItemsChange),
    items(.penaltiesItemsPrevious, .penaltiesItemsChange),
    items(.coercionItemsPrevious, .coercionItemsChange),
    items(.feesItemsPrevious, .feesItemsChange),
  ]

  /// The stock of a year is that of the year before with what came in and went out.
  private init(
    _ rule: Rule, _ forms: Set<Form>, _ stock: Measure, flows inflows: [Metric],
    _ outflows: [Metric], before: Measure
  ) {
    self.rule = rule
    self.forms = forms
    subject = stock
    later =
      [AuditIdentity.Term(measure: stock, isAdded: true)]
      + inflows.map { AuditIdentity.Term(measure: Measure($0), isAdded: false) }
      + outflows.map { AuditIdentity.Term(measure: Measure($0), isAdded: true) }
    earlier = [AuditIdentity.Term(measure: before, isAdded: false)]
  }

  /// The items of last year are those of the year before it and their change.
  private static func items(_ previous: Metric, _ change: Metric) -> AuditChain {
    AuditChain(
      rule: .t2CItemsChain, forms: [.c], subject: Measure(previous),
      later: [AuditIdentity.Term(measure: Measure(previous), isAdded: true)],
      earlier: [previous, change].map {
        AuditIdentity.Term(measure: Measure($0), isAdded: false)
      })
  }

  private init(
    rule: Rule, forms: Set<Form>, subject: Measure, later: [AuditIdentity.Term],
    earlier: [AuditIdentity.Term]
  ) {
    self.rule = rule
    self.forms = forms
    self.subject = subject
    self.later = later
    self.earlier = earlier
  }
}
