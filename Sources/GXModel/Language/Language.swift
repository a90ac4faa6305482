/// A language that everything a person reads exists in.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable {
  case chinese = "zh"
  case english = "en"
}

/// A text in Chinese and in English.
public struct LocalizedText: Hashable, Sendable, Codable {
  public let zh: String
  public let en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in a language.
  public subscript(_ language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}
