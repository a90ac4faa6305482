/// Reads a PDF with text in it by the places of its words.
///
/// The source text is what stands on the pages: one paragraph or one row of a table a line, the cells
/// of a row divided by tabs. Positions refer to that text, and to the page.
enum PDFParser {
  static func document(from bytes: [UInt8], named name: String) throws(ReadingError) -> Document {
    guard bytes.count <= TextDecoder.limit else {
      throw .tooLarge(name, size: bytes.count, limit: TextDecoder.limit)
    }
    let table: [UInt8]
    do throws(ChildProgram.Failure) {
      table = try ChildProgram.run(
        "pdftotext", ["-q", "-tsv", "-enc", "UTF-8", "-", "-"], input: bytes,
        seconds: PDFLimits.seconds, outputLimit: PDFLimits.output)
    } catch {
      switch error {
      case .notFound: throw .missingPDFTool(name)
      case .timedOut, .outputTooLarge: throw .pdfTooLarge(name)
      case .failed: throw .damagedPDF(name)
      }
    }
    guard let words = PDFWord.words(inTable: table) else { throw .pdfTooLarge(name) }
    guard !words.isEmpty else { throw .scannedPDF(name) }
    return document(of: words)
  }

  static func document(of words: [PDFWord]) -> Document {
    var builder = PDFDocumentBuilder()
    let parts = PDFPart.parts(of: PDFLine.lines(of: words))
    builder.measure(parts)
    for part in parts {
      switch part {
      case .text(let line): builder.add(line)
      case .table(let rows): builder.add(rows)
      }
    }
    return builder.document()
  }
}

/// Writes the source text of a PDF and notes where its blocks and pages begin.
private struct PDFDocumentBuilder {
  private var utf8: [UInt8] = []
  private var blocks: [PlacedBlock] = []
  private var pageStarts: [SourcePage] = []
  private var paragraphStart = 0
  private var last: PDFLine?
  private var left = 0.0
  private var right = 0.0

  /// Finds the margins of the running text, beyond which tables may reach.
  mutating func measure(_ parts: [PDFPart]) {
    let lines = parts.compactMap { part -> PDFLine? in
      if case .text(let line) = part { line } else { nil }
    }
    left = lines.map(\.left).min() ?? 0
    right = lines.map(\.right).max() ?? 0
  }

  /// Adds a line of running text; one that begins at the margin goes on a line that ends at the other.
  mutating func add(_ line: PDFLine) {
    if let last, continues(line, last) {
      if dividesWords(from: line) { utf8.append(0x20) }
    } else {
      closeParagraph()
    }
    begin(line.page)
    utf8 += line.segments.map(\.text).joined(separator: " ").utf8
    last = line
  }

  /// Whether the break between two lines stands for a space: not beside full characters, nor within a
  /// number.
  private func dividesWords(from line: PDFLine) -> Bool {
    guard let before = utf8.last, let behind = line.segments.first?.text.utf8.first else {
      return false
    }
    let digits: ClosedRange<UInt8> = 0x30...0x39
    return before < 0x80 && behind < 0x80 && !(digits.contains(before) && digits.contains(behind))
  }

  private func continues(_ line: PDFLine, _ last: PDFLine) -> Bool {
    line.segments.count == 1 && right - last.right < 2.2 * last.em && line.left - left < line.em
      && abs(line.em - last.em) < 0.15 * last.em
  }

  mutating func add(_ rows: [PDFRow]) {
    closeParagraph()
    blocks.append(.table(rows.map { add($0) }))
    paragraphStart = utf8.count
  }

  private mutating func add(_ row: PDFRow) -> [PlacedCell] {
    begin(row.page)
    let firstFilled = row.cells.firstIndex { !$0.isEmpty } ?? 0
    let cells = row.cells.enumerated().map { index, text in
      if index > 0 { utf8.append(0x09) }
      let start = utf8.count
      utf8 += text.utf8
      return PlacedCell(
        range: start..<utf8.count,
        isContinuation: text.isEmpty && (!row.hasValues || index < min(firstFilled, row.labels)))
    }
    utf8.append(0x0A)
    return cells
  }

  private mutating func begin(_ page: Int) {
    if pageStarts.last?.number != page {
      pageStarts.append(SourcePage(number: page, start: utf8.count))
    }
  }

  private mutating func closeParagraph() {
    if paragraphStart < utf8.count {
      blocks.append(.paragraph(paragraphStart..<utf8.count))
      utf8.append(0x0A)
    }
    paragraphStart = utf8.count
    last = nil
  }

  func document() -> Document {
    var builder = self
    builder.closeParagraph()
    return DocumentBuilder.document(
      of: builder.blocks, in: SourceText(utf8: builder.utf8, pages: builder.pageStarts))
  }
}
