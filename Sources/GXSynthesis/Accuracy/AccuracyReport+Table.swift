public import GXModel

extension AccuracyReport {
  /// The report as a table of fixed columns, one row a form, layout and damage, the total last.
  public func table(in language: Language = .english) -> String {
    let names: [LocalizedText] = [
      LocalizedText(zh: "表式", en: "form"), LocalizedText(zh: "格式", en: "format"),
      LocalizedText(zh: "版式", en: "layout"), LocalizedText(zh: "损坏", en: "damage"),
    ]
    let rows = tallies.sorted { $0.key < $1.key }.map { key, tally in
      [
        key.form.rawValue, key.layout.format.rawValue, key.layout.rawValue,
        key.corruption?.rawValue ?? "-",
      ] + AccuracyReport.figures(tally)
    }
    return table(of: rows, under: names, in: language)
  }

  /// The same documents by what brought them: format, encoding, its declaration, script and archive.
  public func carrierTable(in language: Language = .english) -> String {
    let names: [LocalizedText] = [
      LocalizedText(zh: "压缩包", en: "archive"), LocalizedText(zh: "格式", en: "format"),
      LocalizedText(zh: "编码", en: "encoding"), LocalizedText(zh: "声明", en: "declared"),
      LocalizedText(zh: "字体", en: "script"),
    ]
    let rows = carriers.sorted { $0.key < $1.key }.map { key, tally in
      [
        key.container?.rawValue ?? "-", key.format.rawValue, key.encoding.rawValue,
        key.declaration.rawValue, key.script.rawValue,
      ] + AccuracyReport.figures(tally)
    }
    return table(of: rows, under: names, in: language)
  }

  private func table(
    of rows: [[String]], under names: [LocalizedText], in language: Language
  ) -> String {
    let counts: [LocalizedText] = [
      LocalizedText(zh: "文档", en: "documents"), LocalizedText(zh: "所载", en: "stated"),
      LocalizedText(zh: "查全率", en: "recall"), LocalizedText(zh: "遗漏", en: "missing"),
      LocalizedText(zh: "错误", en: "wrong"), LocalizedText(zh: "虚增", en: "spurious"),
      LocalizedText(zh: "元数据错误", en: "metadata"),
    ]
    let all = LocalizedText(zh: "合计", en: "total")[language]
    let blanks = Array(repeating: "", count: names.count - 1)
    return AccuracyReport.aligned(
      [(names + counts).map { $0[language] }] + rows
        + [[all] + blanks + AccuracyReport.figures(total)])
  }

  private static func figures(_ tally: Tally) -> [String] {
    [
      String(tally.documents), String(tally.stated), percent(tally.recall),
      String(tally.missing), String(tally.wrong), String(tally.spurious),
      String(tally.wrongMetadata),
    ]
  }

  /// A share in per cent with two decimals, never rounded up to 100; a dash for none.
  private static func percent(_ share: Double?) -> String {
    guard let share else { return "—" }
    let hundredths = Int(share * 10_000)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  private static func aligned(_ rows: [[String]]) -> String {
    let columns = rows.first?.count ?? 0
    let widths = (0..<columns).map { column in rows.map { width($0[column]) }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { text, width in
        text + String(repeating: " ", count: max(0, width - self.width(text)))
      }.joined(separator: "  ")
    }.joined(separator: "\n") + "\n"
  }

  /// The number of columns on a terminal, where Chinese characters take two.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFFEF).contains($1.value) ? 2 : 1) }
  }

  /// The failures of each document that was not read perfectly, a line each.
  public func failureLines(limit: Int = .max) -> [String] {
    imperfect.prefix(limit).flatMap { document, comparison in
      let metadata = comparison.wrongMetadata.map { "\(document.name): metadata \($0)" }
      return metadata
        + comparison.failures.map { failure in
          let applicant = failure.measure.applicant.map { "/" + $0.rawValue } ?? ""
          return "\(document.name): \(failure.kind.rawValue) \(failure.measure.metric.rawValue)"
            + "\(applicant) expected \(failure.expected?.description ?? "none")"
            + " found \(failure.found?.description ?? "none") in '\(failure.text ?? "")'"
        }
    }
  }
}
