/// The text of a page as it is seen: white space between words is one space.
struct VisibleText: Sendable {
  private(set) var utf8: [UInt8] = []
  private var needsSpace = false

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let first = rest.first {
      if first <= 0x20 {
        needsSpace = true
        rest = rest.dropFirst()
        continue
      }
      if needsSpace {
        needsSpace = false
        if let last = utf8.last, last > 0x20 { utf8.append(0x20) }
      }
      let word = rest.prefix { $0 > 0x20 }
      utf8.append(contentsOf: word)
      rest = rest[word.endIndex...]
    }
  }

  mutating func space() { needsSpace = true }

  /// Forgets white space before what follows.
  mutating func trimSpace() { needsSpace = false }

  mutating func tab() {
    needsSpace = false
    utf8.append(0x09)
  }

  mutating func newLine() {
    needsSpace = false
    if utf8.last == 0x09 { utf8.removeLast() }
    if let last = utf8.last, last != 0x0A { utf8.append(0x0A) }
  }
}
