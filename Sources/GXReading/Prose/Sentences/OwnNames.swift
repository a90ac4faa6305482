import GXModel

/// How a report's text may name its own organ.
struct OwnNames {
  /// The title and the organ's name, one behind the other; empty where neither is known.
  let written: [CodeUnit]
  /// The organ's name.
  let name: [CodeUnit]
  /// The units of both that are none of the report's own words.
  let units: [CodeUnit]

  init(title: String?, name: [CodeUnit]) {
    self.name = name
    written = (title ?? "").units + name
    units =
      (title ?? "").units.filter { !OwnNames.reportWords.contains($0) }
      + name.filter { !OwnNames.disclosure.contains($0) }
  }

  private static let reportWords = UnitSet("信息公开工作年度报告0123456789")
  private static let disclosure = UnitSet("信息公开")

  /// Whether a stretch ends with the organ's name, written out where the name is short, or shortened:
  /// 教育体育局 for 教体局, 工信局 for 工业和信息化局.
  func endsWithName(_ stretch: ArraySlice<CodeUnit>) -> Bool {
    guard !name.isEmpty else { return false }
    return stretch.suffix(name.count + 3).containsInOrder(name)
      || stretch.count > 2 && name[...].containsInOrder(stretch.suffix(OwnNames.abbreviated))
  }

  /// How many units of a shortened name are looked at, with the ending: 工信局 of 工业和信息化局.
  private static let abbreviated = 3

  /// Whether a branch of the administration is the organ's: 住建 in 住房和城乡建设局.
  func namesBranch(_ branch: ArraySlice<CodeUnit>) -> Bool {
    written.isEmpty || written[...].containsInOrder(branch)
  }
}

extension ArraySlice where Element == CodeUnit {
  /// Whether all units of a part stand in the text in their order.
  fileprivate func containsInOrder(_ part: some Collection<CodeUnit>) -> Bool {
    var rest = part[...]
    for unit in self where unit == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
