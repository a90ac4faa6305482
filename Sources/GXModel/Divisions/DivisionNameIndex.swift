/// The names of divisions for finding them inside text.
struct DivisionNameIndex: Sendable {
  struct Entry: Sendable {
    let name: String
    let codes: [DivisionCode]
    /// Whether the name lacks its 省 or 市 and may be another word.
    let isBare: Bool
  }

  private let entries: [Entry]
  private let trie: WordTrie

  init(_ divisions: [Division]) {
    var codes: [String: [DivisionCode]] = [:]
    let named = divisions.filter { !DivisionTable.isGeneric($0.name) }
    for division in named { codes[division.name, default: []].append(division.code) }
    let full = Set(codes.keys)
    for division in named {
      for alias in DivisionShortName.aliases(of: division) where !full.contains(alias) {
        codes[alias, default: []].append(division.code)
      }
    }
    var bare: [String: [DivisionCode]] = [:]
    for division in named {
      guard let name = DivisionShortName.bareName(of: division), codes[name] == nil else {
        continue
      }
      bare[name, default: []].append(division.code)
    }
    entries =
      codes.map { Entry(name: $0.key, codes: $0.value.sorted(), isBare: false) }
      + bare.map { Entry(name: $0.key, codes: $0.value.sorted(), isBare: true) }
    trie = WordTrie(entries.map { Array($0.name.utf16) })
  }

  /// The longest name that begins at a position of a text, and its length.
  func longestMatch(in text: [UInt16], at position: Int) -> (entry: Entry, length: Int)? {
    trie.longestMatch(in: text, at: position, end: text.count).map { (entries[$0.word], $0.length) }
  }
}
