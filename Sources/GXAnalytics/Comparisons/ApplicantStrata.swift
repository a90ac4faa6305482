import GXModel
import GXStatistics
import GXStore

/// The disclosures among each applicant's outcomes on both sides of a comparison.
struct ApplicantStrata {
  private struct Stratum {
    let disclosed: Int
    let outcomes: Int

    var rate: Double { outcomes > 0 ? Double(disclosed) / Double(outcomes) : 0 }
    var ofKitagawa: KitagawaDecomposition.Stratum {
      KitagawaDecomposition.Stratum(events: Double(disclosed), size: Double(outcomes))
    }
  }

  private let a: [Stratum]
  private let b: [Stratum]

  init(_ reports: ComparisonReports, in corpus: Corpus) {
    let sums = Applicant.allCases.map { applicant in
      let formula = Ratio.Formula(
        Measure(.outcomeDisclosed, applicant), over: Measure(.outcomeTotal, applicant))
      let column = RatioColumn(in: corpus) { $0 == .c || $0 == .d ? formula : nil }
      let definitions = RatioDefinitions { $0 == .c || $0 == .d ? formula : nil }
      return [reports.a, reports.b].map { planned in
        let organs = OrganRatios(
          planned, asked: planned.years, column: column, definitions: definitions, in: corpus
        ).organs
        return Stratum(
          disclosed: organs.reduce(0) { $0 + $1.numerator },
          outcomes: organs.reduce(0) { $0 + $1.denominator })
      }
    }
    a = sums.map { $0[0] }
    b = sums.map { $0[1] }
  }

  /// `nil` where a side reports no applicant's outcomes.
  var split: Comparison.Split? {
    KitagawaDecomposition(from: b.map(\.ofKitagawa), to: a.map(\.ofKitagawa)).map {
      Comparison.Split(difference: $0.total, mix: $0.mix, behaviour: $0.rate)
    }
  }

  /// `nil` also where the first side has outcomes of an applicant of whom the second has none: nothing
  /// can then be expected of them.
  var standardised: Comparison.Standardised? {
    guard zip(a, b).allSatisfy({ $0.outcomes == 0 || $1.outcomes > 0 }) else { return nil }
    let observed = a.reduce(0) { $0 + $1.disclosed }
    let expected = zip(a, b).reduce(0) { $0 + Double($1.0.outcomes) * $1.1.rate }
    guard let ratio = StandardisedRatio(observed: observed, expected: expected) else { return nil }
    let limits = ratio.byarInterval()
    return Comparison.Standardised(
      observed: observed, expected: expected, ratio: ratio.estimate, low: limits.low,
      high: limits.high)
  }
}
