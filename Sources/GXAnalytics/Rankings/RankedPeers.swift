import GXModel
import GXStatistics
import GXStore

/// The organs of one level, ranked, or the reason why they cannot be.
struct RankedPeers {
  /// Numbers drawn for the places of all organs of a level; fewer each where there are many organs.
  private static let budget = 10_000_000

  let level: Level?
  let sums: OrganRatios
  /// Organs whose numerator exceeds their denominator although it is a part of it.
  let contradictory: Int
  let small: Int
  let units: [OrganRatios.Organ]
  let model: Result<RankingModel, ShrinkageError>

  init(_ sums: OrganRatios, level: Level?, topic: Ranking.Topic) {
    self.sums = sums
    self.level = level
    let sound = sums.organs.filter { organ in
      organ.numerator >= 0 && organ.denominator >= 0
        && (!topic.subject.isProportion || organ.numerator <= organ.denominator)
    }
    contradictory = sums.organs.count - sound.count
    let least = topic.hasDenominator ? topic.smallestDenominator : 1
    let units = sound.filter { $0.denominator >= least }
    small = sound.count - units.count
    self.units = units
    do throws(ShrinkageError) {
      let model =
        topic.subject.isProportion
        ? try RankingModel(
          proportions: units.compactMap { Proportion($0.numerator, of: $0.denominator) })
        : try RankingModel(
          counts: units.map(\.numerator), exposures: units.map { Double($0.denominator) })
      self.model = .success(model)
    } catch {
      model = .failure(error)
    }
  }

  /// How often the places are drawn.
  var draws: Int { min(1_000, max(100, RankedPeers.budget / max(1, units.count))) }

  /// `nil` where the organs cannot be ranked.
  var group: Ranking.PeerGroup? {
    guard case .success(let model) = model else { return nil }
    return Ranking.PeerGroup(
      level: level, from: sums.years.lowerBound, to: sums.years.upperBound, organs: units.count,
      small: small, missing: sums.missing, centre: model.centre, phi: model.phi,
      funnel: RankedPeers.denominators(of: units).compactMap { model.point($0) })
  }

  /// The organs by their estimates, the largest first.
  func rows(in corpus: Corpus) -> [Ranking.Row] {
    guard case .success(let model) = model,
      let ranks = RankEstimates(model.posteriors, draws: draws)
    else { return [] }
    let means = model.posteriors.map(\.mean)
    let order = units.indices.sorted { (-means[$0], $0) < (-means[$1], $1) }
    var place = 0
    return order.enumerated().map { position, index in
      let isTied = position > 0 && means[order[position - 1]] == means[index]
      if !isTied { place = position + 1 }
      let (unit, rank) = (units[index], ranks.ranks[index])
      let ratio = Double(unit.numerator) / Double(unit.denominator)
      let interval = model.posteriors[index].interval()
      let organ = corpus.organs[unit.code]
      return Ranking.Row(
        place: place, organ: organ.name, division: organ.division.map(Region.init), level: level,
        numerator: unit.numerator, denominator: unit.denominator, ratio: ratio,
        shrunk: means[index], low: interval.low, high: interval.high,
        placeLow: rank.interval.lowerBound, placeHigh: rank.interval.upperBound,
        tier: ranks.tiers[index], position: model.position(of: ratio, unit.denominator))
    }
  }

  /// At most a hundred of the denominators that occur, the smallest and the largest among them, and one
  /// a quarter beyond, as axes go on to the next round number.
  private static func denominators(of units: [OrganRatios.Organ]) -> [Int] {
    let all = Set(units.map(\.denominator)).sorted()
    let shown = all.count > 100 ? (0...99).map { all[$0 * (all.count - 1) / 99] } : all
    let beyond = all.last.map { $0.addingReportingOverflow($0 / 4 + 1) }
    return shown + [beyond].compactMap { $0?.overflow == false ? $0?.partialValue : nil }
  }
}

extension RankingModel {
  fileprivate func point(_ denominator: Int) -> Ranking.FunnelPoint? {
    guard let inner = limits(denominator, .ninetyFive),
      let outer = limits(denominator, .ninetyNinePointEight)
    else { return nil }
    return Ranking.FunnelPoint(
      denominator: denominator, low95: inner.low, high95: inner.high, low998: outer.low,
      high998: outer.high)
  }

  fileprivate func position(of ratio: Double, _ denominator: Int) -> Ranking.Position {
    guard let point = point(denominator) else { return .within }
    if ratio > point.high998 { return .above998 }
    if ratio < point.low998 { return .below998 }
    if ratio > point.high95 { return .above95 }
    return ratio < point.low95 ? .below95 : .within
  }
}

extension Ranking.Topic {
  /// Whether organs are measured by cases; else every yearly report is one unit of exposure.
  var hasDenominator: Bool {
    if case .count(_, per: nil) = subject { return false }
    return true
  }
}

extension Region {
  fileprivate init(_ code: DivisionCode) {
    self.init(code: code, name: DivisionTable.standard[code]?.name ?? code.description)
  }
}
