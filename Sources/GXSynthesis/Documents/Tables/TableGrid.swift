/// A table as HTML sees it: each row lists the cells that begin in it.
struct TableGrid: Sendable {
  struct Cell: Sendable {
    var text: String
    var rowSpan = 1
    var columnSpan = 1

    init(_ text: String, rows: Int = 1, columns: Int = 1) {
      self.text = text
      rowSpan = rows
      columnSpan = columns
    }

    /// Whether it holds a number, perhaps with a unit or a sign in words.
    var isFigure: Bool { text.allSatisfy { $0.isASCII || "万元增减".contains($0) } }
  }

  var rows: [[Cell]]
  /// How many rows at the top are headings.
  var headings: Int

  /// The rectangle of texts in which a cell that spans stands once and leaves empty cells behind.
  ///
  /// `nil` marks a position that a cell from a row above or from the left covers.
  var rectangle: [[(text: String?, coversFromAbove: Bool)]] {
    let width = rows.first?.reduce(0) { $0 + $1.columnSpan } ?? 0
    var below = Array(repeating: 0, count: width)
    return rows.map { row in
      var line: [(text: String?, coversFromAbove: Bool)] = []
      var cells = row[...]
      while line.count < width {
        if below[line.count] > 0 {
          below[line.count] -= 1
          line.append((nil, true))
        } else if let cell = cells.popFirst() {
          for offset in 0..<cell.columnSpan where line.count < width {
            below[line.count] = cell.rowSpan - 1
            line.append((offset == 0 ? cell.text : nil, false))
          }
        } else {
          line.append(("", false))
        }
      }
      return line
    }
  }
}
