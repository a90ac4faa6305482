internal import GXAnalytics
internal import GXModel

/// A row of a result that belongs to a year and, where the result is divided, to a group.
protocol GroupedRow {
  var year: Int { get }
  var region: Region? { get }
  var level: Level? { get }
  var organ: String? { get }
  var applicant: Applicant? { get }
  /// The organs that its figures rest on.
  var organs: Int { get }
}

/// The rows of one group, year by year.
struct RowGroup<Row: GroupedRow> {
  /// Empty where the result is not divided.
  let name: String
  let region: Region?
  var rows: [Row]

  /// The code of the official province that the group is; nil for all else.
  var province: String? { region.flatMap { Province[$0.code] == nil ? nil : $0.code.description } }

  /// The years of all groups; nil without rows.
  static func years(of rows: [Row]) -> ClosedRange<Int>? {
    let years = rows.map(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  /// Rows put together by group; rows of a group stand together in every result.
  static func groups(of rows: [Row], isDivided: Bool, language: Language) -> [RowGroup] {
    var groups: [RowGroup] = []
    var last: Row?
    for row in rows {
      if let last, last.isOfGroup(of: row) {
        groups[groups.count - 1].rows.append(row)
      } else {
        let name = isDivided ? row.groupName(in: language) : ""
        groups.append(RowGroup(name: name, region: row.region, rows: [row]))
      }
      last = row
    }
    return groups
  }
}

extension GroupedRow {
  fileprivate func isOfGroup(of other: Self) -> Bool {
    region == other.region && level == other.level && organ == other.organ
      && applicant == other.applicant
  }

  /// The name of the row's group.
  func groupName(in language: Language) -> String {
    // Short names, as on maps: 广西, Guangxi.
    let place = region.map { Province[$0.code]?.name[language] ?? $0.name }
    let names = [organ, place, level?.name[language], applicant?.name[language]]
      .compactMap(\.self)
    return names.isEmpty
      ? Words(language: language)("不明", "Unknown") : names.joined(separator: " ").withCapital
  }
}
