import GXModel

/// Finds the division that an organ belongs to: by its name, else by the beginning of its report.
enum DivisionReader {
  static func division(
    of organ: Organ, in document: DocumentLines, year: Int?
  ) -> DivisionCode? {
    let table = DivisionTable.standard
    let code = table.division(
      namedIn: organ.asWritten.units, context: document.introduction, year: year)
    if let code { return code }
    guard !isNational(organ.name) else { return nil }
    return table.division(namedIn: document.introduction, year: year)
  }

  /// Organs of the State Council have no division.
  private static func isNational(_ name: String) -> Bool {
    let name = name.units
    return national.length(in: name, at: 0, end: name.count) > 0
      || (name.last == .of("部") && name.count <= 8)
  }

  private static let national = WordSet(["国家", "国务院", "中国", "中华人民共和国", "海关总署", "全国"])
}
