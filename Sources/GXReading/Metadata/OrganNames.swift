/// What names of organs look like.
enum OrganNames {
  /// Whether a text looks like the name of an organ: 县民政局, 某市某局, 某县某镇.
  static func looksLikeOrgan(_ name: ArraySlice<CodeUnit>) -> Bool {
    (3...25).contains(name.count)
      && endings.length(in: Array(name), endingAt: name.count, from: 0) > 0
      && !name.contains { $0.isDigit || $0 == .of(",") || $0 == .of("。") }
  }

  /// Whether a name tells which organ is meant: 某市某局, and not 我局 or 市政府.
  static func isOrgan(_ name: ArraySlice<CodeUnit>) -> Bool {
    looksLikeOrgan(name) && !(name.first.map(relative.contains) ?? true)
  }

  /// Beginnings of names that tell no place: 我局, 本办, 市政府, 县民政局.
  private static let relative = UnitSet("我本市县区省州镇乡旗该各")
  private static let endings = WordSet([
    "人民政府", "局", "委员会", "办公室", "厅", "街道办事处", "管委会", "中心", "署", "院", "办公厅", "委", "办", "镇", "街道",
    "市", "县", "区", "乡", "省", "自治区", "旗", "苏木", "海关",
  ])
}
