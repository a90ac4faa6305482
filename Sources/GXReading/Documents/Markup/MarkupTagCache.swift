/// Remembers what the names of a page's elements mean.
///
/// The parser keeps each name once, so most names are known by their addresses.
struct MarkupTagCache {
  let dialect: MarkupDialect
  private var known: [(name: UnsafePointer<UInt8>?, tag: MarkupTag)]

  /// A power of two, larger than the number of names that pages use.
  private static let size = 64

  init(_ dialect: MarkupDialect) {
    self.dialect = dialect
    known = Array(repeating: (nil, .inline), count: MarkupTagCache.size)
  }

  /// The meaning of a name, a C string that lives as long as the parser.
  mutating func tag(of name: UnsafePointer<UInt8>) -> MarkupTag {
    let slot = (Int(bitPattern: name) >> 3 ^ Int(bitPattern: name) >> 9) & (MarkupTagCache.size - 1)
    if known[slot].name == name { return known[slot].tag }
    let tag = MarkupTag.named(
      UnsafeBufferPointer(name: name, withoutPrefix: dialect == .word), in: dialect)
    known[slot] = (name, tag)
    return tag
  }
}
