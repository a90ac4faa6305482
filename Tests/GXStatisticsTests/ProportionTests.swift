import GXStatistics
import Testing

struct ProportionTests {
  struct Case: Decodable {
    let k: Int
    let n: Int
    let level: Double
    let wilson: [Double]
    let jeffreys: [Double]
    let clopper_pearson: [Double]

    func bounds(_ method: ProportionMethod) -> [Double] {
      switch method {
      case .wilson: wilson
      case .jeffreys: jeffreys
      case .clopperPearson: clopper_pearson
      }
    }
  }

  struct Difference: Decodable {
    let a: [Int]
    let b: [Int]
    let level: Double
    let difference: Double
    let low: Double
    let high: Double
  }

  @Test(arguments: ProportionMethod.allCases)
  func `intervals equal statsmodels`(method: ProportionMethod) throws {
    for golden in try Golden<Case>.cases("proportions") {
      let proportion = try #require(Proportion(golden.k, of: golden.n))
      let confidence = try #require(Confidence(golden.level))
      let interval = proportion.interval(method, confidence: confidence)
      let bounds = golden.bounds(method)
      #expect(agrees(interval.low, bounds[0]), "\(golden.k)/\(golden.n)")
      #expect(agrees(interval.high, bounds[1]), "\(golden.k)/\(golden.n)")
    }
  }

  @Test func `differences equal Newcombe's interval of statsmodels`() throws {
    for golden in try Golden<Difference>.cases("differences") {
      let one = try #require(Proportion(golden.a[0], of: golden.a[1]))
      let other = try #require(Proportion(golden.b[0], of: golden.b[1]))
      let confidence = try #require(Confidence(golden.level))
      let found = one.difference(from: other, confidence: confidence)
      #expect(agrees(found.estimate, golden.difference))
      #expect(agrees(found.interval.low, golden.low), "\(golden.a) \(golden.b)")
      #expect(agrees(found.interval.high, golden.high), "\(golden.a) \(golden.b)")
    }
  }

  @Test(arguments: ProportionMethod.allCases)
  func `every interval lies in 0…1 and holds its estimate`(method: ProportionMethod) throws {
    for trials in [1, 2, 3, 10, 57] {
      for successes in 0...trials {
        let proportion = try #require(Proportion(successes, of: trials))
        let interval = proportion.interval(method)
        #expect(interval.low >= 0 && interval.high <= 1)
        #expect(interval.contains(proportion.estimate))
      }
    }
  }

  @Test func `the published example of Newcombe comes out`() throws {
    // Newcombe (1998), table II, contrast (a): 56/70 − 48/80, method 10: 0.0524 to 0.3339.
    let one = try #require(Proportion(56, of: 70))
    let other = try #require(Proportion(48, of: 80))
    let found = one.difference(from: other)
    #expect(agrees(found.interval.low, 0.0524, within: 5e-5))
    #expect(agrees(found.interval.high, 0.3339, within: 5e-5))
  }

  @Test func `there is no proportion of nothing and none above one`() {
    #expect(Proportion(0, of: 0) == nil)
    #expect(Proportion(3, of: 2) == nil)
    #expect(Proportion(-1, of: 2) == nil)
    #expect(Confidence(1) == nil)
    #expect(Confidence(0) == nil)
  }
}
