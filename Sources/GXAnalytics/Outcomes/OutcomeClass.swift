public import GXModel

/// One of the exclusive classes that the outcomes of applications are divided into.
public enum OutcomeClass: Hashable, Sendable {
  case metric(Metric)
  /// All that the other classes leave of the total.
  case remainder

  /// The metric's id, or `outcome.remainder`.
  public var id: String {
    switch self {
    case .metric(let metric): metric.rawValue
    case .remainder: "outcome.remainder"
    }
  }

  public var name: LocalizedText {
    switch self {
    case .metric(let metric): metric.currentTitle
    case .remainder: LocalizedText(zh: "其余结果", en: "All other outcomes")
    }
  }
}

extension OutcomeClass: Codable {
  public init(from decoder: any Decoder) throws {
    let id = try decoder.singleValueContainer().decode(String.self)
    if id == OutcomeClass.remainder.id {
      self = .remainder
    } else if let metric = Metric(rawValue: id) {
      self = .metric(metric)
    } else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(id)' is no outcome."))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(id)
  }
}

/// How finely the outcomes of applications are divided.
public enum OutcomeDetail: String, CaseIterable, Hashable, Sendable, Codable {
  /// The groups of the form: six since 2019.
  case groups
  /// The grounds of denial, as shares of all denials.
  case grounds
  /// The composites that the forms of 2014–18 and since 2019 have in common, and the rest.
  case composites
}
