import GXStatistics

extension TrendVerdict {
  /// The tests of a question with Benjamini and Hochberg's q, where more than one could have found
  /// something; one that q does not carry shows nothing.
  ///
  /// - Parameter p: the probability that a test's verdict goes by; `nil` where it could have found nothing.
  static func corrected<Test>(
    _ tests: [Test], p: (Test) -> Double?, q: WritableKeyPath<Test, Double?>,
    verdict: WritableKeyPath<Test, TrendVerdict>
  ) -> [Test] {
    let able = tests.enumerated().compactMap { index, test in p(test).map { (index, p: $0) } }
    guard able.count > 1, let qValues = MultipleTesting.benjaminiHochberg(able.map(\.p)) else {
      return tests
    }
    var tests = tests
    for ((index, _), value) in zip(able, qValues) {
      tests[index][keyPath: q] = value
      if value > significance { tests[index][keyPath: verdict] = .notShown }
    }
    return tests
  }
}
