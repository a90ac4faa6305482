/// The encoding of a synthetic document's bytes.
public enum DocumentEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf8WithMark = "utf-8-bom"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case gb18030, gbk, gb2312
  /// In traditional characters.
  case big5

  /// Its name in the head of a page.
  var charset: String {
    switch self {
    case .utf8, .utf8WithMark: "utf-8"
    case .utf16LittleEndian, .utf16BigEndian: "utf-16"
    case .gb18030, .gbk, .gb2312, .big5: rawValue
    }
  }
}

/// What a page says of its own encoding.
public enum EncodingDeclaration: String, CaseIterable, Hashable, Sendable {
  case right, missing
  /// Another encoding is named than the one that the bytes are in.
  case wrong

  /// The charset to declare, if any.
  func charset(for encoding: DocumentEncoding) -> String? {
    switch self {
    case .right: encoding.charset
    case .missing: nil
    case .wrong: encoding.charset == "utf-8" ? "gb2312" : "utf-8"
    }
  }
}

/// The characters that a synthetic document is written in.
public enum DocumentScript: String, CaseIterable, Hashable, Sendable {
  case simplified, traditional
}
