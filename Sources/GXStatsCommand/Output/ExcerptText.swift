import GXStats

/// An excerpt as lines with numbers, the figure between ⟦ and ⟧.
struct ExcerptText {
  /// Long paragraphs are cut to so many characters on either side of the figure.
  private static let reach = 60

  private let excerpt: Excerpt
  private let language: Language

  init(_ excerpt: Excerpt, language: Language) {
    self.excerpt = excerpt
    self.language = language
  }

  var text: String {
    ([heading] + excerpt.lines.map(line)).joined(separator: "\n") + "\n"
  }

  /// The same with the lines as a block of code.
  var markdown: String {
    let lines = excerpt.lines.map(line).joined(separator: "\n")
    return "**\(heading)**\n\n```text\n\(lines)\n```\n"
  }

  private var heading: String {
    let observation = excerpt.observation
    let applicant = observation.applicant.map { " (\($0.name[language]))" } ?? ""
    let value = observation.value.map { "\($0) \(observation.metric.unit.rawValue)" } ?? "…"
    let facts = [
      observation.status.name[language], observation.origin.rawValue,
      observation.scope?.name[language], observation.isPreferred == false ? notUsed : nil,
      place[language],
    ]
    return "\(observation.metric.rawValue)\(applicant) = \(value)  ["
      + facts.compactMap(\.self).joined(separator: ", ") + "]"
  }

  /// Page, line and column, and the cell for figures of tables.
  private var place: LocalizedText {
    let evidence = excerpt.observation.evidence
    let page = evidence.page.map { LocalizedText(zh: "第 \($0) 页", en: "page \($0), ") }
    let cell = evidence.cell.map {
      LocalizedText(
        zh: "（表 \($0.table) 行 \($0.row) 列 \($0.column)）",
        en: " (table \($0.table), row \($0.row), column \($0.column))")
    }
    return LocalizedText(
      zh: "\(page?.zh ?? "")第 \(evidence.line) 行第 \(evidence.column) 列\(cell?.zh ?? "")",
      en: "\(page?.en ?? "")line \(evidence.line), column \(evidence.column)\(cell?.en ?? "")")
  }

  private var notUsed: String { LocalizedText(zh: "未采用", en: "not the one that counts")[language] }

  private func line(_ line: Excerpt.Line) -> String {
    let number = String(line.number)
    let gutter = String(repeating: " ", count: max(0, 6 - number.count)) + number
    guard !line.figure.isEmpty else {
      return "  \(gutter) | "
        + ExcerptText.start(of: line.before + line.after, 2 * ExcerptText.reach)
    }
    let before = line.before.suffix(ExcerptText.reach)
    let lead = before.count < line.before.count ? "…" : ""
    return "> \(gutter) | \(lead)\(before)⟦\(line.figure)⟧"
      + ExcerptText.start(of: line.after, ExcerptText.reach)
  }

  private static func start(of text: String, _ length: Int) -> String {
    text.count > length ? text.prefix(length) + "…" : text
  }
}
