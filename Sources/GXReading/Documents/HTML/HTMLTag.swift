/// What an element means for the text of a page.
enum HTMLTag: Sendable {
  /// Begins and ends a paragraph.
  case block
  case lineBreak
  case table
  case row
  case cell
  /// Holds nothing that a reader sees.
  case hidden
  /// Part of a line of text.
  case inline

  static func named(_ name: UnsafeBufferPointer<UInt8>) -> HTMLTag {
    guard name.count <= 10 else { return .inline }
    // The name packed into two words, so that looking it up allocates nothing.
    var key: UInt128 = 0
    for byte in name { key = key << 8 | UInt128(byte | 0x20) }
    return tags[key] ?? .inline
  }

  private static let tags: [UInt128: HTMLTag] = {
    let names: [(HTMLTag, String)] = [
      (
        .block,
        """
        p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd section article header footer nav main aside form \
        center blockquote pre figure figcaption address fieldset legend body html caption title hr \
        thead tbody tfoot details summary
        """
      ),
      (.lineBreak, "br"), (.table, "table"), (.row, "tr"), (.cell, "td th"),
      (
        .hidden,
        "script style noscript template select textarea iframe svg object noframes button input meta link"
      ),
    ]
    var tags: [UInt128: HTMLTag] = [:]
    for (tag, list) in names {
      for name in list.split(separator: " ") {
        tags[name.utf8.reduce(0) { $0 << 8 | UInt128($1 | 0x20) }] = tag
      }
    }
    return tags
  }()
}
