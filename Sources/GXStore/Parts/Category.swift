import GXModel

/// An attribute of few values, stored as positions in a dictionary of all of them.
struct Category<Value: CaseIterable & RawRepresentable<String> & Hashable & Sendable>: Sendable {
  let texts: [String]
  private let codes: [Value: Int16]

  init(_ type: Value.Type) {
    let cases = Array(Value.allCases)
    texts = cases.map(\.rawValue)
    codes = Dictionary(
      zip(cases, Int16(0)...), uniquingKeysWith: { first, _ in first })
  }

  func code(_ value: Value?) -> Int16? { value.flatMap { codes[$0] } }
}

/// The dictionaries of a part.
enum Categories {
  static let metric = Category(Metric.self)
  static let applicant = Category(Applicant.self)
  static let status = Category(Status.self)
  static let origin = Category(Observation.Origin.self)
  static let scope = Category(Scope.self)
  static let level = Category(Level.self)
  static let form = Category(Form.self)
  static let rule = Category(Rule.self)
}
