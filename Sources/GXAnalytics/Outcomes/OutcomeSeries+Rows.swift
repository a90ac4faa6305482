import GXModel
import GXStatistics

extension OutcomeSeries {
  /// The rows of all groups, in each year one for every class that any year shown has.
  func rows(interval method: SimultaneousMethod) -> [OutcomeDistribution.Row] {
    let shown = Set(planned.years.flatMap(places(in:)))
    return groups.groups.indices.flatMap { group in
      planned.years.flatMap { year in
        rows(of: group, in: year, shown: shown.sorted(), method)
      }
    }
  }

  private func rows(
    of group: Int, in year: Int, shown: [Int], _ method: SimultaneousMethod
  ) -> [OutcomeDistribution.Row] {
    let cell = cell(group, year)
    let places = places(in: year)
    let distribution = cell.multinomial(places)
    let intervals = distribution.map { method.intervals(of: $0) }
    let expected = places.isEmpty || panel != nil ? 0 : groups.members[group]
    let key = groups.groups[group]
    return shown.map { place in
      let position = places.firstIndex(of: place)
      let isStated = position != nil && cell.organs > 0
      let interval = position.flatMap { intervals?[$0] }
      return OutcomeDistribution.Row(
        year: year, region: key.region, level: key.level, organ: key.organ, applicant: applicant,
        outcome: columns.classes[place], count: isStated ? cell.counts[place] : nil,
        share: position.flatMap { distribution?.shares[$0] }, low: interval?.low,
        high: interval?.high, total: isStated ? cell.sum : nil, organs: cell.organs,
        missing: max(0, expected - cell.organs), expected: max(expected, cell.organs),
        segment: definitions.segment(of: year),
        status: position == nil ? .notInForm : cell.status,
        bounds: position == nil || cell.bounds.isEmpty ? nil : cell.bounds[place].bounds)
    }
  }

  /// How far each group and year lies from the year before and, where groups divide a whole, from it.
  func distances(dividesWhole: Bool) -> [OutcomeDistribution.Distance] {
    groups.groups.indices.flatMap { group in
      planned.years.flatMap { year -> [OutcomeDistribution.Distance] in
        let places = places(in: year)
        guard let own = cell(group, year).multinomial(places) else { return [] }
        let before =
          year > planned.years.lowerBound
          && definitions.segment(of: year - 1) == definitions.segment(of: year)
        return [
          distance(
            group, year, own, before ? cell(group, year - 1).multinomial(places) : nil,
            .previousYear),
          distance(
            group, year, own, dividesWhole ? whole(year).multinomial(places) : nil, .whole),
        ].compactMap(\.self)
      }
    }
  }

  private func distance(
    _ group: Int, _ year: Int, _ own: Multinomial, _ other: Multinomial?,
    _ reference: OutcomeDistribution.Distance.Reference
  ) -> OutcomeDistribution.Distance? {
    guard let other, let variation = own.totalVariation(from: other),
      let divergence = own.jensenShannonDistance(from: other)
    else { return nil }
    let key = groups.groups[group]
    return OutcomeDistribution.Distance(
      year: year, region: key.region, level: key.level, organ: key.organ, applicant: applicant,
      reference: reference, totalVariation: variation,
      jensenShannon: divergence)
  }
}

extension SimultaneousMethod {
  func intervals(of distribution: Multinomial) -> [Interval] {
    switch self {
    case .goodman: distribution.goodmanIntervals()
    case .sisonGlaz: distribution.sisonGlazIntervals()
    }
  }
}
