public import GXModel

/// What rows are grouped by.
public enum GroupingAttribute: String, CaseIterable, Hashable, Sendable {
  case year, province, prefecture, division, level, organ, form, scope
}

/// What the rows of a group have in common; attributes that are not grouped by are `nil`, as are those
/// that the reports do not tell (a group of its own).
public struct GroupKey: Hashable, Sendable {
  public internal(set) var year: Int?
  /// The province, prefecture or division, whichever is the finest grouped by.
  public internal(set) var division: DivisionCode?
  public internal(set) var level: Level?
  public internal(set) var organ: OrganCode?
  public internal(set) var form: Form?
  public internal(set) var scope: Scope?

  public init(
    year: Int? = nil, division: DivisionCode? = nil, level: Level? = nil, organ: OrganCode? = nil,
    form: Form? = nil, scope: Scope? = nil
  ) {
    self.year = year
    self.division = division
    self.level = level
    self.organ = organ
    self.form = form
    self.scope = scope
  }
}

extension GroupKey: Comparable {
  /// By year, division, level, organ, form, scope; what is not told first.
  public static func < (left: GroupKey, right: GroupKey) -> Bool {
    if left.year != right.year { return (left.year ?? -1) < (right.year ?? -1) }
    let (one, other) = (left.division?.number ?? -1, right.division?.number ?? -1)
    if one != other { return one < other }
    return left.fineOrder < right.fineOrder
  }

  private var fineOrder: (Int, Int, Int, Int) {
    (
      level.map { Int($0.code) } ?? -1, organ?.index ?? -1, form.map { Int($0.code) } ?? -1,
      scope.map { Int($0.code) } ?? -1
    )
  }
}

/// Some rows that agree in what they were grouped by.
public struct RowGroup: Sendable {
  public let key: GroupKey
  public let rows: RowSet
}
