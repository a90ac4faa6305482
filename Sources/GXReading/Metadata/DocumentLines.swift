/// The paragraphs and table cells of a document as lines of its folded text, for reading what it says
/// of itself.
struct DocumentLines {
  let units: [CodeUnit]
  /// Paragraphs and cells in the order of the document.
  let lines: [Range<Int>]
  /// The words that tell of title, organ, time and kind.
  let marks: DocumentMarks

  init(_ document: Document, marks: DocumentMarks) {
    self.marks = marks
    units = document.folded.units
    var lines: [Range<Int>] = []
    lines.reserveCapacity(document.blocks.count + document.cells.count)
    for block in document.blocks {
      switch block {
      case .paragraph(let range): lines.append(range)
      case .table(let table):
        for row in document.rows(of: table) {
          for cell in row where !cell.text.isEmpty { lines.append(cell.text) }
        }
      }
    }
    self.lines = lines
  }

  /// How many lines at the beginning hold title, index block and introduction.
  private static let headLength = 80

  var head: ArraySlice<Range<Int>> { lines.prefix(DocumentLines.headLength) }

  /// Where the head ends in the text.
  var headEnd: Int { head.last?.upperBound ?? 0 }

  /// The line that a place of the text lies in; a word that was broken has its end in the next one.
  func line(at position: Int) -> Range<Int>? {
    let first = lines.partitioningIndex { $0.upperBound > position }
    return first < lines.count && lines[first].contains(position) ? lines[first] : nil
  }

  /// The beginning, as far as a person would look for the place that the report is from.
  var introduction: [CodeUnit] {
    var text: [CodeUnit] = []
    for line in lines.prefix(40) where text.count < 3_000 {
      text += units[line].prefix(600)
      text.append(.of("\n"))
    }
    return text
  }

  func string(_ range: Range<Int>) -> String { String(basicPlane: units[range]) }
}
