public import GXModel
public import GXStore

extension Corpus {
  /// What computing some figures reads: their columns, and those of the parts that they are sums of
  /// under forms without a cell for the sum.
  public func explanation(ofFigures measures: [Measure]) -> QueryExplanation {
    var read: [Measure] = []
    for measure in measures {
      let parts = Form.allCases.flatMap { measure.metric.addends(in: $0) ?? [] }
        .map { Measure($0, measure.applicant) }
      for one in [measure] + parts where !read.contains(one) { read.append(one) }
    }
    return explanationOfReading(read)
  }
}

extension Ratio {
  /// The figures of the formulas of all forms, each once.
  public func figures(convention: Convention = .concluded) -> [Measure] {
    let formulas = Form.allCases.compactMap { formula(under: $0, convention: convention) }
    return formulas.flatMap { $0.numerator + $0.denominator }.reduce(into: []) { figures, one in
      if !figures.contains(one) { figures.append(one) }
    }
  }
}

extension OutcomeDetail {
  /// The metrics of the classes of all forms, and their total.
  public var metrics: [Metric] {
    let scheme = OutcomeScheme(detail: self)
    return [scheme.total]
      + scheme.allClasses.compactMap { if case .metric(let metric) = $0 { metric } else { nil } }
  }
}
