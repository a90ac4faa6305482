public import GXModel

extension Ratio {
  /// A sum over a sum of figures of one report; without a denominator, for each yearly report.
  public struct Formula: Hashable, Sendable {
    public private(set) var numerator: [Measure]
    public private(set) var denominator: [Measure]

    init(_ numerator: [Metric], over denominator: [Metric]) {
      self.numerator = numerator.map { Measure($0) }
      self.denominator = denominator.map { Measure($0) }
    }

    init(_ numerator: Measure, over denominator: Measure?) {
      self.numerator = [numerator]
      self.denominator = denominator.map { [$0] } ?? []
    }

    /// The same of one column of the table of applications; `nil` where a figure is not divided by
    /// applicant under a form's definitions, or is of a column already.
    func of(_ applicant: Applicant, under form: Form) -> Formula? {
      let measures = numerator + denominator
      guard measures.allSatisfy({ $0.applicant == nil && $0.metric.hasApplicants(in: form) }) else {
        return nil
      }
      var formula = self
      formula.numerator = numerator.map { Measure($0.metric, applicant) }
      formula.denominator = denominator.map { Measure($0.metric, applicant) }
      return formula
    }

    /// The formula in words.
    public var description: LocalizedText {
      func side(_ measures: [Measure], _ language: Language) -> String {
        let names = measures.map { $0.title[language] }.joined(separator: " + ")
        return measures.count > 1 ? "(\(names))" : names
      }
      return LocalizedText(
        zh: side(numerator, .chinese) + " ÷ " + side(denominator, .chinese),
        en: side(numerator, .english) + " ÷ " + side(denominator, .english))
    }
  }

  /// The formula under a form's definitions; `nil` where the form lacks what it needs.
  ///
  /// Source: the usual indicators of official reports and evaluations; the convention concerns the
  /// ratios of reconsiderations and lawsuits corrected and upheld only.
  public func formula(under form: Form, convention: Convention = .concluded) -> Formula? {
    switch self {
    case .disclosure: form == .n ? nil : Formula([.outcomeDisclosed], over: [.outcomeTotal])
    case .granted:
      switch form {
      case .n: nil
      case .b: Formula([.outcomeAlreadyPublic, .outcomeGranted], over: [.outcomeTotal])
      default: Formula([.outcomeGranted], over: [.outcomeTotal])
      }
    case .partial: form == .n ? nil : Formula([.outcomePartial], over: [.outcomeTotal])
    case .denied: ofOutcomes(.outcomeDenied, in: [.b, .c, .d], form)
    case .unavailable: ofOutcomes(.outcomeUnavailable, in: [.b, .c, .d], form)
    case .notProcessed: ofOutcomes(.outcomeNotProcessed, in: [.c, .d], form)
    case .other: ofOutcomes(.outcomeOther, in: [.c, .d], form)
    case .concluded:
      switch form {
      case .b: Formula([.applicationsConcluded], over: [.applicationsNew])
      case .c, .d: Formula([.outcomeTotal], over: [.applicationsNew, .applicationsCarriedIn])
      default: nil
      }
    case .carriedOver:
      form.crossesApplicants
        ? Formula([.applicationsCarriedOut], over: [.applicationsNew, .applicationsCarriedIn])
        : nil
    case .naturalShare: share(of: .natural, form)
    case .commercialShare: share(of: .commercial, form)
    case .researchShare: share(of: .research, form)
    case .socialShare: share(of: .social, form)
    case .legalShare: share(of: .legal, form)
    case .otherShare: share(of: .other, form)
    case .onTime:
      form == .b ? Formula([.applicationsConcludedOnTime], over: [.applicationsConcluded]) : nil
    case .extended:
      form == .b ? Formula([.applicationsConcludedExtended], over: [.applicationsConcluded]) : nil
    case .inPersonShare: ofApplications(.applicationsChannelInPerson, form)
    case .faxShare: ofApplications(.applicationsChannelFax, form)
    case .onlineShare: ofApplications(.applicationsChannelOnline, form)
    case .letterShare: ofApplications(.applicationsChannelLetter, form)
    case .normativeDisclosed:
      switch form {
      case .b: Formula([.normativeDocumentsDisclosed], over: [.normativeDocumentsIssued])
      case .c: Formula([.normativeDocumentsNewlyDisclosed], over: [.normativeDocumentsIssued])
      default: nil
      }
    case .normativeRepealed:
      // What was in force at the start plus what was issued is what is in force or was repealed.
      form == .d
        ? Formula(
          [.normativeDocumentsRepealed],
          over: [.normativeDocumentsInForce, .normativeDocumentsRepealed])
        : nil
    case .repliesPerStaff: form == .b ? Formula([.outcomeTotal], over: [.staffPeople]) : nil
    case .budgetPerItem: form == .b ? Formula([.staffBudget], over: [.proactiveTotal]) : nil
    default: remedyFormula(under: form, convention: convention)
    }
  }

  private func remedyFormula(under form: Form, convention: Convention) -> Formula? {
    guard form != .n else { return nil }
    let hasResults = form != .a
    let review: [Metric] =
      convention == .all ? [.reviewTotal] : [.reviewUpheld, .reviewCorrected, .reviewOther]
    let litigation: [Metric] =
      convention == .all
      ? [.litigationTotal] : [.litigationUpheld, .litigationCorrected, .litigationOther]
    switch self {
    case .reviewRate: return Formula([.reviewTotal], over: [.outcomeTotal])
    case .litigationRate: return Formula([.litigationTotal], over: [.outcomeTotal])
    case .reviewCorrected where hasResults: return Formula([.reviewCorrected], over: review)
    case .reviewUpheld where hasResults: return Formula([.reviewUpheld], over: review)
    case .litigationCorrected where hasResults:
      return Formula([.litigationCorrected], over: litigation)
    case .litigationUpheld where hasResults: return Formula([.litigationUpheld], over: litigation)
    case .corrected where hasResults:
      return Formula([.reviewCorrected, .litigationCorrected], over: review + litigation)
    case .reviewPending where form.crossesApplicants:
      return Formula([.reviewPending], over: [.reviewTotal])
    case .litigationPending where form.crossesApplicants:
      return Formula([.litigationPending], over: [.litigationTotal])
    case .afterReviewShare where form.crossesApplicants:
      return Formula([.litigationAfterReviewTotal], over: [.litigationTotal])
    default: return nil
    }
  }

  private func ofOutcomes(_ metric: Metric, in forms: Set<Form>, _ form: Form) -> Formula? {
    forms.contains(form) ? Formula([metric], over: [.outcomeTotal]) : nil
  }

  private func ofApplications(_ metric: Metric, _ form: Form) -> Formula? {
    form == .a || form == .b ? Formula([metric], over: [.applicationsNew]) : nil
  }

  private func share(of applicant: Applicant, _ form: Form) -> Formula? {
    form.crossesApplicants
      ? Formula(Measure(.applicationsNew, applicant), over: Measure(.applicationsNew)) : nil
  }
}

extension Form {
  /// Whether the form is one of those with the table of applications, 2019 and later.
  fileprivate var crossesApplicants: Bool { self == .c || self == .d }
}
