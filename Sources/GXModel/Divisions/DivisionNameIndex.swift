/// The names of divisions for finding them inside text.
struct DivisionNameIndex: Sendable {
  struct Entry: Sendable {
    let name: String
    let divisions: [Division]
    /// Whether the name lacks its 省 or 市 and may be another word.
    let isBare: Bool
  }

  private let entries: [Entry]
  private let trie: WordTrie

  init(_ divisions: [Division]) {
    var names: [String: [Division]] = [:]
    let named = divisions.filter { !DivisionTable.isGeneric($0.name) }
    for division in named { names[division.name, default: []].append(division) }
    let full = Set(names.keys)
    for division in named {
      for alias in DivisionShortName.aliases(of: division) where !full.contains(alias) {
        names[alias, default: []].append(division)
      }
    }
    var bare: [String: [Division]] = [:]
    for division in named {
      guard let name = DivisionShortName.bareName(of: division), names[name] == nil else {
        continue
      }
      bare[name, default: []].append(division)
    }
    func entry(_ name: String, _ divisions: [Division], isBare: Bool) -> Entry {
      Entry(name: name, divisions: divisions.sorted { $0.code < $1.code }, isBare: isBare)
    }
    entries =
      names.map { entry($0.key, $0.value, isBare: false) }
      + bare.map { entry($0.key, $0.value, isBare: true) }
    trie = WordTrie(entries.map { Array($0.name.utf16) })
  }

  /// The longest name that begins at a position of a text, and its length.
  func longestMatch(in text: [UInt16], at position: Int) -> (entry: Entry, length: Int)? {
    trie.longestMatch(in: text, at: position, end: text.count).map { (entries[$0.word], $0.length) }
  }
}
