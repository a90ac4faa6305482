public import GXModel

/// What the rows of a group have in common; what a result is not divided by is `nil`.
public struct ResultGroup: Hashable, Sendable, Codable {
  public var region: Region?
  public var level: Level?
  public var organ: String?
  public var applicant: Applicant?

  public init(
    region: Region? = nil, level: Level? = nil, organ: String? = nil, applicant: Applicant? = nil
  ) {
    self.region = region
    self.level = level
    self.organ = organ
    self.applicant = applicant
  }
}

extension ResultGroup {
  /// The column that names the groups of a result; `nil` where it is not divided.
  static func columns(for grouping: ResultGrouping) -> [ResultTable.Column] {
    switch grouping {
    case .none: []
    case .region:
      [
        .init("region_code", LocalizedText(zh: "代码", en: "Code"), .leading),
        .init("region", LocalizedText(zh: "地区", en: "Region"), .leading),
      ]
    case .level: [.init("level", LocalizedText(zh: "层级", en: "Level"), .leading)]
    case .organ: [.init("organ", LocalizedText(zh: "机关", en: "Organ"), .leading)]
    case .applicant: [.init("applicant", LocalizedText(zh: "申请人", en: "Applicant"), .leading)]
    }
  }

  /// The cells of those columns.
  func cells(for grouping: ResultGrouping) -> [ResultTable.Cell] {
    switch grouping {
    case .none: []
    case .region:
      [
        .text(region?.code.description ?? ""),
        region.map { .named(id: $0.name, $0.localizedName) } ?? .undefined,
      ]
    case .level: [level.map { .named(id: $0.rawValue, $0.name) } ?? .undefined]
    case .organ: [organ.map { .text($0) } ?? .undefined]
    case .applicant: [applicant.map { .named(id: $0.rawValue, $0.name) } ?? .undefined]
    }
  }

  /// The group as a sentence names it; empty for the whole.
  var name: LocalizedText {
    let names = [
      region?.localizedName, level?.name,
      organ.map { LocalizedText(zh: $0, en: $0) }, applicant?.name,
    ].compactMap(\.self)
    return LocalizedText(
      zh: names.map(\.zh).joined(separator: " "), en: names.map(\.en).joined(separator: " "))
  }
}
