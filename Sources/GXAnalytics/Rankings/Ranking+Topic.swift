package import GXModel

extension Ranking.Topic: Codable {
  private enum CodingKeys: String, CodingKey {
    case ratio, convention, metric, applicant, per
    case smallestDenominator = "smallest_denominator"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let subject: RankingSubject
    if let ratio = try container.decodeIfPresent(Ratio.self, forKey: .ratio) {
      subject = .ratio(ratio, try container.decode(Ratio.Convention.self, forKey: .convention))
    } else {
      let measure = Measure(
        try container.decode(Metric.self, forKey: .metric),
        try container.decodeIfPresent(Applicant.self, forKey: .applicant))
      subject = .count(measure, per: try container.decodeIfPresent(Metric.self, forKey: .per))
    }
    self.init(
      subject, smallestDenominator: try container.decode(Int.self, forKey: .smallestDenominator))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch subject {
    case .ratio(let ratio, let convention):
      try container.encode(ratio, forKey: .ratio)
      try container.encode(convention, forKey: .convention)
    case .count(let measure, let base):
      try container.encode(measure.metric, forKey: .metric)
      try container.encodeIfPresent(measure.applicant, forKey: .applicant)
      try container.encodeIfPresent(base, forKey: .per)
    }
    try container.encode(smallestDenominator, forKey: .smallestDenominator)
  }
}

extension RankingSubject {
  /// The formula under a form's definitions.
  func formula(under form: Form) -> Ratio.Formula? {
    switch self {
    case .ratio(let ratio, let convention): ratio.formula(under: form, convention: convention)
    case .count(let measure, let base):
      form == .n ? nil : Ratio.Formula(measure, over: base.map { Measure($0) })
    }
  }

  /// Whether the numerator is always among the denominator.
  var isProportion: Bool {
    if case .ratio(let ratio, _) = self { return ratio.isProportion }
    return false
  }

  /// Whether values are printed in per cent.
  var isShare: Bool {
    if case .ratio(let ratio, _) = self { return ratio.isShare }
    return false
  }

  package var name: LocalizedText {
    switch self {
    case .ratio(let ratio, _): return ratio.name
    case .count(let measure, let base):
      let unit = measure.metric.unit.label
      guard let base else {
        return LocalizedText(
          zh: "\(measure.title.zh)，每年（\(unit.zh)）", en: "\(measure.title.en) a year (\(unit.en))")
      }
      return LocalizedText(
        zh: "\(measure.title.zh) ÷ \(base.title.zh)",
        en: "\(measure.title.en) for each of \(base.title.en)")
    }
  }
}
