internal import GXAnalytics
internal import GXModel

/// What the captions of all results say in the same words.
struct ResultWords {
  let words: Words

  init(language: Language) { words = Words(language: language) }

  /// The caption of a chart.
  ///
  /// - Parameters:
  ///   - title: what is shown, and where.
  ///   - years: those shown; notes on others are left out.
  ///   - subtitle: what follows the years; empty parts are left out.
  func caption(
    _ title: LocalizedText, years: ClosedRange<Int>?, subtitle: [String] = [], notes: [Note],
    source: String, isSynthetic: Bool
  ) -> Caption {
    let parts = [years.map(words.years) ?? ""] + subtitle
    return Caption(
      title: title[words.language],
      subtitle: parts.filter { !$0.isEmpty }.joined(separator: words("，", "; ")),
      notes: self.notes(notes, in: years), source: source, language: words.language,
      isSynthetic: isSynthetic)
  }

  /// The notes that a reader of the chart needs; what a table says of method stays with the table.
  private func notes(_ notes: [Note], in years: ClosedRange<Int>?) -> [String] {
    let shown: Set<Note.Kind> = [.coverage, .excluded, .bridge, .event]
    return notes.filter { note in
      shown.contains(note.kind) && note.year.map { years?.contains($0) ?? true } ?? true
    }.map { note in
      let text = note.text[words.language].withCapital
      return words.language == .chinese && !text.hasSuffix("。") ? text + "。" : text
    }
  }

  // MARK: Sources

  private var reports: String {
    words("政府信息公开工作年度报告", "annual reports on government information disclosure")
  }

  /// Where figures come from that rest on so many organs.
  func source(organs: Int) -> String {
    reports + words("，\(Self.number(organs))个机关", ", \(Self.number(organs)) organs")
  }

  /// Where figures come from that rest on several groups of organs.
  func source(organs: [(name: String, count: Int)]) -> String {
    let sides = organs.map { name, count in
      name + words("\(Self.number(count))个机关", ": \(Self.number(count)) organs")
    }
    return reports + words("，", "; ") + words.list(sides)
  }

  /// Where the figures come from, and how many organs they rest on.
  func source(of rows: [some GroupedRow]) -> String {
    let counts = rows.reduce(into: [Int: Int]()) { $0[$1.year, default: 0] += $1.organs }
    let reporting = counts.values.filter { $0 > 0 }
    guard let least = reporting.min(), let most = reporting.max() else { return reports }
    guard reporting.count > 1 else { return source(organs: most) }
    let number =
      least == most
      ? Self.number(most)
      : words(
        "\(Self.number(least))～\(Self.number(most))", "\(Self.number(least))–\(Self.number(most))")
    return reports + words("，每年\(number)个机关", ", \(number) organs a year")
  }

  private static func number(_ count: Int) -> String {
    DecimalNumber(mantissa: count, exponent: 0).text(decimals: 0)
  }

  // MARK: Rows and breaks

  /// What the groups of a chart are.
  func grouping(_ grouping: ResultGrouping) -> String {
    switch grouping {
    case .none: ""
    case .region: words("按地区", "by region")
    case .level: words("按层级", "by level")
    case .organ: words("按机关", "by organ")
    case .applicant: words("按申请人", "by applicant")
    }
  }

  /// Levels and applicants have an order of their own; all else is sorted by its values.
  func order(_ grouping: ResultGrouping, else order: SeriesOrder) -> SeriesOrder {
    switch grouping {
    case .level: .given(words("按层级从高到低排列", "from the highest level down"))
    case .applicant: .given(words("按报告表格的次序排列", "in the order of the form"))
    case .none, .region, .organ: order
    }
  }

  /// The breaks of a series, each year once; a reason that not all levels share is led by its level.
  func breaks(_ breaks: [Trend.SeriesBreak]) -> [SeriesBreak] {
    var seen = Set<Int>()
    return breaks.filter { seen.insert($0.year).inserted }.map { item in
      let reason = item.reason[words.language]
      let isShared = breaks.contains { $0.year == item.year && $0.level != item.level }
      let level =
        isShared ? "" : item.level.map { $0.name[words.language] + words("：", ": ") } ?? ""
      return SeriesBreak(year: item.year, reason: level + reason)
    }
  }
}
