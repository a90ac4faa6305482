import GXModel

/// Draws the figures of an organ for all years from 2008, each year on those before it.
///
/// Years are always drawn from the first possible one, so that a corpus of fewer years is a part of
/// the longer one.
struct OrganHistory {
  private let profile: OrganProfile
  private let organ: SyntheticOrgan
  private var random: SeededGenerator
  /// The organ's own course beside the country's, as a logarithm.
  private var drift = 0.0
  private var previous: Figures?

  init(of organ: SyntheticOrgan, seed: UInt64) {
    self.organ = organ
    profile = OrganProfile(organ, seed: seed)
    random = organ.generator(seed: seed, purpose: .figures)
  }

  /// The figures of the years from 2008 on.
  static func figures(of organ: SyntheticOrgan, seed: UInt64, through last: Int) -> [Figures] {
    var history = OrganHistory(of: organ, seed: seed)
    let years = SynthesisConfiguration.possibleYears.lowerBound...last
    return years.map { history.next(year: $0) }
  }

  private mutating func next(year: Int) -> Figures {
    var figures = Figures()
    drift = 0.8 * drift + 0.16 * random.normal()
    drawApplications(year, into: &figures)
    drawRemedies(year, into: &figures)
    EarlierForms.derive(from: &figures, using: &random)
    drawDisclosure(year, into: &figures)
    drawDocuments(into: &figures)
    drawDecisions(into: &figures)
    drawOffice(year, into: &figures)
    previous = figures
    return figures
  }

  private mutating func drawApplications(_ year: Int, into figures: inout Figures) {
    let mean =
      profile.applications * NationalTrend.applications(in: year) * PortableMath.exp(drift)
    let received = random.negativeBinomial(mean: mean, shape: OrganProfile.shape)
    random.multinomial(received, profile.applicants) { figures[Figures.Row.received, $0] += $1 }
    for applicant in 0..<Figures.applicants {
      let carriedIn = previous?[Figures.Row.carriedOut, applicant] ?? 0
      let due = figures[Figures.Row.received, applicant] + carriedIn
      let carriedOut = random.binomial(due, profile.carriedShare)
      figures[Figures.Row.carriedIn, applicant] = carriedIn
      figures[Figures.Row.carriedOut, applicant] = carriedOut
      random.multinomial(due - carriedOut, profile.outcomes) {
        figures[Figures.Row.outcomes.lowerBound + $0, applicant] += $1
      }
    }
  }

  /// Reviews and lawsuits; since 2024 a refusal must go to review before it goes to court.
  private mutating func drawRemedies(_ year: Int, into figures: inout Figures) {
    let decided = Double(figures.sum(Figures.Row.outcomes, nil))
    let reviewFirst = year >= 2024
    let reviews = random.poisson(decided * (reviewFirst ? 0.085 : 0.05))
    let direct = random.poisson(decided * (reviewFirst ? 0.006 : 0.022))
    let after = random.poisson(decided * 0.014)
    draw(
      reviews, [0.62, 0.12, 0.18, 0.08],
      [.reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending], total: .review,
      into: &figures)
    draw(
      direct, [0.55, 0.10, 0.15, 0.20],
      [.directUpheld, .directCorrected, .directOther, .directPending], total: .direct,
      into: &figures)
    draw(
      after, [0.62, 0.06, 0.14, 0.18], [.afterUpheld, .afterCorrected, .afterOther, .afterPending],
      total: .after, into: &figures)
    figures[.appeals] = random.poisson(decided * 0.01)
    figures[.complaints] = random.poisson(decided * 0.012)
    figures[.processingFees] = random.chance(0.04) ? random.integer(in: 1...60) * 10 : 0
  }

  private mutating func draw(
    _ count: Int, _ weights: [Double], _ slots: [Slot], total: Slot, into figures: inout Figures
  ) {
    figures[total] = count
    random.multinomial(count, weights) { figures[slots[$0]] += $1 }
  }

  /// Items disclosed: most on the website, one item often on several channels.
  private mutating func drawDisclosure(_ year: Int, into figures: inout Figures) {
    let mean = profile.disclosure * NationalTrend.disclosure(in: year)
    let website = random.poisson(mean * random.lognormal(median: 1, sigma: 0.18))
    let others: [(Slot, Double, Int)] = [
      (.gazette, organ.kind == .government ? 0.03 : 0, 2008), (.weibo, 0.09, 2012),
      (.wechat, 0.14, 2014), (.otherChannel, 0.07, 2008),
    ]
    var elsewhere = 0
    for (slot, share, since) in others where year >= since {
      figures[slot] = random.poisson(mean * share * random.lognormal(median: 1, sigma: 0.4))
      elsewhere += figures[slot]
    }
    let largest = max(website, others.map { figures[$0.0] }.max() ?? 0)
    figures[.website] = website
    figures[.proactive] = largest + random.binomial(website + elsewhere - largest, 0.35)
    drawResponses(mean, into: &figures)
  }

