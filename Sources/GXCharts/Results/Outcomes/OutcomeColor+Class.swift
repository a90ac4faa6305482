internal import GXAnalytics
internal import GXModel

extension OutcomeColor {
  /// The colour that a class of outcomes has in all charts.
  init(_ outcome: OutcomeClass) {
    self =
      switch outcome {
      case .metric(.outcomeGranted), .metric(.outcomeDisclosed): .granted
      case .metric(.outcomePartial), .metric(.outcomeAlreadyPublic): .partial
      case .metric(.outcomeDenied), .metric(.outcomeRejected), .metric(.outcomeRefusedCore):
        .refused
      case .metric(.outcomeUnavailable), .metric(.outcomeUnable): .unable
      case .metric(.outcomeNotProcessed), .metric(.outcomeRedirected): .notProcessed
      default: .other
      }
  }
}
