internal import GXModel

/// Where a provincial-level unit lies on the grid of equal tiles, and its short names.
///
/// All 34 units; their neighbourhood is kept as far as a grid allows, borders are not shown.
struct ProvinceTile: Hashable {
  /// The first two digits of the division code.
  let code: String
  let column: Int
  let row: Int
  let name: LocalizedText
  /// The letters of ISO 3166-2:CN, for tiles that have no room for an English name.
  let letters: String

  private init(
    _ code: String, _ column: Int, _ row: Int, _ zh: String, _ en: String, _ letters: String
  ) {
    self.code = code
    self.column = column
    self.row = row
    name = LocalizedText(zh: zh, en: en)
    self.letters = letters
  }

  static let columns = 1...8
  static let rows = 0...7

  static let all = [
    ProvinceTile("23", 8, 0, "黑龙江", "Heilongjiang", "HL"),
    ProvinceTile("15", 5, 1, "内蒙古", "Inner Mongolia", "NM"),
    ProvinceTile("11", 6, 1, "北京", "Beijing", "BJ"),
    ProvinceTile("21", 7, 1, "辽宁", "Liaoning", "LN"),
    ProvinceTile("22", 8, 1, "吉林", "Jilin", "JL"),
    ProvinceTile("65", 1, 2, "新疆", "Xinjiang", "XJ"),
    ProvinceTile("62", 2, 2, "甘肃", "Gansu", "GS"),
    ProvinceTile("64", 3, 2, "宁夏", "Ningxia", "NX"),
    ProvinceTile("61", 4, 2, "陕西", "Shaanxi", "SN"),
    ProvinceTile("14", 5, 2, "山西", "Shanxi", "SX"),
    ProvinceTile("13", 6, 2, "河北", "Hebei", "HE"),
    ProvinceTile("12", 7, 2, "天津", "Tianjin", "TJ"),
    ProvinceTile("54", 1, 3, "西藏", "Tibet", "XZ"),
    ProvinceTile("63", 2, 3, "青海", "Qinghai", "QH"),
    ProvinceTile("51", 3, 3, "四川", "Sichuan", "SC"),
    ProvinceTile("50", 4, 3, "重庆", "Chongqing", "CQ"),
    ProvinceTile("41", 5, 3, "河南", "Henan", "HA"),
    ProvinceTile("37", 6, 3, "山东", "Shandong", "SD"),
    ProvinceTile("53", 2, 4, "云南", "Yunnan", "YN"),
    ProvinceTile("52", 3, 4, "贵州", "Guizhou", "GZ"),
    ProvinceTile("42", 4, 4, "湖北", "Hubei", "HB"),
    ProvinceTile("34", 5, 4, "安徽", "Anhui", "AH"),
    ProvinceTile("32", 6, 4, "江苏", "Jiangsu", "JS"),
    ProvinceTile("31", 7, 4, "上海", "Shanghai", "SH"),
    ProvinceTile("45", 3, 5, "广西", "Guangxi", "GX"),
    ProvinceTile("43", 4, 5, "湖南", "Hunan", "HN"),
    ProvinceTile("36", 5, 5, "江西", "Jiangxi", "JX"),
    ProvinceTile("33", 6, 5, "浙江", "Zhejiang", "ZJ"),
    ProvinceTile("44", 4, 6, "广东", "Guangdong", "GD"),
    ProvinceTile("35", 5, 6, "福建", "Fujian", "FJ"),
    ProvinceTile("71", 7, 6, "台湾", "Taiwan", "TW"),
    ProvinceTile("46", 3, 7, "海南", "Hainan", "HI"),
    ProvinceTile("82", 4, 7, "澳门", "Macao", "MO"),
    ProvinceTile("81", 5, 7, "香港", "Hong Kong", "HK"),
  ]
}
