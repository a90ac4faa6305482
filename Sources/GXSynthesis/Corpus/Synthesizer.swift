public import GXModel

/// Makes synthetic reports that look like real ones: heavy tails, townships without applications,
/// growth with a step and dips, missing years, old forms kept too long, blank cells.
///
/// Within a report all identities of the official forms hold, and what is carried forward comes in again
/// the year after, except in the reports of ``SynthesisConfiguration/errorRate``. Governments that
/// report for their region state the sum over all organs in it. Memory does not grow with the
/// number of reports.
public struct Synthesizer: Sendable {
  public let configuration: SynthesisConfiguration
  private let plan: OrganPlan
  private let skipped: Int

  public init(configuration: SynthesisConfiguration) {
    self.configuration = configuration
    switch configuration.size {
    case .organs(let count):
      plan = OrganPlan(divisions: configuration.divisions, organs: count)
      skipped = 0
    case .reports(let count):
      (plan, skipped) = ReportCensus.plan(for: count, configuration)
    }
  }

  /// The reports, organ by organ with ascending years; a region's government comes after its members.
  public var reports: some Sequence<ParsedReport> {
    let seed = configuration.seed
    return drafts.lazy.map { $0.parsed(seed: seed) }
  }

  /// The reports with the errors that were put into them.
  public var seededReports: some Sequence<(report: ParsedReport, errors: [SeededError])> {
    let seed = configuration.seed
    return drafts.lazy.map { (report: $0.parsed(seed: seed), errors: $0.errors) }
  }

  var drafts: some Sequence<ReportDraft> {
    DraftSequence(plan: plan, configuration: configuration).dropFirst(skipped)
  }
}

/// The drafts of a plan, made one organ at a time.
struct DraftSequence: Sequence {
  let plan: OrganPlan
  let configuration: SynthesisConfiguration

  func makeIterator() -> Iterator { Iterator(plan, configuration) }

  struct Iterator: IteratorProtocol {
    private let configuration: SynthesisConfiguration
    private var walk: RegionWalk
    private var stop: RegionWalk.Stop?
    private var year: Int

    init(_ plan: OrganPlan, _ configuration: SynthesisConfiguration) {
      self.configuration = configuration
      walk = RegionWalk(plan, seed: configuration.seed, lastYear: configuration.years.upperBound)
      year = configuration.years.lowerBound
      stop = walk.next()
    }

    mutating func next() -> ReportDraft? {
      while let stop {
        while year <= configuration.years.upperBound {
          defer { year += 1 }
          if let draft = draft(of: stop) { return draft }
        }
        self.stop = walk.next()
        year = configuration.years.lowerBound
      }
      return nil
    }

    private func draft(of stop: RegionWalk.Stop) -> ReportDraft? {
      guard let publication = stop.habits.publication(of: year) else { return nil }
      let figures = stop.figures[year - SynthesisConfiguration.possibleYears.lowerBound]
      var draft = ReportDraft(
        of: stop.organ, year: year, publication: publication, habits: stop.habits,
        figures: figures, seed: configuration.seed)
      var random = stop.organ.generator(
        seed: configuration.seed &+ UInt64(year), purpose: .errors)
      if random.chance(configuration.errorRate) { draft.seedError(using: &random) }
      return draft
    }
  }
}
