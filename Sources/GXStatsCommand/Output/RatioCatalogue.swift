import GXStats

/// The ratios with their formulas under each form.
struct RatioCatalogue {
  let ratios = Ratio.allCases

  var table: ResultTable {
    var table = ResultTable(
      title: LocalizedText(zh: "比率目录（\(ratios.count) 项）", en: "\(ratios.count) ratios"),
      columns: [
        .init("id", LocalizedText(zh: "名称", en: "Name"), .leading),
        .init("name", LocalizedText(zh: "比率", en: "Ratio"), .leading),
        .init("forms", LocalizedText(zh: "表式", en: "Forms"), .leading),
        .init("formula", LocalizedText(zh: "公式", en: "Formula"), .leading),
      ])
    for entry in entries {
      table.append([
        .text(entry.id), .localized(LocalizedText(zh: entry.zh, en: entry.en)),
        .text(entry.forms.joined(separator: " ")), .localized(entry.formula),
      ])
    }
    return table
  }

  /// One entry for each ratio and different formula.
  var entries: [Entry] {
    ratios.flatMap { ratio in
      var entries: [Entry] = []
      for form in Form.allCases {
        guard let formula = ratio.formula(under: form)?.description else { continue }
        if let known = entries.firstIndex(where: { $0.formula == formula }) {
          entries[known].forms.append(form.rawValue)
        } else {
          entries.append(Entry(ratio, form: form, formula: formula))
        }
      }
      return entries
    }
  }

  /// A ratio under the forms that share a formula.
  struct Entry: Encodable {
    let id: String
    let zh: String
    let en: String
    var forms: [String]
    let formula: LocalizedText

    init(_ ratio: Ratio, form: Form, formula: LocalizedText) {
      id = ratio.rawValue
      zh = ratio.name.zh
      en = ratio.name.en
      forms = [form.rawValue]
      self.formula = formula
    }
  }
}
