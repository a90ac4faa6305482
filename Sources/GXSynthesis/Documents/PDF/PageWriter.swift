/// Sets composed parts on the pages of a PDF.
struct PageWriter {
  private let style: PageStyle
  private var pdf: StoredPDF
  private var y: Double

  static func bytes(of parts: [DocumentPart], in layout: DocumentLayout) -> [UInt8] {
    var writer = PageWriter(PageStyle(layout))
    for part in parts { writer.add(part) }
    writer.numberPage()
    return writer.pdf.bytes
  }

  private init(_ style: PageStyle) {
    self.style = style
    pdf = StoredPDF(width: style.width, height: style.height)
    y = style.margin
  }

  private mutating func add(_ part: DocumentPart) {
    switch part {
    case .title(let text):
      for line in PageText.lines(of: text, width: style.textWidth - 40, size: 18) {
        advance(28)
        pdf.putCentred(line, x: style.width / 2, y: y - 14, size: 18)
      }
      y += 8
    case .heading(let text): put(text, size: 14, indent: 0)
    case .paragraph(let text): put(text, size: 12, indent: 24)
    case .table(let grid): add(PageTable(grid, style))
    }
  }

  /// A paragraph whose lines but the last reach both margins.
  private mutating func put(_ text: String, size: Double, indent: Double) {
    let lines = PageText.lines(of: text, width: style.textWidth, size: size, indent: indent)
    for (index, line) in lines.enumerated() {
      advance(size * 1.6)
      let start = index == 0 ? indent : 0
      let rest = style.textWidth - start - StoredPDF.width(of: line, size: size)
      let isLast = index == lines.count - 1
      let spacing = isLast || line.count < 2 ? 0 : rest / Double(line.unicodeScalars.count - 1)
      pdf.put(line, x: style.margin + start, y: y - size * 0.8, size: size, spacing: spacing)
    }
    y += size * 0.3
  }

  /// Goes down by a height, on a new page where this one is full.
  private mutating func advance(_ height: Double) {
    if y + height > style.bottom { breakPage() }
    y += height
  }

  private mutating func breakPage() {
    numberPage()
    pdf.newPage()
    y = style.margin
  }

  private mutating func numberPage() {
    pdf.putCentred("- \(pdf.page) -", x: style.width / 2, y: style.height - 36, size: 9)
  }

  /// A table by the stretches of rows that fit on a page.
  private mutating func add(_ table: PageTable) {
    y += 6
    let headingHeight = table.rowHeights[..<table.headings].reduce(0, +)
    if y + headingHeight + table.rowHeights[table.headings] > style.bottom { breakPage() }
    var start = 0
    while start < table.rowHeights.count {
      if start > 0 {
        breakPage()
        if style.repeatsHeadings { put(table, 0..<table.headings) }
      }
      var end = start
      var bottom = y
      while end < table.rowHeights.count,
        end == start || bottom + table.rowHeights[end] <= style.bottom
      {
        bottom += table.rowHeights[end]
        end += 1
      }
      put(table, start..<end)
      start = end
    }
    y += 8
  }

  /// The part of each cell that lies in some rows; its text stands in the part that has most of its rows.
  private mutating func put(_ table: PageTable, _ rows: Range<Int>) {
    for placed in table.cells {
      let all = placed.row..<placed.row + placed.cell.rowSpan
      let here = all.clamped(to: rows)
      guard !here.isEmpty else { continue }
      let top = y + table.rowHeights[rows.lowerBound..<here.lowerBound].reduce(0, +)
      let height = table.rowHeights[here].reduce(0, +)
      let left = style.margin + table.left(of: placed.column)
      pdf.putFrame(x: left, y: top, width: table.width(of: placed), height: height)
      let isLargest =
        2 * here.count > all.count
        || 2 * here.count == all.count && here.lowerBound == all.lowerBound
      if isLargest { put(placed, of: table, left: left, middle: top + height / 2) }
    }
    y += table.rowHeights[rows].reduce(0, +)
  }

  private mutating func put(
    _ placed: PageTable.PlacedCell, of table: PageTable, left: Double, middle: Double
  ) {
    let size = style.tableSize
    let width = table.width(of: placed)
    let isHeading = placed.row < table.headings
    let isFigure = placed.cell.isFigure
    for (index, line) in placed.lines.enumerated() where !line.isEmpty {
      let offset = (Double(index) - Double(placed.lines.count - 1) / 2) * size * 1.3
      let free = width - StoredPDF.width(of: line, size: size)
      let x =
        isFigure && style.valuesAtRight && !isHeading
        ? free - PageTable.padding
        : isFigure || isHeading || style.centresLabels ? free / 2 : PageTable.padding
      pdf.put(line, x: left + x, y: middle + offset, size: size)
    }
  }
}
