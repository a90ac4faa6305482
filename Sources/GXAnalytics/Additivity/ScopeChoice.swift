public import GXModel

/// Which reports a question adds up.
public enum ScopeChoice: Hashable, Sendable {
  /// The scope (and for aggregates the level) with the most figures; named in the notes.
  case automatic
  case only(Scope)
}

extension ScopeChoice: Codable {
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    if name == "automatic" {
      self = .automatic
    } else if let scope = Scope(rawValue: name) {
      self = .only(scope)
    } else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(name)' is no scope."))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .automatic: try container.encode("automatic")
    case .only(let scope): try container.encode(scope.rawValue)
    }
  }
}
