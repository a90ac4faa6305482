/// The administrative level of an organ; a department (厅, 局, 委, 办) is a level of its own.
public enum Level: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case province, prefecture, county, township, department

  public var name: LocalizedText {
    switch self {
    case .province: LocalizedText(zh: "省级", en: "province")
    case .prefecture: LocalizedText(zh: "地市级", en: "prefecture")
    case .county: LocalizedText(zh: "县级", en: "county")
    case .township: LocalizedText(zh: "乡镇街道", en: "township")
    case .department: LocalizedText(zh: "部门", en: "department")
    }
  }

  public static func < (left: Level, right: Level) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .province: 0
    case .prefecture: 1
    case .county: 2
    case .township: 3
    case .department: 4
    }
  }
}
