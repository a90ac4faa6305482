/// An encoding that reports are written in.
enum TextEncoding: String, Sendable, Hashable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Covers GBK and GB 2312 too.
  case gb18030 = "GB18030"
  case big5 = "BIG5-HKSCS"

  /// The encoding that a declaration in a page means; browsers read GB 2312 and GBK as GB 18030.
  init?(declared name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "gb2312-80": self = .gb18030
    case "big5", "big5-hkscs", "cp950", "x-x-big5": self = .big5
    case "utf-16", "utf-16le", "unicode": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }
}
