import GXModel

/// Why bytes are not an Arrow file that can be read.
enum ArrowError: Error, Hashable {
  /// A part of the file contradicts the format.
  case malformed(String)
  /// A feature of the format that is not read here.
  case unsupported(String)
  /// A column is missing or of another type.
  case column(String)
  /// More data than the format's 32-bit offsets reach.
  case tooLarge(String)

  var message: LocalizedText {
    switch self {
    case .malformed(let what):
      LocalizedText(zh: "文件内容损坏（\(what)）", en: "The content is damaged (\(what)).")
    case .unsupported(let what):
      LocalizedText(zh: "不支持的 Arrow 特性：\(what)", en: "Unsupported Arrow feature: \(what).")
    case .column(let name):
      LocalizedText(
        zh: "列“\(name)”缺失或类型不符", en: "Column '\(name)' is missing or has another type.")
    case .tooLarge(let name):
      LocalizedText(zh: "列“\(name)”过大", en: "Column '\(name)' is too large.")
    }
  }
}
