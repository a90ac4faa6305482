import GXModel

/// Turns an organ as a title writes it into its normal form, and tells its level.
///
/// 海林市 is 海林市人民政府, 河口镇 is 河口镇人民政府; departments keep their own names.
enum OrganNormalizer {
  static func organ(asWritten name: String) -> Organ? {
    guard name.utf16.count >= 2, !nameless.contains(name) else { return nil }
    return Organ(name: normalForm(of: name), asWritten: name)
  }

  /// What a title says that names no place: 政府政务公开年报.
  private static let nameless: Set<String> = ["政府", "人民政府", "本级政府", "各级政府"]

  private static func normalForm(of name: String) -> String {
    let units = name.units
    if ends(units, in: governments) { return name }
    if units.ends(with: "政府") { return String(name.dropLast(2)) + "人民政府" }
    if units.ends(with: "街道办") { return name + "事处" }
    if units.ends(with: "街道") { return name + "办事处" }
    if units.ends(with: "盟") { return name + "行政公署" }
    if ends(units, in: zones) { return name }
    return ends(units, in: places) ? name + "人民政府" : name
  }

  /// The level of an organ in its normal form.
  static func level(of organ: Organ, division: DivisionCode?, year: Int? = nil) -> Level {
    let name = organ.name.units
    if name.ends(with: "街道办事处") { return .township }
    let suffix = governments.length(in: name, endingAt: name.count, from: 0)
    guard suffix > 0 else { return .department }
    let place = Array(name.dropLast(suffix))
    if ends(place, in: townships) { return .township }
    if ends(place, in: provinces) { return .province }
    if let division, let known = DivisionTable.standard[division],
      place.ends(with: known.name)
        || DivisionTable.standard.division(namedIn: place, year: year) == division
    {
      return division.level
    }
    return ends(place, in: prefectures) ? .prefecture : .county
  }

  private static func ends(_ name: [CodeUnit], in words: WordSet) -> Bool {
    words.length(in: name, endingAt: name.count, from: 0) > 0
  }

  private static let governments = WordSet(["人民政府", "行政公署"])
  private static let places = WordSet(["省", "自治区", "市", "县", "区", "旗", "州", "地区", "镇", "乡", "苏木"])
  private static let provinces = WordSet(["省", "自治区"])
  private static let prefectures = WordSet(["州", "盟", "地区", "市"])
  private static let townships = WordSet(["镇", "乡", "苏木"])
  private static let zones = WordSet([
    "开发区", "园区", "高新区", "新区", "景区", "示范区", "保税区", "度假区", "试验区", "工业区", "管理区", "风景区", "合作区",
    "功能区", "林区管理区",
  ])
}
