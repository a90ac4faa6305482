import GXModel

/// Walks through the organs region by region, keeping only the sums of the regions not yet finished.
struct RegionWalk {
  /// An organ and its figures, one for each year from 2008; for an aggregating government those of
  /// the whole region.
  struct Stop {
    let organ: SyntheticOrgan
    let habits: PublicationHabits
    let figures: [Figures]
  }

  private let plan: OrganPlan
  private let seed: UInt64
  private let lastYear: Int
  private var nextNode = 0
  /// The members of the current division that are still to come, last first.
  private var members: [SyntheticOrgan] = []
  private var isInside = false
  /// Sums of everything below divisions whose government is still to come.
  private var sums: [DivisionCode: [Figures]] = [:]

  init(_ plan: OrganPlan, seed: UInt64, lastYear: Int) {
    self.plan = plan
    self.seed = seed
    self.lastYear = lastYear
  }

  mutating func next() -> Stop? {
    guard nextNode < plan.order.count else { return nil }
    let position = plan.order[nextNode]
    if !isInside {
      members = plan.members(of: position).reversed()
      isInside = true
    }
    guard let member = members.popLast() else {
      isInside = false
      nextNode += 1
      return government(of: position)
    }
    let figures = OrganHistory.figures(of: member, seed: seed, through: lastYear)
    add(figures, to: member.division)
    return Stop(
      organ: member, habits: PublicationHabits(of: member, seed: seed), figures: figures)
  }

  private mutating func government(of position: Int) -> Stop {
    let organ = plan.government(of: position)
    let habits = PublicationHabits(of: organ, seed: seed)
    let own = OrganHistory.figures(of: organ, seed: seed, through: lastYear)
    add(own, to: organ.division)
    let region = sums.removeValue(forKey: organ.division) ?? own
    if let above = plan.division(above: position) { add(region, to: above) }
    return Stop(
      organ: organ, habits: habits, figures: habits.scope == .aggregate ? region : own)
  }

  private mutating func add(_ figures: [Figures], to division: DivisionCode) {
    guard sums[division] != nil else {
      sums[division] = figures
      return
    }
    for year in figures.indices { sums[division]?[year] += figures[year] }
  }
}
