import GXModel

/// Which cells of a row count where a table has several columns of figures.
///
/// The headings decide, never the position alone: of this year against all years this year's column
/// counts; columns for parts of a region have the scope that their heading names.
struct ValueColumns: Sendable {
  /// What a column of figures holds.
  enum Role: Hashable, Sendable {
    case figures(Scope?)
    case ignored
  }

  private let roles: [Role]
  /// Whether the first column numbers the rows (代码).
  private let hasCodes: Bool

  /// - Parameter rows: the rows as read, which tell how many columns there are.
  init(headings: [TableToken], rows: [ScannedRow]) {
    let stated = rows.map { ValueColumns.stated($0.cells) }
    let hasCodes = ValueColumns.areCodes(stated.compactMap { $0.count > 1 ? $0.first : nil })
    self.hasCodes = hasCodes
    let counts = stated.map { $0.count - (hasCodes ? 1 : 0) }
    let usual =
      (1...6).max { left, right in
        counts.count { $0 == left } < counts.count { $0 == right }
      } ?? 1
    let names = ColumnHeadings.names(in: headings, count: usual)
    roles = usual > 1 ? ValueColumns.roles(of: names, count: usual) : [.figures(nil)]
  }

  /// The cells of a row that count; `nil` when there are too few or too many.
  func cells(of row: ScannedRow) -> [(TableToken, Scope?)]? {
    var cells = ValueColumns.stated(row.cells)[...]
    if hasCodes, !cells.isEmpty { cells.removeFirst() }
    while cells.count > roles.count, cells.last?.value?.isBlank == true { cells.removeLast() }
    while cells.count > roles.count, cells.first?.value?.isBlank == true { cells.removeFirst() }
    guard cells.count == roles.count else { return nil }
    return zip(cells, roles).compactMap { cell, role in
      if case .figures(let scope) = role { (cell, scope) } else { nil }
    }
  }

  /// The cells without a dash in the column of units. Empty ones stay: this year's may be empty where
  /// that of all years is not.
  private static func stated(_ cells: [TableToken]) -> [TableToken] {
    guard cells.count > 1, cells[0].value == .notApplicable, cells[1].value?.quantity != nil
    else { return cells }
    return Array(cells.dropFirst())
  }

  /// Whether the first cells of the rows count 01, 02, … upwards.
  private static func areCodes(_ cells: [TableToken]) -> Bool {
    let numbers = cells.compactMap { cell -> Int? in
      cell.text.units.count == 2 ? cell.value?.quantity?.whole : nil
    }
    guard numbers.count >= 5, numbers.count * 10 >= cells.count * 9 else { return false }
    let rising = zip(numbers, numbers.dropFirst()).count { $0 < $1 }
    return rising * 10 >= (numbers.count - 1) * 9
      && cells.contains { $0.text.units.first == UInt16(ascii: "0") }
  }

  private static func roles(of names: [String], count: Int) -> [Role] {
    guard names.count == count else {
      // Without headings the first column is the figure; what the others are is not known.
      return [.figures(nil)] + Array(repeating: .ignored, count: count - 1)
    }
    if let year = names.firstIndex(where: { $0.contains("本年累计") }) {
      return names.indices.map { $0 == year ? .figures(nil) : .ignored }
    }
    if names.contains(where: { $0.contains("累计") || $0.contains("代码") }) {
      let current = names.firstIndex { name in
        !name.contains("累计") && !name.contains("代码") && !name.contains("上年")
      }
      return names.indices.map { $0 == current ? .figures(nil) : .ignored }
    }
    return names.map(role)
  }

  private static func role(of name: String) -> Role {
    if name.contains("上年") || name.contains("去年") { return .ignored }
    if ["汇总", "合计", "总计", "全市", "全县", "全区", "全省"].contains(where: name.contains) {
      return .figures(.aggregate)
    }
    let own = ["本级", "本机关", "政府统计"].contains(where: name.contains)
    return own || name.hasSuffix("政府") ? .figures(.own) : .ignored
  }
}
