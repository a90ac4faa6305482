/// The names of divisions for finding them inside text.
struct DivisionNameIndex: Sendable {
  struct Entry: Sendable {
    let name: [Unicode.Scalar]
    let codes: [DivisionCode]
    /// Whether the name lacks its 省 or 市 and may be another word.
    let isBare: Bool
  }

  /// Entries by first character, longest first.
  private let entries: [Unicode.Scalar: [Entry]]

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
    var entries: [Unicode.Scalar: [Entry]] = [:]
    func insert(_ names: [String: [DivisionCode]], isBare: Bool) {
      for (name, codes) in names {
        let scalars = Array(name.unicodeScalars)
        entries[scalars[0], default: []].append(
          Entry(name: scalars, codes: codes.sorted(), isBare: isBare))
      }
    }
    insert(codes, isBare: false)
    insert(bare, isBare: true)
    self.entries = entries.mapValues { list in
      list.sorted { ($0.name.count, $0.codes[0]) > ($1.name.count, $1.codes[0]) }
    }
  }

  /// The longest name that begins at a position of a text.
  func longestMatch(in text: [Unicode.Scalar], at position: Int) -> Entry? {
    entries[text[position]]?.first { text[position...].starts(with: $0.name) }
  }
}
