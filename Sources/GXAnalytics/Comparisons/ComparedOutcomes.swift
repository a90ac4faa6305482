import GXModel
import GXStatistics
import GXStore

/// The groups of outcomes of both sides of a comparison.
struct ComparedOutcomes {
  let shifts: [Comparison.OutcomeShift]
  let distance: Comparison.Distance?

  init(_ reports: ComparisonReports, in corpus: Corpus) {
    let columns = OutcomeColumns(OutcomeScheme(detail: .groups), applicant: nil, in: corpus)
    let sides = [reports.a, reports.b].map {
      ComparedOutcomes.counts(of: $0, columns, in: corpus)
    }
    guard let a = sides[0], let b = sides[1], a.places == b.places,
      let one = Multinomial(a.counts), let other = Multinomial(b.counts)
    else {
      shifts = []
      distance = nil
      return
    }
    shifts = a.places.indices.map { index in
      Comparison.OutcomeShift(
        outcome: columns.classes[a.places[index]], aCount: a.counts[index],
        aShare: one.shares[index], bCount: b.counts[index], bShare: other.shares[index])
    }
    if let variation = one.totalVariation(from: other),
      let divergence = one.jensenShannonDistance(from: other)
    {
      distance = Comparison.Distance(totalVariation: variation, jensenShannon: divergence)
    } else {
      distance = nil
    }
  }

  /// The sums over the years since the last break; `nil` without any report.
  private static func counts(
    of planned: CoverPlanner.Planned, _ columns: OutcomeColumns, in corpus: Corpus
  ) -> (places: [Int], counts: [Int])? {
    let groups = OrganGroups(of: planned.cover, by: .none, below: nil, level: nil, in: corpus)
    let series = OutcomeSeries(
      planned, columns: columns, groups: groups, in: corpus)
    let last = planned.years.upperBound
    let segment = series.definitions.segment(of: last)
    let places = series.places(in: last)
    let cells = planned.years.filter { series.definitions.segment(of: $0) == segment }
      .map(series.whole)
    guard cells.contains(where: { $0.organs > 0 }) else { return nil }
    return (places, places.map { place in cells.reduce(0) { $0 + $1.counts[place] } })
  }
}
