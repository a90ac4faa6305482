/// Keeps a JSON document as a value, for encoders that have a form of their own.
struct JSONTree: JSONSink {
  /// The values written so far at the level at hand.
  private var values: [JSONValue] = []
  private var keys: [String] = []

  /// The value that was written.
  var value: JSONValue { values.last ?? .null }

  mutating func null() { values.append(.null) }
  mutating func boolean(_ value: Bool) { values.append(.boolean(value)) }
  mutating func integer(_ value: Int) { values.append(.integer(value)) }
  mutating func quantity(_ value: Quantity) { values.append(.quantity(value)) }
  mutating func string(_ value: String) { values.append(.string(value)) }
  mutating func key(_ key: StaticString) { keys.append(key.description) }

  mutating func object(_ members: (inout JSONTree) -> Void) {
    var inner = JSONTree()
    members(&inner)
    values.append(.object(zip(inner.keys, inner.values).map { JSONValue.Member($0, $1) }))
  }

  mutating func array<Element>(_ elements: [Element], _ write: (Element, inout JSONTree) -> Void) {
    var inner = JSONTree()
    for element in elements { write(element, &inner) }
    values.append(.array(inner.values))
  }
}
