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
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [Int] {
    [
      year ?? -1, Int(division?.number ?? -1), level.map { Int($0.code) } ?? -1, organ?.index ?? -1,
      form.map { Int($0.code) } ?? -1, scope.map { Int($0.code) } ?? -1,
    ]
  }
}

/// Some rows that agree in what they were grouped by.
public struct RowGroup: Sendable {
  public let key: GroupKey
  public let rows: RowSet
}

extension Corpus {
  /// The rows of a set in groups, in the order of their keys. No group is empty.
  ///
  /// A report whose prefecture is asked for and that lies in none (a province's own) is in the group of
  /// its province.
  public func groups(of rows: RowSet, by attributes: Set<GroupingAttribute>) -> [RowGroup] {
    let coder = GroupCoder(self.attributes, wanted: attributes)
    var runs: [UInt64: [Range<Int>]] = [:]
    var code: UInt64 = 0
    var run = 0..<0
    rows.forEach { row in
      let next = coder.code(of: row)
      if next == code, run.upperBound == row {
        run = run.lowerBound..<row + 1
        return
      }
      if !run.isEmpty { runs[code, default: []].append(run) }
      code = next
      run = row..<row + 1
    }
    if !run.isEmpty { runs[code, default: []].append(run) }
    return runs.sorted { $0.key < $1.key }.map {
      RowGroup(key: coder.key(of: $0.key), rows: rowSet(of: $0.value))
    }
  }

  /// Ranges as they are, or as a mask where they are many and short.
  private func rowSet(of runs: [Range<Int>]) -> RowSet {
    let total = runs.reduce(0) { $0 + $1.count }
    guard runs.count > 64, total < runs.count * 16, total > rowCount / 256,
      let first = runs.first, let last = runs.last
    else { return RowSet(ranges: runs) }
    var mask = Bitmap(count: rowCount)
    for run in runs { for row in run { mask[row] = true } }
    return RowSet(ranges: [first.lowerBound..<last.upperBound], mask: mask)
  }
}
