/// Finds the organ of a report whose title names none: in the index block, the introduction, the signature.
struct OrganReader {
  private let document: DocumentLines

  static func organ(in document: DocumentLines) -> String? {
    let reader = OrganReader(document: document)
    return (reader.labelled() ?? reader.introduced() ?? reader.signed()).map(document.string)
  }

  private var text: [CodeUnit] { document.units }

  /// Behind a label; in a table the name stands in the next cell.
  private func labelled() -> Range<Int>? {
    for label in document.marks.ranges(of: .organLabel) where label.lowerBound < document.headEnd {
      var start = label.upperBound
      while start < text.count, text[start] == .of(":") || text[start] == .of("|") { start += 1 }
      var end = document.line(at: start)?.upperBound ?? start
      if let stop = text[start..<end].firstIndex(where: { OrganReader.ends.contains($0) }) {
        end = stop
      }
      if isOrgan(start..<end) { return start..<end }
    }
    return nil
  }

  /// 特向社会公布某市人民政府2020年政府信息公开工作年度报告
  private func introduced() -> Range<Int>? {
    for verb in document.marks.ranges(of: .introduction) where verb.lowerBound < document.headEnd {
      guard let line = document.line(at: verb.lowerBound), line.count > 30 else { continue }
      let rest = verb.upperBound..<max(verb.upperBound, min(verb.upperBound + 40, line.upperBound))
      guard let year = StatedYear.first(in: text, rest) else { continue }
      let name = rest.lowerBound..<year.range.lowerBound
      if isOrgan(name) { return name }
    }
    return nil
  }

  /// A line with nothing but the organ's name, and the date below it.
  private func signed() -> Range<Int>? {
    let lines = document.lines
    for (number, line) in lines.enumerated().dropFirst(2) where line.count <= 25 {
      guard number + 1 < lines.count, isOrgan(line),
        DateReader.wholeLine(text[lines[number + 1]]) != nil
      else { continue }
      return line
    }
    return nil
  }

  private func isOrgan(_ name: Range<Int>) -> Bool {
    (4...25).contains(name.count)
      && OrganReader.endings.length(in: text, endingAt: name.upperBound, from: name.lowerBound) > 0
      && !text[name].contains { $0.isDigit || $0 == .of(",") || $0 == .of("。") }
  }

  private static let endings = WordSet([
    "人民政府", "局", "委员会", "办公室", "厅", "街道办事处", "管委会", "中心", "署", "院", "办公厅", "委", "办", "镇", "街道",
  ])
  private static let ends = UnitSet(" |,;。发文成索信公生名来")
}
