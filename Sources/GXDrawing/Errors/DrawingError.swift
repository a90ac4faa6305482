/// Why a drawing could not be made, with what to do about it.
public enum DrawingError: Error, Hashable, Sendable {
  /// No installed font has these characters of a text.
  case missingGlyphs(characters: String, text: String, isChinese: Bool)
  /// What was asked to be drawn makes no sense, e.g. an infinite value.
  case invalidChart(zh: String, en: String)
  /// The figures contradict what the title claims.
  case contradictedTitle(String, claim: String)
  /// The canvas cannot hold the chart legibly.
  case canvasTooSmall(width: Double, height: Double)
  /// The suffix of a file name says no format that is written.
  case unknownFormat(path: String)
  /// The picture would have more pixels, or a scale, that are not drawn.
  case unsupportedScale(Double)
  /// The data cannot be drawn as that type of chart; empty where no type was named.
  case unfitType(String, fitting: [String])
  /// A file could not be written; `code` is the system's errno.
  case cannotWrite(path: String, code: Int32, reason: String)
  /// A drawing library refused.
  case backend(String)
}

extension DrawingError: CustomStringConvertible {
  /// The message in English.
  public var description: String { message.en }

  /// The message in Chinese and in English.
  public var message: (zh: String, en: String) {
    switch self {
    case .missingGlyphs(let characters, let text, true):
      (
        "没有字体可显示“\(text)”中的“\(characters)”；请安装中文字体：apt-get install fonts-noto-cjk",
        "No installed font can show “\(characters)” in “\(text)”; install a Chinese font: apt-get install fonts-noto-cjk"
      )
    case .missingGlyphs(let characters, let text, false):
      (
        "没有字体可显示“\(text)”中的“\(characters)”",
        "No installed font can show “\(characters)” in “\(text)”"
      )
    case .invalidChart(let zh, let en): (zh, en)
    case .contradictedTitle(let title, let claim):
      (
        "标题“\(title)”与数据不符：\(claim) 不成立",
        "The figures contradict the title “\(title)”: \(claim) does not hold"
      )
    case .canvasTooSmall(let width, let height):
      (
        "画布 \(Self.pixels(width))×\(Self.pixels(height)) 太小，放不下可读的图表",
        "A canvas of \(Self.pixels(width))×\(Self.pixels(height)) is too small for a legible chart"
      )
    case .unknownFormat(let path):
      (
        "无法从文件名判断格式：\(path)；请用 .svg、.png 或 .pdf",
        "Cannot tell the format of \(path); use .svg, .png or .pdf"
      )
    case .unsupportedScale(let scale):
      ("不支持的缩放倍数：\(scale)", "Unsupported scale: \(scale)")
    case .unfitType(_, let fitting) where fitting.isEmpty:
      ("没有可画的数据", "There is nothing to draw")
    case .unfitType(let type, let fitting):
      (
        "这些数据不能画成 \(type)；可用：\(fitting.joined(separator: "、"))",
        "These data cannot be drawn as \(type); they can as: \(fitting.joined(separator: ", "))"
      )
    case .cannotWrite(let path, _, let reason):
      ("无法写入 \(path)：\(reason)", "Cannot write \(path): \(reason)")
    case .backend(let reason): ("绘图失败：\(reason)", "Drawing failed: \(reason)")
    }
  }

  /// A length of a canvas as people write it.
  private static func pixels(_ length: Double) -> String {
    Int(exactly: length).map(String.init) ?? "\(length)"
  }
}
