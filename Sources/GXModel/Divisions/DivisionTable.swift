/// A division and its name.
public struct Division: Hashable, Sendable {
  public let code: DivisionCode
  public let name: String
  /// The reporting years in which it has this code and this name, as far as they are known; most have
  /// had them since before the first reports.
  public let years: DivisionYears
}

/// The reporting years in which a division has a code and a name.
public struct DivisionYears: Hashable, Sendable {
  /// The first of them; `nil` where it lies before the first reports.
  public let first: Int?
  /// The last of them; `nil` where they go on.
  public let last: Int?

  public static let all = DivisionYears(first: nil, last: nil)

  public var isLimited: Bool { self != .all }

  /// Whether a year is one of them; without a year, whether they go on.
  public func contain(_ year: Int?) -> Bool {
    guard let year else { return last == nil }
    return (first ?? .min)...(last ?? .max) ~= year
  }
}

/// The administrative divisions down to the county, by code and by name.
public struct DivisionTable: Sendable {
  /// All divisions in the order of their codes, with the names that they had last.
  public let divisions: [Division]
  private let positions: [DivisionCode: Int]
  /// The first names of codes that only earlier years had.
  private let former: [DivisionCode: Division]
  let index: DivisionNameIndex

  /// The official divisions and, under codes that begin with 99, the invented ones of synthetic data.
  public static let standard = DivisionTable(
    rows: EmbeddedTable.rows(of: PackageResources.divisions_csv)
      + EmbeddedTable.rows(of: PackageResources.invented_divisions_csv),
    years: EmbeddedTable.rows(of: PackageResources.division_years_csv))

  /// - Parameters:
  ///   - rows: a code and a name each.
  ///   - years: the years of codes and names that changed; what `rows` lacks is of earlier years.
  init(rows: [[String: String]], years: [[String: String]] = []) {
    let dated = years.compactMap(Division.init(dated:))
    let known = Dictionary(
      dated.map { (DivisionName(code: $0.code, name: $0.name), $0) },
      uniquingKeysWith: { first, _ in first })
    let current = rows.compactMap { row in
      DivisionCode(row["code"] ?? "").map { code in
        let name = DivisionName(code: code, name: row["name"] ?? "")
        return known[name] ?? Division(code: code, name: name.name, years: .all)
      }
    }.sorted { $0.code < $1.code }
    let former = dated.filter { !current.contains($0) }
    divisions = current
    positions = Dictionary(
      current.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.former = Dictionary(
      former.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    index = DivisionNameIndex(current + former)
  }

  private struct DivisionName: Hashable {
    let code: DivisionCode
    let name: String
  }

  /// The division with a code, by the name that it had last.
  public subscript(_ code: DivisionCode) -> Division? {
    positions[code].map { divisions[$0] } ?? former[code]
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

extension Division {
  /// A row of code, name and the first and last year, each of which may be open.
  fileprivate init?(dated row: [String: String]) {
    guard let code = DivisionCode(row["code"] ?? ""), let name = row["name"] else { return nil }
    let years = DivisionYears(
      first: row["from"].flatMap { Int($0) }, last: row["until"].flatMap { Int($0) })
    self.init(code: code, name: name, years: years)
  }
}
