import GXModel
import Testing

@Suite struct ProvinceTests {
  @Test func `all 34 provincial-level divisions have names and letters of their own`() {
    #expect(Province.all.count == 34)
    #expect(Set(Province.all.map(\.code)).count == 34)
    #expect(Set(Province.all.map(\.name)).count == 34)
    #expect(Set(Province.all.map(\.letters)).count == 34)
    #expect(Province.all.allSatisfy { $0.code.level == .province })
  }

  @Test func `the short name begins the official one`() {
    for province in Province.all {
      guard let division = DivisionTable.standard[province.code] else { continue }
      #expect(division.name.hasPrefix(province.name.zh))
    }
  }

  @Test(arguments: [
    (430000, "湖南省", "Hunan"), (430100, "湖南省长沙市", "长沙市, Hunan"),
    (110105, "北京市朝阳区", "朝阳区, Beijing"), (990101, "青岚省云岫市望舒区", "青岚省云岫市望舒区"),
  ])
  func `in English a place lies in its province`(code: Int32, zh: String, en: String) throws {
    let code = try #require(DivisionCode(code))
    #expect(DivisionTable.standard.placeName(of: code) == LocalizedText(zh: zh, en: en))
  }
}
