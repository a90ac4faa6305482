/// Sets a table as HTML.
enum HTMLTableWriter {
  static func html(of grid: TableGrid, nested: Bool) -> String {
    var html = "<table border=\"1\" cellspacing=\"0\">\n<tbody>\n"
    for row in grid.rows {
      html += "<tr>"
      for cell in row {
        html += "<td"
        if cell.rowSpan > 1 { html += " rowspan=\"\(cell.rowSpan)\"" }
        if cell.columnSpan > 1 { html += " colspan=\"\(cell.columnSpan)\"" }
        html += ">" + content(of: cell, nested: nested) + "</td>"
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n</table>\n"
    guard nested else { return html }
    return "<table width=\"100%\"><tr><td><div>\n" + html + "</div></td></tr></table>\n"
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
