import GXStatistics
import Testing

struct DistributionCase: OracleCase {
  let function: String
  let arguments: [Double]
  let value: Double

  func compare(_ agreement: inout Agreement) {
    agreement.expect(found(arguments), value)
  }

  private func found(_ x: [Double]) -> Double? {
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

extension OracleCheck {
  static let distributions = OracleCheck(
    "Normal, beta, binomial, gamma, χ² and Poisson distributions, far into the tails",
    DistributionCase.self, source: "DiDonato and Morris 1992; Loader 2000; Wichura 1988",
    oracle: "SciPy `stats`", golden: "distributions")
}
