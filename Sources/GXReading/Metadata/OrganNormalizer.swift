import GXModel

/// Turns an organ as a title writes it into its normal form, and tells its level.
///
/// 海林市 is 海林市人民政府, 河口镇 is 河口镇人民政府; departments keep their own names.
enum OrganNormalizer {
  static func organ(asWritten name: String) -> Organ? {
    guard name.count >= 2 else { return nil }
    return Organ(name: normalForm(of: name), asWritten: name)
  }

  private static func normalForm(of name: String) -> String {
    if name.hasSuffix("人民政府") || name.hasSuffix("行政公署") { return name }
    if name.hasSuffix("政府") { return String(name.dropLast(2)) + "人民政府" }
    if name.hasSuffix("街道办") { return name + "事处" }
    if name.hasSuffix("街道") { return name + "办事处" }
    if name.hasSuffix("盟") { return name + "行政公署" }
    if zones.contains(where: name.hasSuffix) { return name }
    return places.contains(where: name.hasSuffix) ? name + "人民政府" : name
  }

  /// The level of an organ in its normal form.
  static func level(of organ: Organ, division: DivisionCode?) -> Level {
    let name = organ.name
    if name.hasSuffix("街道办事处") { return .township }
    guard let place = place(of: name) else { return .department }
    if townships.contains(where: place.hasSuffix) { return .township }
    if place.hasSuffix("省") || place.hasSuffix("自治区") { return .province }
    if let division, let known = DivisionTable.standard[division],
      place.hasSuffix(known.name) || isShortForm(place, of: division)
    {
      return division.level
    }
    if place.hasSuffix("州") || place.hasSuffix("盟") || place.hasSuffix("地区") { return .prefecture }
    if place.hasSuffix("市") { return .prefecture }
    return .county
  }

  private static func isShortForm(_ place: String, of division: DivisionCode) -> Bool {
    DivisionTable.standard.division(namedIn: place) == division
  }

  /// The place whose government an organ is.
  private static func place(of name: String) -> String? {
    for suffix in ["人民政府", "行政公署"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return nil
  }

  private static let places = ["省", "自治区", "市", "县", "区", "旗", "州", "地区", "镇", "乡", "苏木"]
  private static let townships = ["镇", "乡", "苏木"]
  private static let zones = [
    "开发区", "园区", "高新区", "新区", "景区", "示范区", "保税区", "度假区", "试验区", "工业区", "管理区", "风景区", "合作区",
    "功能区", "林区管理区",
  ]
}
