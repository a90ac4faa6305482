/// Finds the organ of a report whose title names none: in the index block, in the signature, as the
/// subject of its first sentences, as the one to be asked.
struct OrganReader {
  private let document: DocumentLines

  static func organ(in document: DocumentLines) -> String? {
    let reader = OrganReader(document: document)
    let labelled = reader.labelled()
    let named = labelled.first { OrganNames.isOrgan(document.units[$0]) }
    return (named ?? reader.signed() ?? labelled.first ?? reader.subject() ?? reader.asked())
      .map(document.string)
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

  /// 2022年,某市水利局认真贯彻…: behind a year the name up to what it does.
  private func subject() -> Range<Int>? {
    document.marks.years.lazy.prefix { $0.range.lowerBound < document.headEnd }
      .compactMap { year -> Range<Int>? in
        var start = year.range.upperBound
        while start < text.count, OrganReader.behindYear.contains(text[start]) { start += 1 }
        return name(from: start, to: OrganReader.deeds)
      }.first
  }

  /// 请联系某市交通运输局办公室, 请与某局联系.
  private func asked() -> Range<Int>? {
    var rest = 0..<document.headEnd
    while let lead = OrganReader.asking.first(in: text, rest) {
      if let name = name(from: lead.upperBound, to: OrganReader.offices) { return name }
      rest = lead.upperBound..<rest.upperBound
    }
    return nil
  }

  /// The organ that stands at a place, up to the first of some words.
  private func name(from start: Int, to ends: WordSet) -> Range<Int>? {
    guard start < text.count,
      let end = ends.first(in: text, start..<min(text.count, start + 26)),
      OrganNames.isOrgan(text[start..<end.lowerBound]),
      text[start..<end.lowerBound].dropLast(2).contains(where: OrganReader.places.contains)
    else { return nil }
    return start..<end.lowerBound
  }

  private static let behindYear = UnitSet("度,以来 ")
  private static let places = UnitSet("省市县区州旗盟镇乡街")
  private static let asking = WordSet(["请联系", "请与", "联系单位:"])
  private static let offices = WordSet(["办公室", "联系", "政务公开", "信息公开", "("])
  private static let deeds = WordSet([
    "坚持", "认真", "严格", "深入", "高度", "积极", "紧紧", "围绕", "按照", "根据", "以习近平", "推动", "切实", "继续", "持续",
    "全面",
    "始终", "不断", "推进", "政府信息公开", "信息公开", "政务公开", "主动公开", "(以下简称", "在", "共", "坚决", "扎实", "特",
  ])
}
