import GXModel

/// What a finding of an audit says.
enum AuditMessages {
  static func identity(
    _ measure: Measure, expected: Quantity?, found: Quantity?
  ) -> LocalizedText {
    let values = (expected?.description ?? "…", found?.description ?? "…")
    let name = measure.currentTitle
    return LocalizedText(
      zh: "\(name.zh)：其他数据推出 \(values.0)，报告为 \(values.1)",
      en: "\(name.en): the other figures give \(values.0), the report says \(values.1).")
  }

  static func misread(_ measure: Measure, found: Quantity?) -> LocalizedText {
    let (name, value) = (measure.currentTitle, found?.description ?? "…")
    return LocalizedText(
      zh: "\(name.zh)：\(value) 恰为上一年项目数量与本年增减之和，疑将处理决定数量误作合计",
      en:
        "\(name.en): \(value) is exactly the items of last year plus the change; perhaps taken for their sum."
    )
  }

  static func range(_ rule: Rule, _ measure: Measure, found: Quantity?) -> LocalizedText {
    let (name, value) = (measure.currentTitle, found?.description ?? "…")
    return switch rule {
    case .rangeRegulations:
      LocalizedText(
        zh: "\(name.zh)：该层级机关无权制定规章，报告为 \(value)",
        en: "\(name.en): an organ of this level makes no regulations, the report says \(value).")
    case .unitAmount:
      LocalizedText(
        zh: "\(name.zh)：\(value) 万元对该层级机关过大，疑以元为单位",
        en: "\(name.en): \(value) times 10,000 yuan is too much for this level; perhaps in yuan.")
    default:
      LocalizedText(
        zh: "\(name.zh)：\(value) 不是非负整数",
        en: "\(name.en): \(value) is not a whole number of at least zero.")
    }
  }

  static func region(_ measure: Measure, members: Quantity, found: Quantity?) -> LocalizedText {
    let (name, value) = (measure.currentTitle, found?.description ?? "…")
    return LocalizedText(
      zh: "\(name.zh)：汇总报告为 \(value)，少于所辖机关本级报告之和 \(members)",
      en:
        "\(name.en): the aggregate report says \(value), less than the \(members) of its members' own reports."
    )
  }
}
