import GXModel

/// The headings of a table, and what each means.
struct TableHeader {
  let headings: [String]
  let meanings: [ColumnMeaning]

  /// - Throws: ``TableIssue`` when the columns do not make a table of figures.
  init(_ headings: [String], file: String) throws(TableIssue) {
    self.headings = headings
    var meanings: [ColumnMeaning] = []
    for heading in headings {
      let meaning = try TableHeader.meaning(of: heading, file: file)
      guard meaning == .unused || !meanings.contains(meaning) else {
        throw TableIssue(
          .repeatedColumn, file: file, row: 1, column: heading, zh: "该列出现两次",
          en: "the column is there twice")
      }
      meanings.append(meaning)
    }
    self.meanings = meanings
    try check(file: file)
  }

  private static func meaning(of heading: String, file: String) throws(TableIssue)
    -> ColumnMeaning
  {
    do throws(UnknownMetric) {
      return try ColumnMeaning(heading: heading.trimmingSpaces)
    } catch {
      throw TableIssue(
        .unknownMetric, file: file, row: 1, column: heading, zh: error.message(in: .chinese),
        en: error.message(in: .english))
    }
  }

  private func check(file: String) throws(TableIssue) {
    var needed: [ColumnMeaning] = [.report(.organ), .report(.year)]
    let isWide = meanings.contains { if case .measure = $0 { true } else { false } }
    if !isWide { needed += [.figure(.metric), .figure(.value)] }
    let missing = needed.filter { !meanings.contains($0) }.map(\.name)
    guard missing.isEmpty else {
      let list = missing.joined(separator: ", ")
      throw TableIssue(
        .missingColumn, file: file, row: 1,
        zh: "缺少列：\(list)（长表须有 organ, year, metric, value；宽表须有 organ, year 和各指标列）",
        en:
          "missing columns: \(list) (a long table needs organ, year, metric and value; a wide one organ, year and columns named after metrics)"
      )
    }
  }

  func note(in collector: inout ReportCollector) {
    for (heading, meaning) in zip(headings, meanings) where meaning == .unused {
      collector.add(unused: heading)
    }
    collector.tellsDivision = meanings.contains(.report(.division))
  }
}

extension ColumnMeaning {
  fileprivate var name: String {
    switch self {
    case .report(let attribute): attribute.rawValue
    case .figure(let attribute): attribute.rawValue
    case .measure(let column): column.name
    case .unused: ""
    }
  }
}
