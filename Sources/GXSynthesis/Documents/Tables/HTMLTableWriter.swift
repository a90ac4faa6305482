/// Sets a table as HTML.
enum HTMLTableWriter {
  static func html(of grid: TableGrid, in layout: DocumentLayout) -> String {
    let nested = layout == .htmlNested
    var html = "<table border=\"1\" cellspacing=\"0\">\n<tbody>\n"
    for row in grid.rows {
      html += "<tr>"
      for cell in row {
        html += "<td"
        if cell.rowSpan > 1 { html += " rowspan=\"\(cell.rowSpan)\"" }
        if cell.columnSpan > 1 { html += " colspan=\"\(cell.columnSpan)\"" }
        if layout == .htmlPasted {
          html += cellStyle + pasted(cell) + "</td>"
        } else {
          html += ">" + content(of: cell, nested: nested) + "</td>"
        }
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n</table>\n"
    guard nested else { return html }
    return "<table width=\"100%\"><tr><td><div>\n" + html + "</div></td></tr></table>\n"
  }

  private static let cellStyle =
    " width=\"71\" valign=\"center\" style=\"width:53pt;padding:0 5.4pt;border:1px solid windowtext;"
    + "word-break:break-all\">"

  /// A cell's text within a paragraph and two spans with their styles.
  private static func pasted(_ cell: TableGrid.Cell) -> String {
    let middle = cell.text.index(cell.text.startIndex, offsetBy: cell.text.count / 2)
    let halves =
      cell.isFigure ? [cell.text] : [String(cell.text[..<middle]), String(cell.text[middle...])]
    let spans = halves.map { half in
      "<span lang=\"EN-US\" style=\"font-size:10.5pt;font-family:宋体;color:black\">"
        + (half.isEmpty ? "&nbsp;" : HTMLText.escaped(half)) + "</span>"
    }
    return "<p class=\"MsoNormal\" style=\"text-align:center;line-height:14pt\">\(spans.joined())"
      + "<o:p></o:p></p>"
  }

  private static func content(of cell: TableGrid.Cell, nested: Bool) -> String {
    let text = HTMLText.escaped(cell.text)
    guard nested else { return text.isEmpty ? "&nbsp;" : text }
    guard !text.isEmpty else { return "<p>&nbsp;</p>" }
    guard cell.text.count >= 6, !cell.isFigure else {
      return "<p align=\"center\"><span style=\"font-size:14px\">\(text)</span></p>"
    }
    let middle = cell.text.index(cell.text.startIndex, offsetBy: 3)
    let head = HTMLText.escaped(String(cell.text[..<middle]))
    let tail = HTMLText.escaped(String(cell.text[middle...]))
    return "<p>\n  <span>\(head)</span><strong>\(tail)</strong>\n</p>"
  }
}

/// Text for the inside of HTML elements.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
