/// Finds the organ of a report whose title names none: in the index block, in the signature.
struct OrganReader {
  private let document: DocumentLines

  static func organ(in document: DocumentLines) -> String? {
    let reader = OrganReader(document: document)
    let labelled = reader.labelled()
    let named = labelled.first { OrganNames.isOrgan(document.units[$0]) }
    return (named ?? reader.signed() ?? labelled.first).map(document.string)
  }

  private var text: [CodeUnit] { document.units }

  /// Behind the labels; in a table the name stands in the next cell.
  private func labelled() -> [Range<Int>] {
    document.marks.ranges(of: .organLabel).filter { $0.lowerBound < document.headEnd }.compactMap {
      label in
      var start = label.upperBound
      while start < text.count, text[start] == .of(":") || text[start] == .of("|") { start += 1 }
      var end = document.line(at: start)?.upperBound ?? start
      if let stop = text[start..<end].firstIndex(where: { OrganReader.ends.contains($0) }) {
        end = stop
      }
      return OrganNames.looksLikeOrgan(text[start..<end]) ? start..<end : nil
    }
  }

  /// A line with nothing but the organ's name, and the date below it.
  private func signed() -> Range<Int>? {
    let lines = document.lines
    for (number, line) in lines.enumerated().dropFirst(2) where line.count <= 25 {
      guard number + 1 < lines.count, OrganNames.looksLikeOrgan(text[line]),
        DateReader.wholeLine(text[lines[number + 1]]) != nil
      else { continue }
      return line
    }
    return nil
  }

  private static let ends = UnitSet(" |,;。发文成索信公生名来")
}
