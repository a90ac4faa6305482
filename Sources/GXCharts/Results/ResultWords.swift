internal import GXAnalytics
internal import GXModel

/// What the captions of all results say in the same words.
struct ResultWords {
  let words: Words

  init(language: Language) { words = Words(language: language) }

  /// What is shown, and where: 湖南省新收申请; Applications received, 湖南省.
  func title(_ measure: String, region: DivisionCode?, organ: String?) -> String {
    let name = region.map { DivisionTable.standard.fullName(of: $0) }
    let place = [name, organ].compactMap(\.self).joined(separator: " ")
    return words(place + measure, place.isEmpty ? measure : "\(measure), \(place)")
  }

  /// The parts of a subtitle that there are.
  func subtitle(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: words("，", "; "))
  }

  /// The notes that a reader of the chart needs; what a table says of method stays with the table.
  func notes(_ notes: [Note]) -> [String] {
    let shown: Set<Note.Kind> = [.coverage, .excluded, .bridge, .event]
    return notes.filter { shown.contains($0.kind) }.map { note in
      let text = note.text[words.language]
      return words.language == .chinese && !text.hasSuffix("。") ? text + "。" : text
    }
  }

  /// Where the figures come from, and how many organs they rest on.
  func source(of rows: [some GroupedRow]) -> String {
    let reports = words("政府信息公开工作年度报告", "annual reports on government information disclosure")
    let counts = rows.reduce(into: [Int: Int]()) { $0[$1.year, default: 0] += $1.organs }
    let reporting = counts.values.filter { $0 > 0 }
    guard let least = reporting.min(), let most = reporting.max() else { return reports }
    let number = least == most ? "\(most)" : words("\(least)—\(most)", "\(least)–\(most)")
    return reports + words("，每年\(number)个机关", ", \(number) organs a year")
  }

  /// The breaks of a series, each year once.
  func breaks(_ breaks: [Trend.SeriesBreak]) -> [SeriesBreak] {
    var seen = Set<Int>()
    return breaks.filter { seen.insert($0.year).inserted }.map { item in
      let reason = item.reason[words.language]
      let level = item.level.map { $0.name[words.language] + words("：", ": ") } ?? ""
      return SeriesBreak(year: item.year, reason: level + reason)
    }
  }
}
