import GXModel

extension StatisticalMethod {
  /// The explanation of the method.
  public var text: MethodText {
    switch self {
    case .sumOverOrgans, .mannKendall, .senSlope, .rateSlope, .interruptedSeries,
      .benjaminiHochberg:
      trendText
    case .ratioOfSums, .wilson, .clopperPearson, .jeffreys, .newcombe, .goodman, .sisonGlaz,
      .distances:
      shareText
    case .quantiles, .inequality, .theil, .funnel, .overdispersion, .betaBinomial, .gammaPoisson,
      .rankIntervals, .indirectStandardisation, .kitagawa:
      peerText
    case .cochranArmitage, .worstCaseBounds, .robustScores, .littlesLaw, .identities, .onlyRepair,
      .hidiroglouBerthelot:
      checkText
    }
  }
}
