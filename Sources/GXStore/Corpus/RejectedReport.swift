public import GXModel

/// A report that a corpus does not take, and why.
public struct RejectedReport: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The document is not an annual report.
    case notAnnualReport
    /// The reporting year is not known.
    case yearMissing
    /// The reporting year lies outside 2000…2199.
    case yearImplausible(Int)
    /// The organ is not known.
    case organMissing
  }

  public let source: Source
  public let reason: Reason

  public init(source: Source, reason: Reason) {
    self.source = source
    self.reason = reason
  }
}

extension RejectedReport.Reason {
  public var message: LocalizedText {
    switch self {
    case .notAnnualReport:
      LocalizedText(zh: "不是政府信息公开工作年度报告", en: "The document is not an annual report.")
    case .yearMissing:
      LocalizedText(zh: "未能确定报告年度", en: "The reporting year is not known.")
    case .yearImplausible(let year):
      LocalizedText(
        zh: "报告年度 \(year) 不合理", en: "The reporting year \(year) lies outside 2000 to 2199.")
    case .organMissing:
      LocalizedText(zh: "未能确定发布机关", en: "The organ is not known.")
    }
  }
}
