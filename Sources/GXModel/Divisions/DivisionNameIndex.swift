/// The names of divisions for finding them inside text.
struct DivisionNameIndex: Sendable {
  struct Entry: Sendable {
    let name: [Unicode.Scalar]
    let codes: [DivisionCode]
  }

  /// Entries by first character, longest first.
  private let entries: [Unicode.Scalar: [Entry]]

  init(_ divisions: [Division]) {
    var codes: [String: [DivisionCode]] = [:]
    for division in divisions where !DivisionTable.isGeneric(division.name) {
      codes[division.name, default: []].append(division.code)
    }
    var entries: [Unicode.Scalar: [Entry]] = [:]
    for (name, codes) in codes {
      let scalars = Array(name.unicodeScalars)
      entries[scalars[0], default: []].append(Entry(name: scalars, codes: codes.sorted()))
    }
    self.entries = entries.mapValues { list in
      list.sorted { ($0.name.count, $0.codes[0]) > ($1.name.count, $1.codes[0]) }
    }
  }

  /// The longest name that begins at a position of a text.
  func longestMatch(in text: [Unicode.Scalar], at position: Int) -> Entry? {
    entries[text[position]]?.first { text[position...].starts(with: $0.name) }
  }
}
