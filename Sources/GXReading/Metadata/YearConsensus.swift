import GXModel

/// The reporting year by title, period and text, and what to say where they disagree.
struct YearConsensus {
  let year: Int?
  let findings: [Finding]

  init(title: Int?, period: ReportingPeriod?, published: CalendarDate?, document: DocumentLines) {
    let inText = YearConsensus.majority(in: document)
    let stated = title ?? period?.to.year ?? inText?.year ?? published.map { $0.year - 1 }
    year = stated
    var findings: [Finding] = []
    if let stated, let period, period.to.year != stated, period.from.year != stated {
      findings.append(
        YearConsensus.finding(title: stated, other: period.to.year, zh: "统计期限", en: "the period"))
    } else if let stated, let inText, inText.isClear, inText.year != stated,
      inText.year != stated + 1,
      inText.mentions(of: stated) == 0
    {
      findings.append(
        YearConsensus.finding(title: stated, other: inText.year, zh: "正文", en: "the text"))
    }
    self.findings = findings
  }

  private static func finding(title: Int, other: Int, zh: String, en: String) -> Finding {
    Finding(
      rule: .yearConsensus, expected: Quantity(whole: title), found: Quantity(whole: other),
      message: LocalizedText(
        zh: "报告年度为\(title)年，\(zh)却为\(other)年",
        en: "The report is for \(title), \(en) says \(other)."))
  }

  struct Majority {
    let year: Int
    private let counts: [Int: Int]

    init?(_ counts: [Int: Int]) {
      guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
        return nil
      }
      year = most.key
      self.counts = counts
    }

    /// Whether the year is stated at least three times, and no other half as often.
    var isClear: Bool {
      let most = counts[year] ?? 0
      return most >= 3 && counts.allSatisfy { $0.key == year || $0.value * 2 <= most }
    }

    func mentions(of year: Int) -> Int { counts[year] ?? 0 }
  }

  /// The year that the sections state most often.
  private static func majority(in document: DocumentLines) -> Majority? {
    var counts: [Int: Int] = [:]
    for stated in document.marks.years {
      let before = stated.range.lowerBound > 0 ? document.units[stated.range.lowerBound - 1] : 0
      guard before != .of("[") && before != .of("较") && before != .of("比") else { continue }
      counts[stated.year, default: 0] += 1
    }
    return Majority(counts)
  }
}
