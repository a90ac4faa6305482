/// Finds the organ of a report whose title names none: in the index block, the introduction, the signature.
enum OrganReader {
  static func organ(in document: DocumentLines) -> String? {
    labelled(in: document) ?? introduced(in: document) ?? signed(in: document)
  }

  private static func labelled(in document: DocumentLines) -> String? {
    for line in document.head where line.count <= 200 {
      for label in labels {
        guard let range = line.range(of: label) else { continue }
        let rest = line[range.upperBound...].drop { $0 == .of(":") || $0 == .of("|") }
        let name = rest.prefix { !ends.contains($0) }
        if isOrgan(name) { return String(decoding: name, as: UTF16.self) }
      }
    }
    return nil
  }

  /// 特向社会公布某市人民政府2020年政府信息公开工作年度报告
  private static func introduced(in document: DocumentLines) -> String? {
    for line in document.head where line.count > 30 {
      for verb in introductions {
        guard let range = line.range(of: verb) else { continue }
        let rest = Array(line[range.upperBound...].prefix(40))
        guard let year = StatedYear.first(in: rest) else { continue }
        let name = rest[..<year.range.lowerBound]
        if isOrgan(name) { return String(decoding: name, as: UTF16.self) }
      }
    }
    return nil
  }

  /// A line with nothing but the organ's name, and the date below it.
  private static func signed(in document: DocumentLines) -> String? {
    let lines = document.lines
    for (number, line) in lines.enumerated().dropFirst(2) where line.count <= 25 {
      guard number + 1 < lines.count, isOrgan(line[...]),
        DateReader.wholeLine(lines[number + 1]) != nil
      else { continue }
      return String(decoding: line, as: UTF16.self)
    }
    return nil
  }

  private static func isOrgan(_ name: ArraySlice<CodeUnit>) -> Bool {
    (4...25).contains(name.count) && endings.contains { name.hasSuffix($0) }
      && !name.contains(where: { $0.isDigit || $0 == .of(",") || $0 == .of("。") })
  }

  private static let labels = ["发布机构", "发布单位", "发文机关", "发文单位", "公开机构", "发布机关"].map(\.units)
  private static let introductions = ["公布", "发布", "编制了", "编制"].map(\.units)
  private static let endings = [
    "人民政府", "局", "委员会", "办公室", "厅", "街道办事处", "管委会", "中心", "署", "院", "办公厅", "委", "办", "镇", "街道",
  ].map(\.units)
  private static let ends: Set<CodeUnit> = Set(" |,;。发文成索信公生名来".units)
}
