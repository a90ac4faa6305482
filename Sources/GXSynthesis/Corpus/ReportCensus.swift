/// Finds out how many organs publish a wanted number of reports.
enum ReportCensus {
  /// A plan whose organs publish at least `reports`, and how many of its first reports to leave out.
  ///
  /// Reports are left out at the beginning, as a region's own report comes last.
  static func plan(
    for reports: Int, _ configuration: SynthesisConfiguration
  ) -> (plan: OrganPlan, skipped: Int) {
    guard reports > 0 else {
      return (OrganPlan(divisions: configuration.divisions, organs: 0), 0)
    }
    var organs = max(1, reports / configuration.years.count)
    while true {
      let plan = OrganPlan(divisions: configuration.divisions, organs: organs)
      let count = published(plan, configuration)
      if count >= reports { return (plan, count - reports) }
      let perOrgan = max(0.05, Double(count) / Double(organs))
      organs += max(1, Int(Double(reports - count) / perOrgan))
    }
  }

  private static func published(
    _ plan: OrganPlan, _ configuration: SynthesisConfiguration
  ) -> Int {
    plan.order.reduce(0) { sum, position in
      let organs = plan.members(of: position) + [plan.government(of: position)]
      return organs.reduce(sum) { sum, organ in
        let habits = PublicationHabits(of: organ, seed: configuration.seed)
        return sum + configuration.years.filter { habits.publication(of: $0) != nil }.count
      }
    }
  }
}
