/// The shorter names that people give divisions: 寻甸县 for 寻甸回族彝族自治县, 湘西州, 内蒙古, 长沙.
enum DivisionShortName {
  /// Names that stand for a division as safely as its full one.
  static func aliases(of division: Division) -> [String] {
    for (suffix, short) in [("自治县", "县"), ("自治州", "州"), ("自治旗", "旗"), ("自治区", "")] {
      guard division.name.ends(with: suffix) else { continue }
      let stem = stem(of: String(division.name.dropLast(suffix.count)))
      return stem.count < 2 ? [] : short.isEmpty ? [stem] : [stem + short]
    }
    return []
  }

  /// Names without 省 or 市, which are words of their own often enough to count only beside others.
  static func bareName(of division: Division) -> String? {
    guard division.code.level != .county else { return nil }
    for suffix in ["省", "市", "地区"] where division.name.ends(with: suffix) {
      let stem = String(division.name.dropLast(suffix.count))
      return stem.count >= 2 ? stem : nil
    }
    return nil
  }

  /// A name without the peoples that it lists.
  private static func stem(of name: String) -> String {
    var name = name
    while let people = peoples.first(where: { name.ends(with: $0) && name.count - $0.count >= 2 }) {
      name.removeLast(people.count)
    }
    return name.count >= 3 && name.ends(with: "族") ? String(name.dropLast()) : name
  }

  /// The peoples in names of autonomous divisions, with and without 族, longest first.
  private static let peoples: [String] = {
    let names = [
      "各族", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克",
      "傣", "黎", "傈僳", "佤", "畲", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土", "达斡尔", "仫佬", "羌", "布朗",
      "撒拉", "毛南", "仡佬", "锡伯", "普米", "塔吉克", "怒", "保安", "裕固", "独龙", "鄂温克", "鄂伦春",
    ]
    let bare = ["蒙古", "维吾尔", "哈萨克", "柯尔克孜", "锡伯", "塔吉克"]
    return (names.map { $0.ends(with: "族") ? $0 : $0 + "族" } + bare).sorted { $0.count > $1.count }
  }()
}

extension String {
  /// Whether a name ends with a word, byte by byte: no name of a division can be written in two ways.
  func ends(with word: String) -> Bool {
    utf8.count >= word.utf8.count && utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
