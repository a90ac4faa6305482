/// A language of elements that documents are written in.
enum MarkupDialect: Sendable {
  case html
  /// WordprocessingML, the main part of a DOCX file.
  case word
}

/// What an element means for the text of a document.
enum MarkupTag: Sendable {
  /// Begins and ends a paragraph.
  case block
  /// Ends a line, or divides words.
  case lineBreak
  case table
  case row
  case cell
  /// A property of a Word document's cell: how many columns it spans, that it goes on the one above.
  case columnSpan, rowMerge
  /// Holds nothing that a reader sees.
  case hidden
  /// Hides choices, and nothing else: a list of them that is never closed ends where a block begins.
  case choices
  /// Part of a line of text.
  case inline

  /// Whether no list of choices can hold it.
  var endsChoices: Bool {
    switch self {
    case .block, .table, .row, .cell: true
    case .lineBreak, .columnSpan, .rowMerge, .hidden, .choices, .inline: false
    }
  }

  static func named(_ name: UnsafeBufferPointer<UInt8>, in dialect: MarkupDialect) -> MarkupTag {
    guard name.count <= 16 else { return .inline }
    // The name packed into one word, so that looking it up allocates nothing.
    var key: UInt128 = 0
    for byte in name { key = key << 8 | UInt128(byte | 0x20) }
    return (dialect == .html ? html[key] : word[key]) ?? .inline
  }

  private static let html = table([
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
      """
      script style noscript template textarea iframe svg object noframes button input meta \
      link
      """
    ), (.choices, "select option optgroup"),
  ])

  private static let word = table([
    // What a text box holds lies inside a drawing.
    (.block, "p body txbxContent"), (.lineBreak, "br cr tab"), (.table, "tbl"), (.row, "tr"),
    (.cell, "tc"), (.columnSpan, "gridSpan"), (.rowMerge, "vMerge"),
    (
      .hidden,
      """
      instrText delText del moveFrom sectPr pPr rPr tblPr tblGrid trPr tcPr object Fallback \
      footnoteReference posOffset align pctWidth pctHeight pctPosHOffset pctPosVOffset binData
      """
    ),
  ])

  private static func table(_ names: [(MarkupTag, String)]) -> [UInt128: MarkupTag] {
    var tags: [UInt128: MarkupTag] = [:]
    for (tag, list) in names {
      for name in list.split(separator: " ") {
        tags[name.utf8.reduce(0) { $0 << 8 | UInt128($1 | 0x20) }] = tag
      }
    }
    return tags
  }
}
