import GXStatistics
import Testing

struct PoissonTests {
  struct Case: Decodable {
    let count: Int
    let level: Double
    let exact: [Double]
    let byar: [Double]
  }

  @Test func `exact and Byar's intervals equal statsmodels and the formula`() throws {
    for golden in try Golden<Case>.cases("poisson") {
      let confidence = try #require(Confidence(golden.level))
      let exact = try #require(Poisson.interval(golden.count, confidence: confidence))
      let byar = try #require(Poisson.byarInterval(golden.count, confidence: confidence))
      #expect(agreesRelatively(exact.low, golden.exact[0]), "\(golden.count)")
      #expect(agreesRelatively(exact.high, golden.exact[1]), "\(golden.count)")
      #expect(agreesRelatively(byar.low, golden.byar[0]), "\(golden.count)")
      #expect(agreesRelatively(byar.high, golden.byar[1]), "\(golden.count)")
    }
  }

  @Test func `a negative count has no interval`() {
    #expect(Poisson.interval(-1) == nil)
    #expect(Poisson.byarInterval(-1) == nil)
  }
}
