/// What kind of statement an observation rests on. Missing is never zero.
public enum Status: String, CaseIterable, Hashable, Sendable, Codable {
  /// The report states the value.
  case reported
  /// The cell is there and empty.
  case blank
  /// The cell says that the item does not apply (`/`, `-`, `—`).
  case notApplicable = "not_applicable"
  /// The report's form has no such item.
  case notInForm = "not_in_form"
  /// The report states the value as approximate (余, 约, 多, 近).
  case approximate
  /// Computed by an identity from other figures of the report; never silently.
  case derived
  /// Read after a certain repair of the text.
  case repaired
  /// The report states different values of the same figure, or an identity contradicts it.
  case conflicting

  /// Whether an observation of this status carries a value.
  public var hasValue: Bool {
    switch self {
    case .reported, .approximate, .derived, .repaired, .conflicting: true
    case .blank, .notApplicable, .notInForm: false
    }
  }

  public var name: LocalizedText {
    switch self {
    case .reported: LocalizedText(zh: "报告所载", en: "reported")
    case .blank: LocalizedText(zh: "空格", en: "blank")
    case .notApplicable: LocalizedText(zh: "不适用", en: "not applicable")
    case .notInForm: LocalizedText(zh: "表式无此项", en: "not in form")
    case .approximate: LocalizedText(zh: "约数", en: "approximate")
    case .derived: LocalizedText(zh: "推算", en: "derived")
    case .repaired: LocalizedText(zh: "修复后读取", en: "repaired")
    case .conflicting: LocalizedText(zh: "相互矛盾", en: "conflicting")
    }
  }
}
