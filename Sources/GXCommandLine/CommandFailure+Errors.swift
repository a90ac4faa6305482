package import GXStats

extension CommandFailure {
  package init(_ error: DrawingError) {
    let message = LocalizedText(zh: error.message.zh, en: error.message.en)
    switch error {
    case .unknownFormat, .unfitType, .unsupportedScale: self.init(.usage, message)
    case .cannotWrite: self.init(.cannotCreate, message)
    default: self.init(.badData, message)
    }
  }

  package init(_ error: AnalyticsError) {
    switch error {
    case .noReports, .noCommonYear: self.init(.badData, error.message)
    case .additivity, .noApplicants, .unknownOrgan, .notDivisible, .noPeers, .notCounts:
      self.init(.usage, error.message)
    }
  }

  package init(_ error: UnknownMetric) {
    self.init(.usage, zh: error.message(in: .chinese), en: error.message(in: .english))
  }

  package init(_ error: StoreError) {
    let status: Status =
      switch error.code {
      case .notACorpus: .noInput
      case .alreadyExists, .notWritable: .cannotCreate
      case .newerFormat, .damaged: .badData
      case .locked, .inputOutput: .inputOutput
      }
    self.init(status, error.message)
  }
}
