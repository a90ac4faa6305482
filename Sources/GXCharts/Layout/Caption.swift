public import GXModel

/// What a chart says in words, in one language.
public struct Caption: Hashable, Sendable {
  /// The finding or, without one, what is shown. It must claim no more than the data say: `claims`
  /// makes that a check.
  public var title: String
  /// Measure, place and period; the chart adds the unit and what bands and marks mean.
  public var subtitle: String
  /// Each note a sentence; the chart adds breaks, gaps and rounding.
  public var notes: [String]
  /// Where the figures come from.
  public var source: String
  public var language: Language
  /// What the title says of the figures; one that they contradict stops the chart.
  public var claims: [Claim]
  /// Whether the figures are made up, which every chart of them then says in its corner.
  public var isSynthetic: Bool

  public init(
    title: String, claims: [Claim] = [], subtitle: String = "", notes: [String] = [],
    source: String = "", language: Language = .chinese, isSynthetic: Bool = false
  ) {
    self.title = title
    self.claims = claims
    self.subtitle = subtitle
    self.notes = notes
    self.source = source
    self.language = language
    self.isSynthetic = isSynthetic
  }

  /// The mark of made-up figures.
  static let syntheticNotice = LocalizedText(
    zh: "合成数据，仅供演示 · Synthetic data", en: "Synthetic data, for demonstration · 合成数据")
}
