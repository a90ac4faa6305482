import GXModel

/// What stays the same over an organ's years: how large it is and how it decides.
struct OrganProfile: Sendable {
  /// Applications expected in 2017.
  let applications: Double
  /// Items disclosed in 2017.
  let disclosure: Double
  /// Licences, penalties and coercive measures decided a year.
  let decisions: Double
  /// How the applicants divide, in the order of the form's columns.
  let applicants: [Double]
  /// How the 21 outcomes of form D divide.
  let outcomes: [Double]
  /// The share of an applicant's cases that go over into the next year.
  let carriedShare: Double
  let makesRegulations: Bool

  /// Applications of a year vary more than by chance: the shape of the negative binomial.
  static let shape = 5.0

  init(_ organ: SyntheticOrgan, seed: UInt64) {
    var random = organ.generator(seed: seed, purpose: .profile)
    let region = OrganProfile.leaning(of: organ.division, seed: seed)
    let size = OrganProfile.size(of: organ)
    applications =
      organ.kind == .township && random.chance(0.62)
      ? 0 : random.lognormal(median: size.applications, sigma: size.sigma) * region.demand
    disclosure = random.lognormal(median: size.disclosure, sigma: 0.7)
    decisions = random.lognormal(median: size.decisions, sigma: 0.8)
    applicants = OrganProfile.applicantShares.map { $0 * PortableMath.exp(0.35 * random.normal()) }
    let openness = region.openness + 0.25 * random.normal()
    outcomes = OrganProfile.outcomeShares.enumerated().map { index, share in
      let leaning = index < 2 ? PortableMath.exp(openness) : 1
      return share * leaning * PortableMath.exp(0.4 * random.normal())
    }
    carriedShare = min(0.3, random.lognormal(median: 0.07, sigma: 0.5))
    makesRegulations =
      organ.kind == .government
      && (organ.divisionLevel == .province || organ.divisionLevel == .prefecture)
  }

  /// How a region differs: its province, then its prefecture.
  private static func leaning(of division: DivisionCode, seed: UInt64) -> (
    openness: Double, demand: Double
  ) {
    var openness = 0.0
    var demand = 1.0
    for (code, spread) in [(division.province, 0.22), (division.prefecture, 0.3)] {
      guard let code else { continue }
      var random = SeededGenerator(
        seed: seed, keys: UInt64(UInt32(bitPattern: code.number)), 0xFACE)
      openness += spread * random.normal()
      demand *= PortableMath.exp(0.6 * spread * random.normal())
    }
    return (openness, demand)
  }

  private static func size(of organ: SyntheticOrgan) -> (
    applications: Double, disclosure: Double, decisions: Double, sigma: Double
  ) {
    let factor: Double =
      switch organ.divisionLevel {
      case .province: 14
      case .prefecture: 5
      default: 1
      }
    switch organ.kind {
    case .government: return (26 * factor, 2600 * factor.squareRoot(), 0, 0.8)
    case .township: return (0.7, 190, 25, 1.3)
    case .department(let kind):
      return (kind.applications * factor, 420 * factor.squareRoot(), kind.decisions * factor, 1.0)
    }
  }

  private static let applicantShares = [0.82, 0.085, 0.004, 0.008, 0.055, 0.028]

  private static let outcomeShares = [
    0.46, 0.055,
    0.003, 0.006, 0.002, 0.012, 0.022, 0.03, 0.02, 0.03,
    0.20, 0.045, 0.02,
    0.03, 0.02, 0.004, 0.006, 0.004,
    0.018, 0.001, 0.03,
  ]
}
