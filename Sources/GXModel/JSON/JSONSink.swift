/// Takes the parts of a JSON document in their order: ``JSONWriter`` writes bytes, ``JSONTree`` keeps values.
protocol JSONSink {
  mutating func null()
  mutating func boolean(_ value: Bool)
  mutating func integer(_ value: Int)
  mutating func quantity(_ value: Quantity)
  mutating func string(_ value: String)
  /// The key of an object's next member.
  mutating func key(_ key: StaticString)
  mutating func object(_ members: (inout Self) -> Void)
  mutating func array<Element>(
    _ elements: [Element], _ write: (Element, inout Self) -> Void)
}

extension JSONSink {
  mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    integer(value)
  }

  mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  mutating func member(_ key: StaticString, _ value: Quantity) {
    self.key(key)
    quantity(value)
  }

  /// A string, or null where there is none.
  mutating func member(_ key: StaticString, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// A member of an object of its own.
  mutating func member(_ key: StaticString, _ members: (inout Self) -> Void) {
    self.key(key)
    object(members)
  }

  /// A member that is a list.
  mutating func member<Element>(
    _ key: StaticString, _ elements: [Element], _ write: (Element, inout Self) -> Void
  ) {
    self.key(key)
    array(elements, write)
  }
}
