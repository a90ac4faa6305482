import Testing

/// A method, where its definition stands, and the oracle that its results are compared with.
struct OracleCheck: Sendable, CustomTestStringConvertible {
  let method: String
  let source: String
  let oracle: String
  /// The golden file that holds the cases.
  let golden: String
  let run: @Sendable () throws -> Agreement

  init<Case: OracleCase>(
    _ method: String, _ type: Case.Type, source: String, oracle: String, golden: String
  ) {
    self.method = method
    self.source = source
    self.oracle = oracle
    self.golden = golden
    run = {
      var agreement = Agreement()
      for golden in try Golden<Case>(golden).cases { try agreement.compare(golden) }
      return agreement
    }
  }

  var testDescription: String { method }
}

/// A case of a golden file, which knows how to compare what it holds with what we compute.
protocol OracleCase: Decodable, Sendable {
  func compare(_ agreement: inout Agreement) throws
}

/// How far our results lie from an oracle's.
struct Agreement: Sendable {
  private(set) var cases = 0
  /// The largest deviation of a number, relative to the larger of both.
  private(set) var largestDeviation = 0.0
  /// What disagrees by more than 10⁻⁹ or altogether.
  private(set) var failures: [String] = []
  private var current = ""

  mutating func compare(_ golden: some OracleCase) throws {
    cases += 1
    current = "\(golden)"
    try golden.compare(&self)
  }

  /// Compares numbers, relative to the larger magnitude of both or to `scale` where that is larger: the
  /// scale of values that may cancel to zero.
  mutating func expect(_ found: Double?, _ expected: Double?, scale: Double = 0) {
    guard let found, let expected else {
      return expect(found == nil && expected == nil, "\(found as Any) for \(expected as Any)")
    }
    if found == expected { return }
    let deviation = abs(found - expected) / max(abs(found), abs(expected), scale)
    largestDeviation = max(largestDeviation, deviation)
    // Not "greater than", which NaN would pass.
    expect(deviation <= 1e-9, "\(found) for \(expected)")
  }

  /// Compares numbers of equal length one by one.
  mutating func expect(_ found: [Double], _ expected: [Double], scale: Double = 0) {
    expect(found.count == expected.count, "\(found.count) values for \(expected.count)")
    for (one, other) in zip(found, expected) { expect(one, other, scale: scale) }
  }

  mutating func expect(_ holds: Bool, _ what: String) {
    if !holds { failures.append("\(what) in \(current)") }
  }
}

struct OracleTests {
  @Test(arguments: OracleCheck.all)
  func `results agree with the oracle to nine digits`(check: OracleCheck) throws {
    let agreement = try check.run()
    #expect(agreement.cases > 0)
    #expect(agreement.failures == [])
  }
}

/// Whether two numbers differ by at most 10⁻⁹, relative to the larger where that is above 1.
func agrees(_ one: Double, _ other: Double, within tolerance: Double = 1e-9) -> Bool {
  one == other || abs(one - other) <= tolerance * max(1, abs(one), abs(other))
}
