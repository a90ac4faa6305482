/// A provincial-level division and the short names that people give it.
public struct Province: Hashable, Sendable {
  public let code: DivisionCode
  /// 湖南, Hunan; in English as the authorities of the place write it.
  public let name: LocalizedText
  /// The two letters of ISO 3166-2:CN.
  public let letters: String

  /// All 34 units in the order of their codes (GB/T 2260).
  public static let all: [Province] = rows.compactMap { number, zh, en, letters in
    DivisionCode(number * 10_000).map {
      Province(code: $0, name: LocalizedText(zh: zh, en: en), letters: letters)
    }
  }

  /// The province that has a code; `nil` for codes of other levels and invented ones.
  public static subscript(_ code: DivisionCode) -> Province? { byCode[code] }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static let rows: [(Int32, zh: String, en: String, letters: String)] = [
    (11, "北京", "Beijing", "BJ"),
    (12, "天津", "Tianjin", "TJ"),
    (13, "河北", "Hebei", "HE"),
    (14, "山西", "Shanxi", "SX"),
    (15, "内蒙古", "Inner Mongolia", "NM"),
    (21, "辽宁", "Liaoning", "LN"),
    (22, "吉林", "Jilin", "JL"),
    (23, "黑龙江", "Heilongjiang", "HL"),
    (31, "上海", "Shanghai", "SH"),
    (32, "江苏", "Jiangsu", "JS"),
    (33, "浙江", "Zhejiang", "ZJ"),
    (34, "安徽", "Anhui", "AH"),
    (35, "福建", "Fujian", "FJ"),
    (36, "江西", "Jiangxi", "JX"),
    (37, "山东", "Shandong", "SD"),
    (41, "河南", "Henan", "HA"),
    (42, "湖北", "Hubei", "HB"),
    (43, "湖南", "Hunan", "HN"),
    (44, "广东", "Guangdong", "GD"),
    (45, "广西", "Guangxi", "GX"),
    (46, "海南", "Hainan", "HI"),
    (50, "重庆", "Chongqing", "CQ"),
    (51, "四川", "Sichuan", "SC"),
    (52, "贵州", "Guizhou", "GZ"),
    (53, "云南", "Yunnan", "YN"),
    (54, "西藏", "Tibet", "XZ"),
    (61, "陕西", "Shaanxi", "SN"),
    (62, "甘肃", "Gansu", "GS"),
    (63, "青海", "Qinghai", "QH"),
    (64, "宁夏", "Ningxia", "NX"),
    (65, "新疆", "Xinjiang", "XJ"),
    (71, "台湾", "Taiwan", "TW"),
    (81, "香港", "Hong Kong", "HK"),
    (82, "澳门", "Macao", "MO"),
  ]
}
