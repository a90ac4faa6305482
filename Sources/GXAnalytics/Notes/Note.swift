public import GXModel

/// A sentence that a result must be read with.
public struct Note: Hashable, Sendable, Codable {
  /// What the sentence is about.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Which reports were added and why none is counted twice.
    case cover
    /// How many organs the figures rest on.
    case coverage
    /// Figures that were left out.
    case excluded
    /// Figures that were computed from others of the same report.
    case derived
    /// A break of the series.
    case `break`
    /// Definitions that differ and were joined by a formula.
    case bridge
    /// A change of law.
    case event
    /// How a number was computed.
    case method
    /// The result of a test, in words.
    case verdict
    /// The data are synthetic.
    case synthetic
  }

  public let kind: Kind
  public let text: LocalizedText
  /// The year that the sentence is about, where it is about one.
  public let year: Int?

  public init(_ kind: Kind, year: Int? = nil, zh: String, en: String) {
    self.init(kind, year: year, LocalizedText(zh: zh, en: en))
  }

  public init(_ kind: Kind, year: Int? = nil, _ text: LocalizedText) {
    self.kind = kind
    self.year = year
    self.text = text
  }

  private enum CodingKeys: String, CodingKey {
    case kind, zh, en, year
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(Kind.self, forKey: .kind)
    text = LocalizedText(
      zh: try container.decode(String.self, forKey: .zh),
      en: try container.decode(String.self, forKey: .en))
    year = try container.decodeIfPresent(Int.self, forKey: .year)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(text.zh, forKey: .zh)
    try container.encode(text.en, forKey: .en)
    try container.encodeIfPresent(year, forKey: .year)
  }
}

extension Note {
  /// Notes without repetition: series of several applicants rest on the same reports.
  static func eachOnce(_ notes: [Note]) -> [Note] {
    var seen: Set<Note> = []
    return notes.filter { seen.insert($0).inserted }
  }

  /// What every result on synthetic data says.
  static let synthetic = Note(
    .synthetic, zh: "合成数据，不是真实机关的数字", en: "Synthetic data: no figures of real organs.")
}
