import GXModel
import Testing

@Suite struct DivisionLookupTests {
  private static let table = DivisionTable.standard

  @Test func `the full name of every division resolves to its own code`() {
    for division in Self.table.divisions {
      let name = Self.table.fullName(of: division.code)
      guard !name.isEmpty, name.hasSuffix(division.name) else { continue }
      let year = division.years.last
      #expect(Self.table.division(namedIn: name, year: year) == division.code, "\(name)")
    }
  }

  @Test func `the full name inside a title resolves to the same code`() {
    for division in Self.table.divisions.filter({ $0.code.number % 7 == 0 }) {
      let name = Self.table.fullName(of: division.code)
      guard name.hasSuffix(division.name) else { continue }
      let title = name + "人民政府2018年政府信息公开工作年度报告"
      let year = division.years.last
      #expect(Self.table.division(namedIn: title, year: year) == division.code, "\(title)")
    }
  }

  @Test(arguments: [
    ("长沙市开福区2016年政府信息公开年度报告", 430105), ("海林市2020年度报告", 231083),
    ("寻甸县人民政府门户网站", 530129), ("寻甸回族彝族自治县2018年度", 530129),
    ("湘西州人民政府", 433100), ("恩施州利川市", 422802), ("内蒙古阿拉善盟", 152900),
    ("南京市鼓楼区", 320106), ("徐州市鼓楼区人民政府办公室", 320302),
    ("西安市鄠邑区统计局", 610118), ("西安市户县统计局", 610125), ("子长市人民政府", 610681),
    ("深圳市光明区", 440311), ("来安县", 341122), ("杭州市钱塘区", 330114),
    ("吉林省吉林市", 220200), ("河南县", 632324), ("海南州", 632500), ("海南省", 460000),
    ("青岚省云岫市望舒区", 990101), ("湖南长沙开福区", 430105),
  ])
  func `a text names a division`(text: String, code: Int32) {
    #expect(Self.table.division(namedIn: text)?.number == code)
  }

  @Test(
    arguments: [
      ("公主岭市", 2012, 220381), ("公主岭市", 2020, 220184), ("公主岭市", nil, 220184),
      ("吉林省公主岭市民政局", 2019, 220381), ("长春市公主岭市", 2012, 220184), ("友好区", 2015, 230704),
      ("友好区", 2023, 230719), ("钢城区", 2018, 371203), ("钢城区", 2019, 370117),
      ("邢台市桥东区", 2012, 130502), ("邢台市襄都区", 2021, 130502), ("邢台市桥东区", 2021, 130502),
      ("张家口市桥东区", 2012, 130702), ("桥东区", 2021, nil), ("襄樊市", 2008, 420600),
      ("日喀则地区", 2012, 542300), ("日喀则市", 2016, 540200), ("安徽省巢湖市", 2009, 341400),
      ("合肥市巢湖市", nil, 340181), ("寿县", 2010, 342422), ("寿县", 2016, 340422), ("巢湖管理局", 2015, nil),
      ("毕节的工作", 2009, 522400),
    ] as [(String, Int?, Int32?)])
  func `a division has the code of the year`(text: String, year: Int?, code: Int32?) {
    #expect(Self.table.division(namedIn: text, year: year)?.number == code)
  }

  @Test func `a code of earlier years keeps its name, and a renamed division has its last one`() {
    let names: [(Int32, String)] = [
      (342422, "寿县"), (542300, "日喀则地区"), (130502, "襄都区"), (420600, "襄阳市"), (371200, "莱芜市"),
    ]
    for (number, name) in names {
      #expect(DivisionCode(number).flatMap { Self.table[$0]?.name } == name)
    }
  }

  @Test func `the years of a name, and of a code, do not overlap`() {
    let dated = Self.table.divisions.filter(\.years.isLimited)
    #expect(!dated.isEmpty)
    for year in 2008...2030 {
      #expect(dated.count { $0.name == "公主岭市" && $0.years.contain(year) } == 1)
    }
  }

  @Test(arguments: ["鼓楼区2018年度报告", "朝阳区", "河口镇", "区和县的工作", "政务公开工作", ""])
  func `a text that names no division for certain has no answer`(text: String) {
    #expect(Self.table.division(namedIn: text) == nil)
  }

  @Test func `the text around decides a name that several divisions share`() {
    let table = Self.table
    #expect(table.division(namedIn: "鼓楼区", context: "江苏省南京市的工作部署")?.number == 320106)
    #expect(table.division(namedIn: "鼓楼区", context: "江苏省的工作部署") == nil)
  }

  @Test(arguments: [
    ("湖南省", 430000), ("湖南", 430000), ("长沙", 430100), ("430105", 430105), ("开福区", 430105),
    ("长沙市开福区", 430105), ("寻甸县", 530129), ("吉林", 220000),
  ])
  func `a division is found by name`(name: String, code: Int32) throws {
    #expect(try Self.table.division(named: name).number == code)
  }

  @Test func `an ambiguous name is refused with the full names it may mean`() {
    #expect(throws: UnknownDivision.self) { try Self.table.division(named: "鼓楼区") }
    do {
      _ = try Self.table.division(named: "朝阳区")
    } catch {
      #expect(error.suggestions == ["北京市朝阳区", "吉林省长春市朝阳区"])
    }
  }

  @Test func `a name that is no division is refused without suggestions`() {
    #expect {
      try Self.table.division(named: "不存在县")
    } throws: { error in
      (error as? UnknownDivision)?.suggestions.isEmpty == true
    }
  }
}
