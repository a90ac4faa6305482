public import GXModel
import GXStore

/// The figures of one report.
public struct SyntheticFigures {
  /// The metrics that cross the table of applications with the applicant.
  static let balance: [Metric] = [
    .applicationsNew, .applicationsCarriedIn, .outcomeTotal, .applicationsCarriedOut,
  ]

  /// The groups of outcomes and the grounds within them.
  public static let outcomes: [Metric] = [
    .outcomeAlreadyPublic, .outcomeGranted, .outcomePartial,
    .outcomeDeniedStateSecret, .outcomeDeniedTradeSecret, .outcomeDeniedPrivacy,
    .outcomeDeniedSecurityStability, .outcomeDeniedNotGovernmentInformation,
    .outcomeDeniedLawForbids, .outcomeDeniedThirdParty, .outcomeDeniedInternalAffairs,
    .outcomeDeniedProcessInformation, .outcomeDeniedEnforcementFiles,
    .outcomeDeniedAdministrativeQuery, .outcomeUnavailableNotHeld,
    .outcomeUnavailableNonexistent, .outcomeUnavailableNeedsCreation, .outcomeUnavailableUnclear,
    .outcomeNotProcessedPetition, .outcomeNotProcessedRepeated, .outcomeNotProcessedPublication,
    .outcomeNotProcessedExcessive, .outcomeNotProcessedConfirmation, .outcomeOther,
    .outcomeOtherNotCorrected, .outcomeOtherFeeUnpaid, .outcomeOtherMisc,
    .outcomeCorrectionRequested, .outcomeRedirected,
  ]

  static let measures: [Measure] =
    balance.flatMap { metric in
      ([nil] + Applicant.allCases.map(Optional.some)).map { Measure(metric, $0) }
    } + outcomes.map { Measure($0) } + [Measure(.proactiveTotal), Measure(.reviewTotal)]

  private let columnsOfOutcomes: [Form: [Int]]
  private let proactive: Int
  private let review: Int
  private static let perMetric = Applicant.allCases.count + 1

  init() {
    let first = SyntheticFigures.balance.count * SyntheticFigures.perMetric
    columnsOfOutcomes = Dictionary(
      uniqueKeysWithValues: Form.allCases.map { form in
        let columns = SyntheticFigures.outcomes.indices.filter {
          SyntheticFigures.outcomes[$0].definition.forms.contains(form) && form != .n
        }
        return (form, columns.map { first + $0 })
      })
    proactive = first + SyntheticFigures.outcomes.count
    review = proactive + 1
  }

  mutating func write(
    _ organ: SyntheticOrgan, year: Int, form: Form, into builder: inout SortedCorpusBuilder,
    random: inout SplitMix
  ) {
    if random.happens(perMille: 30) { return }
    let new = applications(of: organ, year: year, random: &random)
    if form == .c || form == .d {
      writeTable(new: new, into: &builder, random: &random)
    } else {
      builder.set(0, new)
      if form != .n { builder.set(2 * SyntheticFigures.perMetric, new) }
      builder.set(proactive, random.heavyTailed(from: 20, doublings: 9))
    }
    writeOutcomes(of: new, form: form, into: &builder, random: &random)
    builder.set(review, new < 20 ? 0 : random.below(new / 10 + 1))
  }

  /// Applications grow over the years and vary about an organ's ordinary number.
  private func applications(
    of organ: SyntheticOrgan, year: Int, random: inout SplitMix
  ) -> Int64 {
    guard organ.applications > 0 else { return random.happens(perMille: 40) ? 1 : 0 }
    let growth = 60 + Int64(year - SyntheticColumns.years.lowerBound) * 8
    return organ.applications * growth * (20 + random.below(161)) / 10_000
  }

  /// The table of applications: each applicant's column balances, but for one report in a hundred.
  private func writeTable(
    new: Int64, into builder: inout SortedCorpusBuilder, random: inout SplitMix
  ) {
    let width = SyntheticFigures.perMetric
    var totals: (new: Int64, carriedIn: Int64, outcome: Int64, carriedOut: Int64) = (0, 0, 0, 0)
    var rest = new
    for applicant in 1..<width {
      let own = applicant == width - 1 ? rest : rest - random.below(rest / 8 + 1)
      rest -= own
      let carriedIn = own < 4 ? 0 : random.below(own / 4)
      let carriedOut = own < 4 ? 0 : random.below(own / 4)
      let outcome = own + carriedIn - carriedOut
      let error: Int64 = own > 0 && random.happens(perMille: 8) ? 1 : 0
      builder.set(applicant, own)
      builder.set(width + applicant, carriedIn)
      builder.set(2 * width + applicant, outcome + error)
      builder.set(3 * width + applicant, carriedOut)
      totals.new += own
      totals.carriedIn += carriedIn
      totals.outcome += outcome + error
      totals.carriedOut += carriedOut
    }
    builder.set(0, totals.new)
    builder.set(width, totals.carriedIn)
    builder.set(2 * width, totals.outcome)
    builder.set(3 * width, totals.carriedOut)
  }

  /// Outcomes fall off from the first to the last that the form has.
  private func writeOutcomes(
    of new: Int64, form: Form, into builder: inout SortedCorpusBuilder, random: inout SplitMix
  ) {
    var rest = new
    for column in columnsOfOutcomes[form] ?? [] {
      let own = rest == 0 ? 0 : random.below(rest / 2 + 2)
      builder.set(column, min(own, rest))
      rest -= min(own, rest)
    }
  }
}
