import GXModel

extension ComparisonSide: Codable {
  private enum CodingKeys: String, CodingKey {
    case organ, region, level, within, peers
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let organ = try container.decodeIfPresent(String.self, forKey: .organ) {
      self = .organ(organ)
    } else if let region = try container.decodeIfPresent(DivisionCode.self, forKey: .region) {
      self = .region(region)
    } else if let level = try container.decodeIfPresent(Level.self, forKey: .level) {
      self = .level(
        level, within: try container.decodeIfPresent(DivisionCode.self, forKey: .within))
    } else {
      self = .peers
    }
  }

  /// Writes an object with one key for the kind of side.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .organ(let name): try container.encode(name, forKey: .organ)
    case .region(let code): try container.encode(code, forKey: .region)
    case .level(let level, let division):
      try container.encode(level, forKey: .level)
      try container.encodeIfPresent(division, forKey: .within)
    case .peers: try container.encode(true, forKey: .peers)
    }
  }
}
