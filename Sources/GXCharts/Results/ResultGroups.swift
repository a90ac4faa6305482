internal import GXAnalytics
internal import GXModel

/// A row of a result that belongs to a year and, where the result is divided, to a group.
protocol GroupedRow {
  var year: Int { get }
  var region: Region? { get }
  var level: Level? { get }
  var organ: String? { get }
  /// The organs that its figures rest on.
  var organs: Int { get }
}

/// The rows of one group, year by year.
struct ResultGroup<Row: GroupedRow> {
  /// Empty where the result is not divided.
  let name: String
  let region: Region?
  var rows: [Row]

  /// The years of all groups; nil without rows.
  static func years(of rows: [Row]) -> ClosedRange<Int>? {
    let years = rows.map(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  /// Rows put together by group; rows of a group stand together in every result.
  static func groups(of rows: [Row], isDivided: Bool, language: Language) -> [ResultGroup] {
    let unknown = Words(language: language)("不明", "Unknown")
    var groups: [ResultGroup] = []
    var last: Row?
    for row in rows {
      if let last, last.region == row.region, last.level == row.level, last.organ == row.organ {
        groups[groups.count - 1].rows.append(row)
      } else {
        let name = row.organ ?? row.region?.name ?? row.level?.name[language] ?? unknown
        groups.append(
          ResultGroup(name: isDivided ? name : "", region: row.region, rows: [row]))
      }
      last = row
    }
    return groups
  }
}
