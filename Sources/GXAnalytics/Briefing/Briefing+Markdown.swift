public import GXModel

extension Briefing {
  /// The briefing in Markdown.
  ///
  /// - Parameters:
  ///   - language: the language of the text.
  ///   - pictures: paths of charts, with what they show, that are put behind the first section.
  public func markdown(
    in language: Language, pictures: [(path: String, title: String)] = []
  ) -> String {
    let sentences = BriefingSentences(briefing: self)
    func text(_ zh: String, _ en: String) -> String { LocalizedText(zh: zh, en: en)[language] }
    func paragraph(_ parts: [LocalizedText?]) -> String {
      parts.compactMap { $0?[language] }.joined(separator: language == .chinese ? "" : " ")
    }
    var blocks = ["# " + title[language]]
    if isSynthetic { blocks.append("> " + Note.synthetic.text[language]) }
    blocks.append(
      paragraph([sentences.coverage, sentences.applications, sentences.trend, sentences.disclosure])
    )
    blocks += pictures.map { "![\($0.title)](\($0.path))" }
    blocks.append("## " + text("数字与比率", "Figures and ratios"))
    for table in [figureTable, ratioTable] where !table.rows.isEmpty {
      blocks.append(String(table.markdown(in: language).dropLast()))
    }
    if let missing = sentences.missing { blocks.append(missing[language]) }
    blocks.append("## " + text("怎样读", "How to read this"))
    blocks.append(reading.map { "- " + $0[language] }.joined(separator: "\n"))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var title: LocalizedText {
    ReportSelection(region: query.region, organ: query.organ).title(
      LocalizedText(
        zh: "\(year)年政府信息公开简报", en: "Government information disclosure in \(year)"))
  }

  /// The notes of all results, each once, and what holds for all.
  private var reading: [LocalizedText] {
    var seen = Set<LocalizedText>()
    let shown: Set<Note.Kind> = [.cover, .derived, .break, .bridge, .event]
    let notes = (figures.flatMap(\.notes) + ratios.flatMap(\.notes))
      .filter { shown.contains($0.kind) && seen.insert($0.text).inserted }.map(\.text)
    let interval = LocalizedText(
      zh: "报告是全部机关一年的普查；区间说的是产生这些数的过程的偶然性，不是抽样误差",
      en:
        "The reports are a census of the year; intervals are of the chance in the process behind the counts, not of sampling."
    )
    return notes + [interval]
  }
}
