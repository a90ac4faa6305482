import GXModel
import GXStore

/// Numerators and denominators summed for each organ of a cover over years of one definition.
///
/// Of the years asked for only the last stretch without a break counts; without years, the last one that
/// has figures.
struct OrganRatios {
  /// The sums of one organ.
  struct Organ {
    /// The organ's position in the corpus.
    let code: Int
    var numerator: Int
    var denominator: Int
    var reports: Int
  }

  let planned: CoverPlanner.Planned
  /// The years that are added up.
  let years: ClosedRange<Int>
  /// The organs with figures, in the order of the corpus.
  let organs: [Organ]
  /// Organs of the cover with a report in these years but without the figures.
  let missing: Int
  let isSynthetic: Bool

  init(
    _ planned: CoverPlanner.Planned, asked: ClosedRange<Int>?, column: RatioColumn,
    definitions classification: some FormClassification, in corpus: Corpus
  ) {
    self.planned = planned
    let definitions = YearDefinitions(
      classification, of: planned.cover.rows, in: planned.years, corpus: corpus
    ) { column[$0] != nil }
    let years = OrganRatios.years(
      of: planned, asked: asked, definitions, column: column, in: corpus)
    var sums = [Organ?](repeating: nil, count: corpus.organs.count)
    var reported = [Bool](repeating: false, count: corpus.organs.count)
    var isSynthetic = false
    planned.cover.rows.forEach { row in
      guard years.contains(Int(corpus.attributes.years[row])) else { return }
      let organ = Int(corpus.attributes.organs[row])
      reported[organ] = true
      guard definitions.admits(row, in: corpus), let part = column[row],
        let numerator = part.numerator.whole, let denominator = part.denominator.whole
      else { return }
      if corpus.attributes.synthetic[row] { isSynthetic = true }
      let known = sums[organ]
      sums[organ] = Organ(
        code: organ, numerator: (known?.numerator ?? 0).addingClamped(numerator),
        denominator: (known?.denominator ?? 0).addingClamped(denominator),
        reports: (known?.reports ?? 0) + 1)
    }
    self.years = years
    organs = sums.compactMap(\.self)
    missing = zip(reported, sums).count { $0 && $1 == nil }
    self.isSynthetic = isSynthetic
  }

  private static func years(
    of planned: CoverPlanner.Planned, asked: ClosedRange<Int>?, _ definitions: YearDefinitions,
    column: RatioColumn, in corpus: Corpus
  ) -> ClosedRange<Int> {
    var last = planned.years.lowerBound
    planned.cover.rows.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard year > last, planned.years.contains(year), column[row] != nil
      else { return }
      last = year
    }
    guard asked != nil else { return last...last }
    let first = planned.years.first {
      definitions.segment(of: $0) == definitions.segment(of: last)
    }
    return (first ?? last)...last
  }
}

extension Int {
  /// The sum, or the nearest bound where it cannot be held.
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
