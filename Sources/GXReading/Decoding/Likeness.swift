/// How much a decoded text looks like a Chinese report and not like bytes read in a wrong encoding.
enum Likeness {
  /// How much of a text is looked at, in bytes.
  private static let reach = 1 << 16

  /// The share of characters that are frequent in reports less that of damaged ones, in thousandths;
  /// negative when the text is more likely misread.
  static func score(_ utf8: [UInt8]) -> Int {
    let (bytes, end) = (utf8.span, min(utf8.count, reach))
    var (wide, frequent, damaged) = (0, 0, 0)
    var offset = 0
    while offset < end {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset, end: end)
      offset += length
      if scalar < 0x80 { continue }
      wide += 1
      if scalar == 0xFFFD || (0xE000...0xF8FF).contains(scalar) {
        damaged += 1
      } else if characters.contains(scalar) {
        frequent += 1
      }
    }
    guard wide > 0 else { return 1 }
    return (frequent - 4 * damaged) * 1000 / wide - 20
  }

  /// Characters of which every report, simplified or traditional, has many.
  private static let characters = Set(
    "的府信息公开開政年月日申请請数數件条條行情况況工作报報告主动動本机機关關不其他人处處理一二三四五和在，。、（）：；"
      .unicodeScalars.map(\.value))
}
