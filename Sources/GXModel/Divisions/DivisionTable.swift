/// A division and its name.
public struct Division: Hashable, Sendable {
  public let code: DivisionCode
  public let name: String
}

/// The administrative divisions down to the county, by code and by name.
public struct DivisionTable: Sendable {
  /// All divisions in the order of their codes.
  public let divisions: [Division]
  private let positions: [DivisionCode: Int]
  let index: DivisionNameIndex

  /// The official divisions and, under codes that begin with 99, the invented ones of synthetic data.
  public static let standard = DivisionTable(
    rows: EmbeddedTable.rows(of: PackageResources.divisions_csv)
      + EmbeddedTable.rows(of: PackageResources.invented_divisions_csv))

  init(rows: [[String: String]]) {
    divisions = rows.compactMap { row in
      DivisionCode(row["code"] ?? "").map { Division(code: $0, name: row["name"] ?? "") }
    }.sorted { $0.code < $1.code }
    positions = Dictionary(
      divisions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    index = DivisionNameIndex(divisions)
  }

  /// The division with a code.
  public subscript(_ code: DivisionCode) -> Division? {
    positions[code].map { divisions[$0] }
  }

  /// The divisions that a division contains at the next level.
  public func children(of code: DivisionCode) -> [Division] {
    divisions.filter { $0.code.parent == code }
  }

  /// The name with those of the divisions above it, e.g. 湖南省长沙市开福区.
  public func fullName(of code: DivisionCode) -> String {
    var names: [String] = []
    var current: DivisionCode? = code
    while let code = current {
      if let division = self[code], !DivisionTable.isGeneric(division.name) {
        names.append(division.name)
      }
      current = code.parent
    }
    return names.reversed().joined()
  }

  /// The full name as each language says it: 湖南省长沙市; 长沙市, Hunan.
  ///
  /// Only provinces have English names.
  public func placeName(of code: DivisionCode) -> LocalizedText {
    let zh = fullName(of: code)
    guard let province = Province[code.province], let name = self[province.code]?.name else {
      return LocalizedText(zh: zh, en: zh)
    }
    let within = zh.dropFirst(zh.hasPrefix(name) ? name.count : 0)
    let parts = [String(within), province.name.en].filter { !$0.isEmpty }
    return LocalizedText(zh: zh, en: parts.joined(separator: ", "))
  }

  /// Headings of the code list that name no place.
  static func isGeneric(_ name: String) -> Bool {
    name == "市辖区" || name == "县" || name.ends(with: "直辖县级行政区划")
  }
}
