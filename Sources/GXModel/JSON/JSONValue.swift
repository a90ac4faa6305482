/// A JSON value whose objects keep the order of their keys, so that the same value always gives the
/// same bytes.
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case quantity(Quantity)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key and its value.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

/// The members of an object in the order in which they were added.
package struct JSONObject {
  private var members: [JSONValue.Member] = []

  package init() {}

  package var value: JSONValue { .object(members) }

  package mutating func add(_ key: String, _ value: JSONValue) {
    members.append(JSONValue.Member(key, value))
  }

  /// Adds a string, or null where there is none.
  package mutating func add(_ key: String, _ text: String?) {
    add(key, text.map(JSONValue.string) ?? .null)
  }

  /// Adds a member, or leaves it out where there is nothing to say.
  package mutating func addIfPresent(_ key: String, _ value: JSONValue?) {
    if let value { add(key, value) }
  }

  /// Adds a string, or leaves it out where there is none.
  package mutating func addIfPresent(_ key: String, _ text: String?) {
    if let text { add(key, .string(text)) }
  }
}

extension JSONValue: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .array(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      for member in members {
        try container.encode(member.value, forKey: Key(stringValue: member.key))
      }
    default:
      try encodeScalar(to: encoder)
    }
  }

  private func encodeScalar(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .boolean(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .quantity(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    default: try container.encodeNil()
    }
  }
}
