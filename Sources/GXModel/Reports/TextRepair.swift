/// A place where the text of a source was put right before it was read, because what it must have been
/// is certain.
///
/// The source itself stays as it is: evidence quotes it unrepaired.
public struct TextRepair: Hashable, Sendable, Codable {
  /// What was wrong with the text.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// 年, 月 and 日 were lost: 自202011日起至20201231日止.
    case dateMarks = "text.date-marks"
    /// Pinyin was put behind characters: 文(wen)章(zhang).
    case pinyin = "text.pinyin"
    /// Spaces stand between the characters of a phrase: 公 开 信 息.
    case spaces = "text.spaces"
    /// Advertising stands in the place of 关于.
    case about = "text.about"
  }

  public let kind: Kind
  /// The line in the decoded text, from 1.
  public let line: Int
  /// The column in characters of that line, from 1.
  public let column: Int
  /// The text as it stands, and as it was read.
  public let before: String
  public let after: String

  public init(_ kind: Kind, line: Int, column: Int, before: String, after: String) {
    self.kind = kind
    self.line = line
    self.column = column
    self.before = before
    self.after = after
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "rule", line, column, before, after
  }

  /// What was put right, in words.
  public var message: LocalizedText {
    switch kind {
    case .dateMarks:
      LocalizedText(
        zh: "日期缺“年”“月”“日”，按唯一可能的日期读取",
        en: "Dates lost their 年, 月, 日; read as the only dates possible.")
    case .pinyin: LocalizedText(zh: "字后夹有拼音，已略去", en: "Pinyin behind characters was left out.")
    case .spaces: LocalizedText(zh: "字间有空格，已略去", en: "Spaces between characters were left out.")
    case .about:
      LocalizedText(zh: "“关于”被广告文字替换，已复原", en: "Advertising in the place of 关于 was put right.")
    }
  }
}
