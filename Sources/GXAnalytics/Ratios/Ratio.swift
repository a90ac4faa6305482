public import GXModel

/// A ratio of figures that reports are compared by, under its name on the command line.
///
/// What it divides by what depends on the form; see ``formula(under:convention:)``.
public enum Ratio: String, CaseIterable, Hashable, Sendable, Codable {
  case disclosure, granted, partial, denied, unavailable
  case notProcessed = "not_processed"
  case other, concluded
  case carriedOver = "carried_over"
  case naturalShare = "natural_share"
  case commercialShare = "commercial_share"
  case researchShare = "research_share"
  case socialShare = "social_share"
  case legalShare = "legal_share"
  case otherShare = "other_share"
  case onTime = "on_time"
  case extended
  case inPersonShare = "in_person_share"
  case faxShare = "fax_share"
  case onlineShare = "online_share"
  case letterShare = "letter_share"
  case reviewRate = "review_rate"
  case litigationRate = "litigation_rate"
  case reviewCorrected = "review_corrected"
  case reviewUpheld = "review_upheld"
  case reviewPending = "review_pending"
  case litigationCorrected = "litigation_corrected"
  case litigationUpheld = "litigation_upheld"
  case litigationPending = "litigation_pending"
  case afterReviewShare = "after_review_share"
  case corrected
  case normativeDisclosed = "normative_disclosed"
  case normativeRepealed = "normative_repealed"
  case repliesPerStaff = "replies_per_staff"
  case budgetPerItem = "budget_per_item"

  /// What a correction rate is a share of: both conventions are in use.
  public enum Convention: String, CaseIterable, Hashable, Sendable, Codable {
    /// The cases concluded (审结数).
    case concluded
    /// All cases, pending ones too (总数).
    case all
  }

  /// Whether the numerator is always among the denominator, so that the ratio is a probability.
  ///
  /// The others relate two counts; their interval is that of a Poisson count over a known base.
  public var isProportion: Bool {
    switch self {
    case .reviewRate, .litigationRate, .concluded, .normativeDisclosed, .repliesPerStaff,
      .budgetPerItem:
      false
    default: true
    }
  }

  /// Whether the ratio is printed in per cent; the others relate things of different units.
  public var isShare: Bool { self != .repliesPerStaff && self != .budgetPerItem }

  /// Whether the numerator counts cases, so that its spread is known; money has none.
  public var countsCases: Bool { self != .budgetPerItem }

  public var name: LocalizedText {
    switch self {
    case .disclosure: LocalizedText(zh: "公开满足率（含部分公开）", en: "Disclosure ratio (in full or in part)")
    case .granted: LocalizedText(zh: "予以公开率", en: "Granted ratio")
    case .partial: LocalizedText(zh: "部分公开率", en: "Partially granted ratio")
    case .denied: LocalizedText(zh: "不予公开率", en: "Denied ratio")
    case .unavailable: LocalizedText(zh: "无法提供率", en: "Unavailable ratio")
    case .notProcessed: LocalizedText(zh: "不予处理率", en: "Not processed ratio")
    case .other: LocalizedText(zh: "其他处理率", en: "Otherwise handled ratio")
    case .concluded: LocalizedText(zh: "办结率", en: "Concluded ratio")
    case .carriedOver: LocalizedText(zh: "结转率", en: "Carried over ratio")
    case .naturalShare: LocalizedText(zh: "自然人占比", en: "Share of natural persons")
    case .commercialShare: LocalizedText(zh: "商业企业占比", en: "Share of commercial enterprises")
    case .researchShare: LocalizedText(zh: "科研机构占比", en: "Share of research institutions")
    case .socialShare: LocalizedText(zh: "社会公益组织占比", en: "Share of social organisations")
    case .legalShare: LocalizedText(zh: "法律服务机构占比", en: "Share of legal services")
    case .otherShare: LocalizedText(zh: "其他组织占比", en: "Share of other organisations")
    case .onTime: LocalizedText(zh: "按时办结率", en: "Concluded on time")
    case .extended: LocalizedText(zh: "延期率", en: "Concluded after extension")
    case .inPersonShare: LocalizedText(zh: "当面申请占比", en: "Share received in person")
    case .faxShare: LocalizedText(zh: "传真申请占比", en: "Share received by fax")
    case .onlineShare: LocalizedText(zh: "网络申请占比", en: "Share received online")
    case .letterShare: LocalizedText(zh: "信函申请占比", en: "Share received by letter")
    case .reviewRate: LocalizedText(zh: "复议率", en: "Reconsiderations per outcome")
    case .litigationRate: LocalizedText(zh: "诉讼率", en: "Lawsuits per outcome")
    case .reviewCorrected: LocalizedText(zh: "复议纠错率", en: "Reconsiderations corrected")
    case .reviewUpheld: LocalizedText(zh: "复议维持率", en: "Reconsiderations upheld")
    case .reviewPending: LocalizedText(zh: "复议未审结率", en: "Reconsiderations pending")
    case .litigationCorrected: LocalizedText(zh: "诉讼纠错率", en: "Lawsuits corrected")
    case .litigationUpheld: LocalizedText(zh: "诉讼维持率", en: "Lawsuits upheld")
    case .litigationPending: LocalizedText(zh: "诉讼未审结率", en: "Lawsuits pending")
    case .afterReviewShare: LocalizedText(zh: "复议后起诉占比", en: "Lawsuits after reconsideration")
    case .corrected: LocalizedText(zh: "综合纠错率", en: "Corrected in reconsideration or court")
    case .normativeDisclosed: LocalizedText(zh: "规范性文件主动公开率", en: "Normative documents disclosed")
    case .normativeRepealed: LocalizedText(zh: "文件废止率", en: "Normative documents repealed")
    case .repliesPerStaff: LocalizedText(zh: "每名工作人员答复件数", en: "Replies per staff member")
    case .budgetPerItem:
      LocalizedText(zh: "每条公开信息经费（万元）", en: "Budget per item disclosed (10,000 yuan)")
    }
  }
}
