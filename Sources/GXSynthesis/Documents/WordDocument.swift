/// Composed parts as a Word document (DOCX).
enum WordDocument {
  /// The archive around the main part.
  static func bytes(of xml: String) -> [UInt8] {
    let files = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relationships),
      ("word/document.xml", xml),
    ]
    return StoredZip.bytes(of: files.map { (Array($0.0.utf8), Array($0.1.utf8)) })
  }

  /// The main part.
  static func xml(of parts: [DocumentPart]) -> String {
    let body = parts.map { xml(of: $0) }.joined(separator: "\n")
    return "\(declaration)<w:document \(namespace)><w:body>\(body)</w:body></w:document>"
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let namespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let contentTypes =
    declaration
      + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
      .wordprocessingml.document.main+xml"/></Types>
      """
  private static let relationships =
    declaration
      + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships\
      /officeDocument" Target="word/document.xml"/></Relationships>
      """

  private static func xml(of part: DocumentPart) -> String {
    switch part {
    case .title(let text):
      paragraph(
        text, "<w:pPr><w:jc w:val=\"center\"/></w:pPr>", "<w:rPr><w:sz w:val=\"44\"/></w:rPr>")
    case .heading(let text): paragraph(text, "", "<w:rPr><w:b/></w:rPr>")
    case .paragraph(let text): paragraph(text)
    case .table(let grid): table(grid)
    }
  }

  /// A paragraph in two runs, as Word divides text where it was edited; figures stay whole.
  private static func paragraph(
    _ text: String, isFigure: Bool = false, _ properties: String = "", _ runProperties: String = ""
  ) -> String {
    let middle = text.index(text.startIndex, offsetBy: text.count / 2)
    let parts = isFigure ? [text[...]] : [text[..<middle], text[middle...]]
    let runs = parts.filter { !$0.isEmpty }.map { part in
      "<w:r>\(runProperties)<w:t xml:space=\"preserve\">\(HTMLText.escaped(String(part)))</w:t></w:r>"
    }
    return "<w:p>\(properties)\(runs.joined())</w:p>"
  }

  private static func table(_ grid: TableGrid) -> String {
    // What a cell that spans rows leaves below itself: its width and how many rows more.
    var below: [Int: (rows: Int, columns: Int)] = [:]
    let rows = grid.rows.map { row -> String in
      var xml = ""
      var column = 0
      func continueSpans() {
        while let span = below[column] {
          below[column] = span.rows > 1 ? (span.rows - 1, span.columns) : nil
          xml += cell(TableGrid.Cell("", columns: span.columns), "<w:vMerge/>")
          column += span.columns
        }
      }
      for next in row {
        continueSpans()
        let spansRows = next.rowSpan > 1
        if spansRows { below[column] = (next.rowSpan - 1, next.columnSpan) }
        xml += cell(next, spansRows ? "<w:vMerge w:val=\"restart\"/>" : "")
        column += next.columnSpan
      }
      continueSpans()
      return "<w:tr>\(xml)</w:tr>"
    }
    return "<w:tbl><w:tblPr/>\(rows.joined())</w:tbl>"
  }

  private static func cell(_ cell: TableGrid.Cell, _ merge: String) -> String {
    let span = cell.columnSpan > 1 ? "<w:gridSpan w:val=\"\(cell.columnSpan)\"/>" : ""
    let text = paragraph(cell.text, isFigure: cell.isFigure)
    return "<w:tc><w:tcPr>\(span)\(merge)</w:tcPr>\(text)</w:tc>"
  }
}
