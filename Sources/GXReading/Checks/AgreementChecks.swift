import GXModel

/// Whether prose agrees with the tables and with itself. Approximate figures are not compared.
enum AgreementChecks {
  static func findings(in report: ParsedReport) -> [Finding] {
    FigureGroup.repeated(in: report.observations).compactMap { group in
      let stated = group.members.map { report.observations[$0] }
        .filter { $0.value != nil && $0.status != .approximate && $0.status != .derived }
      let prose = stated.filter { $0.origin == .prose }
      guard let first = prose.first else { return nil }
      let cell = stated.first { $0.origin == .table }
      let standard = cell ?? first
      guard let other = prose.first(where: { $0.value != standard.value }) else { return nil }
      return disagreement(cell == nil ? .proseProse : .proseTable, standard, other)
    }
  }

  private static func disagreement(
    _ rule: Rule, _ one: Observation, _ other: Observation
  ) -> Finding {
    let (value, second) = (one.value?.description ?? "", other.value?.description ?? "")
    let place =
      rule == .proseTable
      ? LocalizedText(zh: "表中", en: "the table says")
      : LocalizedText(zh: "前文", en: "the text first says")
    return Finding(
      rule: rule, measure: one.measure, expected: one.value, found: other.value,
      message: LocalizedText(
        zh: "\(one.measure.label.zh)：\(place.zh)为 \(value)，第 \(other.evidence.line) 行正文为 \(second)",
        en: "\(one.measure.label.en): \(place.en) \(value), line \(other.evidence.line) says "
          + "\(second)."))
  }
}
