import GXCommandLine
import GXStats

/// A parsed report for a reader's eye: what it is, its figures, its findings.
struct ReportSummary {
  private let report: ParsedReport
  private let language: Language

  init(_ report: ParsedReport, in language: Language) {
    self.report = report
    self.language = language
  }

  var text: String { ([heading] + [figures] + findings + unread + repairs).joined(separator: "\n") }

  private var heading: String {
    func line(_ zh: String, _ en: String, _ value: String?) -> String {
      "\(LocalizedText(zh: zh, en: en)[language]): \(value ?? "…")"
    }
    let place = report.division.map { "\($0) \(DivisionTable.standard.fullName(of: $0))" }
    var lines = [
      report.source.name,
      line("机关", "Organ", report.organ?.name),
      line("行政区划", "Division", place),
      line("层级", "Level", report.level?.name[language]),
      line("年度", "Year", report.year.map(String.init)),
      line("公布日期", "Published", report.published?.description),
      line("表式", "Form", formText),
      line("口径", "Scope", report.form.map { _ in report.scope.name[language] }),
    ]
    if report.isSynthetic {
      lines.append(LocalizedText(zh: "合成数据", en: "Synthetic data")[language])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var formText: String {
    report.form?.rawValue
      ?? LocalizedText(zh: "不是政府信息公开年度报告", en: "not a disclosure annual report")[language]
  }

  private var figures: String { FigureTable.table(of: report).text(in: language) }

  private var findings: [String] {
    report.findings.map { "! [\($0.rule.rawValue)] \($0.message[language])" }
  }

  private var unread: [String] {
    report.unread.map { part in
      LocalizedText(
        zh: "? 第 \(part.line) 行未能读取（\(part.explanation.zh)）：\(part.text)",
        en: "? Line \(part.line) was not read (\(part.explanation.en)): \(part.text)")[language]
    }
  }

  private var repairs: [String] {
    report.repairs.map { repair in
      let place = LocalizedText(zh: "第 \(repair.line) 行", en: "Line \(repair.line)")[language]
      return "~ [\(repair.kind.rawValue)] \(place): \(repair.message[language]) "
        + "(\(repair.before) → \(repair.after))"
    }
  }
}
