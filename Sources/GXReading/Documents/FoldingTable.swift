/// What each UTF-16 unit becomes when text is folded for matching.
///
/// - Full-width ASCII, small forms and the CJK punctuation `（）：；，！？％．～` become ASCII.
/// - `。、《》·` stay; half-width `｡､` become these.
/// - All quotation marks, single, double and corner (`“”‘’「」『』＂＇'`), become `"`.
/// - All dashes, hyphens and minus signs become `-`; `〔〕【】［］` become `[` and `]`.
/// - All spaces, tabs and line ends become a space; zero-width characters and soft hyphens vanish.
/// - The Kangxi radicals that PDF files print instead of ideographs become the ideographs.
enum FoldingTable {
  static let space: UInt16 = 0x20
  /// The mark of a unit that vanishes.
  static let dropped: UInt16 = 0

  static let units: [UInt16] = {
    var table = (0...UInt16.max).map { $0 }
    func fold(_ scalars: some Sequence<Int>, to unit: UInt16) {
      for scalar in scalars { table[scalar] = unit }
    }
    for offset in 0x01...0x5E { table[0xFF00 + offset] = UInt16(0x20 + offset) }
    fold(0x00...0x08, to: dropped)
    fold(0x0E...0x1F, to: dropped)
    fold(0x7F...0x9F, to: dropped)
    fold([0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF], to: dropped)
    fold(0x202A...0x202E, to: dropped)
    fold(0x2060...0x206F, to: dropped)
    fold(0xFE00...0xFE0F, to: dropped)
    fold(0x09...0x0D, to: space)
    fold([0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000], to: space)
    fold(0x2000...0x200A, to: space)
    fold(0x2018...0x201F, to: 0x22)
    fold(0x300C...0x300F, to: 0x22)
    fold([0x27, 0xFF02, 0xFF07, 0x301D, 0x301E, 0x301F, 0xAB, 0xBB], to: 0x22)
    fold(0x2010...0x2015, to: 0x2D)
    fold([0x2212, 0x2500, 0x2501, 0xFE58, 0xFE63, 0xFE31, 0x30FC], to: 0x2D)
    fold([0x3014, 0x3010, 0x3016, 0xFF3B], to: 0x5B)
    fold([0x3015, 0x3011, 0x3017, 0xFF3D], to: 0x5D)
    fold([0x301C, 0x223C], to: 0x7E)
    fold([0x2236, 0xFE55], to: 0x3A)
    fold([0xFE54], to: 0x3B)
    fold([0xFE50], to: 0x2C)
    fold([0xFE56], to: 0x3F)
    fold([0xFE57], to: 0x21)
    fold([0xFE59], to: 0x28)
    fold([0xFE5A], to: 0x29)
    fold([0xFE6A], to: 0x25)
    fold([0x2215, 0x2044], to: 0x2F)
    fold([0xFFE8, 0x2502, 0xFFDC, 0x2503], to: 0x7C)
    fold([0xFF61], to: 0x3002)
    fold([0xFF64, 0xFE51], to: 0x3001)
    fold([0x2022, 0x30FB, 0xFF65, 0x2027, 0x22C5], to: 0xB7)
    fold([0x3007, 0x25CB, 0x3260], to: 0x3007)
    for (offset, ideograph) in kangxiRadicals.utf16.enumerated() {
      table[0x2F00 + offset] = ideograph
    }
    return table
  }()

  /// The same for Markdown, where the marks of emphasis and of escapes vanish too.
  static let unitsOfMarkdown: [UInt16] = {
    var table = units
    for mark in "*`\\".utf16 { table[Int(mark)] = dropped }
    return table
  }()

  /// Whether spaces beside a folded unit mean nothing: CJK characters and punctuation.
  static func isCJK(_ unit: UInt16) -> Bool { unit >= 0x2E80 }

  /// The ideographs of the radicals U+2F00…U+2FD5 in their order.
  private static let kangxiRadicals =
    "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠"
}
