package import GXModel

/// Small numbers for all measures, in the order of the catalogue, the total before the applicants.
package enum MeasureCode {
  /// The measures by their codes.
  package static let measures: [Measure] = Metric.allCases.flatMap { metric in
    [Measure(metric)] + Applicant.allCases.map { Measure(metric, $0) }
  }

  private static let metrics: [Metric: Int] = Dictionary(
    Metric.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  package static var count: Int { measures.count }

  package static func code(of measure: Measure) -> Int {
    guard let metric = metrics[measure.metric] else {
      preconditionFailure("\(measure.metric) is not among all metrics.")
    }
    return code(metric: metric, applicant: measure.applicant.map { Int($0.code) })
  }

  /// The code of a metric's total or applicant, both by their position among all cases.
  static func code(metric: Int, applicant: Int?) -> Int {
    metric * (Applicant.allCases.count + 1) + (applicant.map { $0 + 1 } ?? 0)
  }
}
