/// What a figure covers. Figures of different scopes are never added.
public enum Scope: String, CaseIterable, Hashable, Sendable, Codable {
  /// The organ itself (本机关, 本级).
  case own
  /// The organ and those below it (汇总, 全市, 全区).
  case aggregate
  /// A vertical system such as customs or tax (系统, 关区).
  case system

  public var name: LocalizedText {
    switch self {
    case .own: LocalizedText(zh: "本级", en: "own")
    case .aggregate: LocalizedText(zh: "汇总", en: "aggregate")
    case .system: LocalizedText(zh: "系统", en: "system")
    }
  }
}
