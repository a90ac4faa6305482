/// A method that figures of a result are computed by, explained by ``MethodText``.
public enum StatisticalMethod: String, CaseIterable, Hashable, Sendable, Codable {
  case sumOverOrgans = "sum_over_organs"
  case mannKendall = "mann_kendall"
  case senSlope = "sen_slope"
  case rateSlope = "rate_slope"
  case interruptedSeries = "interrupted_series"
  case benjaminiHochberg = "benjamini_hochberg"
  case ratioOfSums = "ratio_of_sums"
  case wilson
  case clopperPearson = "clopper_pearson"
  case jeffreys
  case newcombe
  case goodman
  case sisonGlaz = "sison_glaz"
  case distances
  case quantiles
  case inequality
  case theil
  case funnel
  case overdispersion
  case betaBinomial = "beta_binomial"
  case gammaPoisson = "gamma_poisson"
  case rankIntervals = "rank_intervals"
  case indirectStandardisation = "indirect_standardisation"
  case kitagawa
  case cochranArmitage = "cochran_armitage"
  case worstCaseBounds = "worst_case_bounds"
  case robustScores = "robust_scores"
  case littlesLaw = "littles_law"
  case identities
  case onlyRepair = "only_repair"
  case hidiroglouBerthelot = "hidiroglou_berthelot"

  /// The methods behind a result of a kind, such as `trend`, in the order in which they are explained.
  public static func methods(behind kind: String) -> [StatisticalMethod] {
    switch kind {
    case "trend":
      [.sumOverOrgans, .mannKendall, .senSlope, .rateSlope, .interruptedSeries, .benjaminiHochberg]
    case "ratio":
      [
        .ratioOfSums, .wilson, .jeffreys, .clopperPearson, .cochranArmitage, .benjaminiHochberg,
        .worstCaseBounds,
      ]
    case "outcomes": [.goodman, .sisonGlaz, .distances, .worstCaseBounds]
    case "distribution": [.quantiles, .inequality, .theil, .robustScores]
    case "rank", "ranking":
      [.funnel, .overdispersion, .betaBinomial, .gammaPoisson, .rankIntervals]
    case "compare", "comparison":
      [.newcombe, .benjaminiHochberg, .distances, .indirectStandardisation, .kitagawa]
    case "flow": [.sumOverOrgans, .littlesLaw]
    case "audit": [.identities, .onlyRepair, .hidiroglouBerthelot, .worstCaseBounds]
    default: []
    }
  }
}
