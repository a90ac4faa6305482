/// Damages the text of a document as real ones are damaged.
enum CorruptedText {
  /// Damages parts; tables keep their cells.
  static func apply(
    _ corruptions: Set<DocumentCorruption>, to parts: [DocumentPart]
  ) -> [DocumentPart] {
    let spam = corruptions.contains(.spamPrefix) ? advertisements.map(DocumentPart.paragraph) : []
    return spam + parts.map { apply(corruptions, to: $0) }
  }

  private static let advertisements = ["看球资讯网_比分直播_足球即时比分", "首页 彩票开奖 注册送38元 客服微信"]

  private static func apply(
    _ corruptions: Set<DocumentCorruption>, to part: DocumentPart
  ) -> DocumentPart {
    guard case .paragraph(let text) = part else { return part }
    return .paragraph(
      DocumentCorruption.allCases.filter(corruptions.contains).reduce(text) {
        damaged($0, by: $1)
      })
  }

  private static func damaged(_ text: String, by corruption: DocumentCorruption) -> String {
    switch corruption {
    case .strippedDates: strippedDates(text)
    case .injectedPinyin:
      text.replacing("信息", with: "信(xìn)息(xī)").replacing("工作", with: "工(gong)作(zuo)")
    case .replacedAbout: text.replacing("关于", with: "看球资讯网")
    case .spacedCharacters: spaced(text)
    case .fullWidthDigits: fullWidth(text)
    case .doubledCommas: text.replacing("，", with: "，，")
    case .strippedBrackets: text.replacing("〔", with: "").replacing("〕", with: "")
    case .editorResidue: text.replacing("。", with: "。<!--[if !supportLists]-->")
    case .spamPrefix, .droppedRepeats: text
    }
  }

  private static func strippedDates(_ text: String) -> String {
    text.replacing("年1月1日起", with: "11日起").replacing("年12月31日止", with: "1231日止")
  }

  /// A space behind every seventh character that is none of ASCII.
  private static func spaced(_ text: String) -> String {
    var result = ""
    var count = 0
    for character in text {
      result.append(character)
      guard !character.isASCII, character.isLetter else { continue }
      count += 1
      if count % 7 == 0 { result.append(" ") }
    }
    return result
  }

  private static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard ("0"..."9").contains(scalar) else { return scalar }
          return Unicode.Scalar(scalar.value - 0x30 + 0xFF10) ?? scalar
        }))
  }
}
