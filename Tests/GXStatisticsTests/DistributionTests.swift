import GXStatistics
import Testing

struct DistributionTests {
  struct Case: Decodable {
    let function: String
    let arguments: [Double]
    let value: Double
  }

  @Test func `distributions equal SciPy to nine digits far into the tails`() throws {
    for golden in try Golden<Case>.cases("distributions") {
      let found = try #require(value(golden.function, golden.arguments))
      #expect(agreesRelatively(found, golden.value), "\(golden.function)\(golden.arguments)")
    }
  }

  private func value(_ function: String, _ x: [Double]) -> Double? {
    switch function {
    case "normal.quantile": Normal.quantile(x[0])
    case "normal.cumulative": Normal.cumulative(x[0])
    case "beta.cumulative": Beta.cumulative(x[0], x[1], x[2])
    case "beta.quantile": Beta.quantile(x[0], x[1], x[2])
    case "binomial.mass": Binomial.mass(x[0], of: x[1], probability: x[2])
    case "binomial.cumulative": Binomial.cumulative(Int(x[0]), of: Int(x[1]), probability: x[2])
    case "gamma.cumulative": Gamma.cumulative(x[0], shape: x[1])
    case "gamma.survival": Gamma.survival(x[0], shape: x[1])
    case "gamma.quantile": Gamma.quantile(x[0], shape: x[1])
    case "chi.survival": ChiSquared.survival(x[0], degrees: x[1])
    case "chi.quantile": ChiSquared.quantile(x[0], degrees: x[1])
    case "poisson.mass": Poisson.mass(x[0], mean: x[1])
    default: nil
    }
  }
}