  private mutating func drawResponses(_ mean: Double, into figures: inout Figures) {
    figures[.responses] = random.poisson(mean * 0.01)
    figures[.pressConferences] = random.poisson(organ.kind == .government ? 6 : 0.4)
    figures[.pressConferencesByHead] = random.binomial(figures[.pressConferences], 0.3)
    figures[.interviews] = random.poisson(organ.kind == .government ? 8 : 0.8)
    figures[.interviewsByHead] = random.binomial(figures[.interviews], 0.5)
    figures[.interpretations] = random.poisson(mean * 0.012)
    figures[.socialMediaResponses] = random.binomial(figures[.responses], 0.4)
    figures[.otherResponses] = figures[.responses] - figures[.socialMediaResponses]
  }

  /// Normative documents and regulations; the stocks follow from the flows.
  private mutating func drawDocuments(into figures: inout Figures) {
    let rate: Double = organ.kind == .government ? 7 : organ.kind == .township ? 0.3 : 1.6
    let issued = random.poisson(rate)
    let before = previous?[.normativeInForce] ?? random.poisson(rate * 6)
    let repealed = random.binomial(before, 0.09)
    figures[.normativeIssued] = issued
    figures[.normativeDisclosed] = random.binomial(issued, 0.95)
    figures[.normativeRepealed] = repealed
    figures[.normativeInForce] = before + issued - repealed
    figures[.normativeStock] =
      (previous?[.normativeStock] ?? before) + figures[.normativeDisclosed]
    guard profile.makesRegulations else { return }
    let regulations = random.poisson(1.3)
    let standing = previous?[.regulationsInForce] ?? random.poisson(40)
    let ended = random.binomial(standing, 0.03)
    figures[.regulationsIssued] = regulations
    figures[.regulationsDisclosed] = regulations
    figures[.regulationsRepealed] = ended
    figures[.regulationsInForce] = standing + regulations - ended
    figures[.regulationsStock] = (previous?[.regulationsStock] ?? standing) + regulations
  }

  /// Licences, penalties, coercion, fees and procurement.
  private mutating func drawDecisions(into figures: inout Figures) {
    let items: [(previous: Slot, change: Slot, decisions: Slot?, items: Double, share: Double)] = [
      (.licensingPrevious, .licensingChange, .licensingDecisions, 24, 0.6),
      (.servicesPrevious, .servicesChange, .servicesDecisions, 18, 0.3),
      (.penaltiesPrevious, .penaltiesChange, .penaltiesDecisions, 60, 0.35),
      (.coercionPrevious, .coercionChange, .coercionDecisions, 6, 0.05),
      (.feesPrevious, .feesChange, nil, 2, 0),
    ]
    for entry in items {
      let isActive = profile.decisions >= 1
      let stock =
        previous.map { $0[entry.previous] + $0[entry.change] }
        ?? (isActive ? random.poisson(entry.items) : 0)
      figures[entry.previous] = stock
      if isActive, random.chance(0.35) {
        figures[entry.change] = max(-stock, random.integer(in: -4...6))
      }
      if let decisions = entry.decisions, stock > 0 {
        let mean = profile.decisions * entry.share
        figures[decisions] = random.negativeBinomial(mean: mean, shape: 3)
      }
    }
    let stock = figures[.feesPrevious]
    figures[.feesAmount] =
      stock > 0 ? Int(random.lognormal(median: 400_000, sigma: 1.4)) / 10 * 10 : 0
    figures[.procurementProjects] = random.poisson(organ.kind == .government ? 30 : 2)
    let price = random.lognormal(median: 180_000, sigma: 1.0)
    figures[.procurementAmount] = Int(price * Double(figures[.procurementProjects])) / 100 * 100
  }

  private mutating func drawOffice(_ year: Int, into figures: inout Figures) {
    let isGovernment = organ.kind == .government
    figures[.offices] = 1
    figures[.readingPoints] = isGovernment ? 3 : organ.kind == .township ? 1 : 0
    figures[.fullTime] = random.poisson(isGovernment ? 3 : 0.4)
    figures[.partTime] = 1 + random.poisson(isGovernment ? 4 : 1)
    figures[.staff] = figures[.fullTime] + figures[.partTime]
    figures[.budget] = random.chance(0.4) ? random.integer(in: 1...40) * 5_000 : 0
    figures[.meetings] = 1 + random.poisson(1.5)
    figures[.trainings] = random.poisson(1.2)
    figures[.trainees] = figures[.trainings] * random.integer(in: 8...60)
  }
}
