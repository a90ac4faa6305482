extension OracleCheck {
  /// Every method that is compared with an oracle, in the order of the table in
  /// `docs/statistics-methods.md`.
  static let all: [OracleCheck] = [
    distributions,
    proportions, differences, binomialTests,
    poisson, rateRatioTests, rateRatios, dispersion,
    goodman, sisonGlaz, shareDistances,
    kendall, kendallTies, sen, cochranArmitage, multipleTesting,
    quantiles, quantileIntervals, descriptions, inequality, diversity, permutations, outliers,
    funnelLimits, overdispersion, dersimonianLaird,
    betaBinomial, betaBinomialR, gammaPoisson,
    standardisedRatios, directStandardisation, kitagawa, factors,
    poissonRegression, negativeBinomial, negativeBinomialR, segmented, neweyWest,
  ]
}
