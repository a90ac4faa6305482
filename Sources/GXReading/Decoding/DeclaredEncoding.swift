/// Finds the encoding that a page declares in its own head.
enum DeclaredEncoding {
  /// How far a declaration is sought, in bytes.
  private static let reach = 4096

  /// The encoding named by `<meta charset=…>`, `charset=…` in a `content` or an XML declaration.
  static func find(in bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(reach).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
    guard head.contains(UInt8(ascii: "<")) else { return nil }
    for key in ["charset", "encoding"] {
      var start = 0
      while let found = position(of: Array(key.utf8), in: head, from: start) {
        start = found + key.utf8.count
        if let encoding = value(in: head[start...]).flatMap(TextEncoding.init(declared:)) {
          return encoding
        }
      }
    }
    return nil
  }

  /// The word behind an equals sign, with or without quotes.
  private static func value(in bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes.drop { $0 == 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
    let word = rest.prefix { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  private static func position(of word: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= word.count, start <= bytes.count - word.count else { return nil }
    return (start...bytes.count - word.count).first {
      bytes[$0] == word[0] && bytes[$0..<$0 + word.count].elementsEqual(word)
    }
  }
}
