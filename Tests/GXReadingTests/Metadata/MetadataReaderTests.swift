import GXModel
import Testing

@testable import GXReading

@Suite struct MetadataReaderTests {
  private func metadata(_ text: String) -> ReportMetadata {
    let document = PlainTextParser.document(from: SourceText(utf8: Array(text.utf8)))
    return MetadataReader.metadata(
      of: document, marks: DocumentMarks(of: document.folded.units))
  }

  private static let body = "\n一、主动公开情况\n二、依申请公开情况\n三、行政复议、诉讼情况\n四、存在的主要问题\n"

  @Test(arguments: [
    ("2016年云岫市望舒区人民政府政府信息公开年度报告", "云岫市望舒区人民政府", 2016),
    ("云岫市望舒区2016年政府信息公开工作年度报告", "云岫市望舒区", 2016),
    ("归帆市2020年度政府信息公开工作年度报告", "归帆市", 2020),
    ("归帆市民政局2019年度政府信息公开年度工作报告", "归帆市民政局", 2019),
    ("归帆市统计局2012年政府信息公开工作年报", "归帆市统计局", 2012),
    ("归帆市统计局关于2017年度政府信息公开工作年度报告", "归帆市统计局", 2017),
    ("归帆市2016年政务信息公开年度报告", "归帆市", 2016),
    ("• 归帆市2021年政府信息公开工作年度报告（图片版）", "归帆市", 2021),
    ("二〇一三年归帆市政府信息公开年度报告", "归帆市", 2013),
    ("首页 > 信息公开 > 归帆市2018年政府信息公开工作年度报告", "归帆市", 2018),
    ("归帆市水利局2015年信息公开工作报告", "归帆市水利局", 2015),
    ("枫桥镇人民政府２０１８年政府信息公开工作年度报告", "枫桥镇人民政府", 2018),
    ("【2019】归帆市统计局2019年政府信息公开工作年度报告", "归帆市统计局", 2019),
    ("归帆市保税区管理委员会政府信息公开工作2020年度报告 |", "归帆市保税区管理委员会", 2020),
  ])
  func `a title gives organ and year`(title: String, organ: String, year: Int) {
    let read = metadata(title + Self.body)
    #expect(read.organ?.asWritten == organ)
    #expect(read.year == year)
    #expect(read.kind == .report)
  }

  @Test func `a government without a place is no organ`() {
    #expect(metadata("政府政务公开年报" + Self.body).organ == nil)
  }

  @Test(arguments: [
    "一、总体情况\n2022年，归帆市水利局认真贯彻落实条例。", "一、概述\n2022年度，归帆市水利局坚持公开为常态。",
    "本报告如有疑问，请联系归帆市水利局办公室，电话1234567。\n一、总体情况\n2022年，我局认真贯彻落实条例。",
    "为增强透明度，归帆市水利局特此编制2022年度政府信息公开工作年度报告，供公众查阅、监督和提出意见。",
  ])
  func `the organ of a report without a title is the one that its text is about`(text: String) {
    #expect(metadata(text + Self.body).organ?.name == "归帆市水利局")
  }

  @Test func `a day and time below the title may stand before the organ`() {
    let read = metadata("归帆市水利局2021年政府信息公开工作年度报告\n2022-01-25 14:48 归帆市水利局" + Self.body)
    #expect(read.published?.description == "2022-01-25")
  }

  @Test(arguments: [
    ("归帆市", "归帆市人民政府", Level.county), ("云岫市望舒区", "云岫市望舒区人民政府", .county),
    ("云岫市", "云岫市人民政府", .prefecture), ("青岚省", "青岚省人民政府", .province),
    ("枫桥镇", "枫桥镇人民政府", .township), ("枫桥街道", "枫桥街道办事处", .township),
    ("枫桥街道办", "枫桥街道办事处", .township), ("云岫市民政局", "云岫市民政局", .department),
    ("云岫市政府", "云岫市人民政府", .prefecture), ("云岫经济技术开发区", "云岫经济技术开发区", .department),
    ("枫桥乡", "枫桥乡人民政府", .township), ("云岫市人民政府办公室", "云岫市人民政府办公室", .department),
  ])
  func `an organ has a normal form and a level`(written: String, name: String, level: Level) {
    let read = metadata("\(written)2018年政府信息公开工作年度报告" + Self.body)
    #expect(read.organ?.name == name)
    #expect(read.level == level)
  }

  @Test(arguments: [
    ("根据规定，现公布云岫市望舒区枫桥街道办事处2019年政府信息公开工作年度报告，本报告由五个部分组成。", "云岫市望舒区枫桥街道办事处", 2019),
    ("本报告是根据有关规定要求，由云岫市信访办编制的2014年度政府信息公开年度报告，统计期限为全年。", "云岫市信访办", 2014),
    ("根据有关规定，特编制2017年枫桥镇信息公开工作年度报告，并向社会公布，请社会各界予以监督。", "枫桥镇人民政府", 2017),
    ("特向社会公布2017年度漱石县枫桥镇人民政府信息公开年度报告，推进重点领域信息公开工作。", "漱石县枫桥镇人民政府", 2017),
    (
      "根据有关文件要求，编制完成《漱石县民政局2023年政府信息公开工作年度报告》，所列数据为全年，欢迎监督。", "漱石县民政局", 2023
    ),
    ("根据有关文件要求，归帆市民政局根据2022年度工作开展情况，编制2022年政府信息公开工作年度报告。", "归帆市民政局", 2022),
  ])
  func `a report without a title is known by its introduction`(
    introduction: String, organ: String, year: Int
  ) {
    let read = metadata(introduction + "\n一、主动公开情况\n二、依申请公开情况\n")
    #expect(read.organ?.name == organ)
    #expect(read.year == year)
    #expect(read.kind == .report)
  }

  @Test func `the organ is the compiler that an introduction names before its reasons`() {
    let read = metadata(
      "本报告由云岫市财政局按照《中华人民共和国政府信息公开条例》（国务院令第711号）要求编制，请社会各界监督。" + Self.body)
    #expect(read.organ?.name == "云岫市财政局")
  }

  @Test func `a day at the end of a line is not continued by the digits of the next`() {
    let read = metadata(
      "2016年云岫市民政局政务公开工作年度报告\n发布时间：2017-03-02\n2016云岫市民政局政务公开工作年度报告" + Self.body)
    #expect(read.published?.description == "2017-03-02")
  }

  @Test func `a title may end on a second line`() {
    let read = metadata("漱石县文广局2013年度信息公开工作\n年度报告" + Self.body)
    #expect(read.organ?.name == "漱石县文广局")
    #expect(read.year == 2013)
  }

  @Test func `an organ named by its place is preferred to a relative name`() {
    let read = metadata(
      "发布机构：市政府办\n根据规定，现公布归帆市人民政府2017年政府信息公开工作年度报告。欢迎社会各界监督。" + Self.body)
    #expect(read.organ?.name == "归帆市人民政府")
  }

  @Test func `a title may run over two lines`() {
    let read = metadata("云岫市望舒区人民政府2009年\n政府信息公开年度报告" + Self.body)
    #expect(read.organ?.name == "云岫市望舒区人民政府")
    #expect(read.year == 2009)
  }

  @Test func `a title without an organ takes it from the index block`() {
    let read = metadata("2022年政府信息公开工作年度报告\n发布机构：云岫市财政局 发布日期：2023-01-20" + Self.body)
    #expect(read.organ?.name == "云岫市财政局")
    #expect(read.published?.description == "2023-01-20")
  }

  @Test func `a word may be broken at any place by a line end`() {
    let text =
      "发布机构：云岫市财政局 发布日期：2023-01-20\n2022年政府信息公开工作年度报告\n"
      + "根据《中华人民共和国政府信息公开条例》的规定，现公布云岫市财政局2022年政府信息公开工作年度报告。"
      + "所列数据的统计期限自2022年1月1日起至2022年12月31日止。"
    for place in text.indices.dropFirst() {
      let broken = text[..<place] + "\n" + text[place...]
      #expect(metadata(broken + Self.body).year == 2022, "\(broken)")
    }
    #expect(
      metadata("发布日\n期：2023-01-20\n2022年政府信息公开工作年度报告" + Self.body).published?
        .description == "2023-01-20")
  }

  @Test func `a title without an organ takes it from the signature`() {
    let read = metadata("2022年政府信息公开工作年度报告" + Self.body + "云岫市财政局\n2023年1月21日")
    #expect(read.organ?.name == "云岫市财政局")
    #expect(read.published?.description == "2023-01-21")
  }

  @Test(arguments: [
    ("自2016年1月1日起至2016年12月31日止", "2016-01-01", "2016-12-31"),
    ("自2018年1月1日起至2018年12月27日止", "2018-01-01", "2018-12-27"),
    ("从2019年1月1日到12月31日", "2019-01-01", "2019-12-31"),
    ("2019年1月1日—12月31日", "2019-01-01", "2019-12-31"),
    ("自202011日起至20201231日止", "2020-01-01", "2020-12-31"),
    ("自20181月1日至201812月31日", "2018-01-01", "2018-12-31"),
    ("为201711日至1231日", "2017-01-01", "2017-12-31"),
    ("为2018年11日至2018年1231日", "2018-01-01", "2018-12-31"),
    ("2008年5月1日至2008年12月31日", "2008-05-01", "2008-12-31"),
  ])
  func `a period is read, also where year, month and day were lost`(
    text: String, from: String, to: String
  ) {
    let read = metadata("归帆市政府信息公开年度报告\n本报告所列数据的统计期限\(text)。" + Self.body)
    #expect(read.period?.from.description == from)
    #expect(read.period?.to.description == to)
  }

  @Test(arguments: [
    "现公布本年度报告，起止时间为2020年1月1日至2020年12月31日。", "内容涵盖我局在2020年1月1日至2020年12月31日期间的工作情况。",
  ])
  func `a period is read from what the introduction says`(text: String) {
    let read = metadata("归帆市2020年政府信息公开年度报告\n\(text)" + Self.body)
    #expect(read.period?.from.description == "2020-01-01")
    #expect(read.period?.to.description == "2020-12-31")
  }

  @Test func `digits that can be cut in two ways give no period`() {
    #expect(PeriodReader.period(from: ["2016111", "20161231"]) == nil)
  }

  @Test func `a period of another year than the title is a finding`() {
    let read = metadata(
      "归帆市2021年政府信息公开工作年度报告\n统计期限自2020年1月1日起至2020年12月31日止。" + Self.body)
    #expect(read.year == 2021)
    #expect(read.findings.map(\.rule) == [.yearConsensus])
  }

  @Test func `comparisons with the year before are no conflict`() {
    let read = metadata("归帆市2021年政府信息公开工作年度报告\n2021年收到申请3件，2020年5件，较2020年减少2件。" + Self.body)
    #expect(read.findings.isEmpty)
  }

  @Test(arguments: [
    "关于做好2021年政府信息公开工作年度报告编制发布工作的通知\n请于2022年1月31日前报送。主动公开、依申请、复议、收费情况均应写明，统计期限为全年。",
    "2018年政府信息公开工作第三方评估报告\n主动公开得分90，依申请公开得分80，复议诉讼得分70，收费得分60。",
    "云岫市政府信息公开指南\n主动公开、依申请公开、收费标准、复议诉讼渠道。",
    "归帆市2019年政府网站工作年度报表\n信息发布总数3000条。",
    "2019年法治政府建设年度报告\n办理行政复议12件。",
    "政府信息公开年报\n云岫市2018年政府信息公开年度报告 2019-03-01\n云岫市2017年政府信息公开年度报告 2018-03-01",
    "XX局20XX年政府信息公开工作年度报告\n",
    "各区人民政府，市政府各部门：\n为推进公开工作，经市政府同意，现将2014年政府信息公开工作有关事项通知如下：\n"
      + "推进主动公开、依申请公开，规范行政复议、诉讼和收费，编制好年度报告，改进工作。",
  ])
  func `a document that is no annual report says so`(text: String) {
    #expect(metadata(text).kind != .report)
  }

  @Test func `a letter that wraps a report is accepted for the report`() {
    let read = metadata(
      "关于报送2018年政府信息公开年度报告的函\n市政府办公室：\n现将报告报上。\n归帆市民政局2018年政府信息公开工作年度报告" + Self.body)
    #expect(read.kind == .report)
    #expect(read.organ?.name == "归帆市民政局")
  }

  @Test func `a document that says it is synthetic is known as synthetic`() {
    #expect(metadata("归帆市2018年政府信息公开工作年度报告\n（合成数据）" + Self.body).isSynthetic)
    #expect(!metadata("归帆市2018年政府信息公开工作年度报告" + Self.body).isSynthetic)
  }

  @Test(arguments: [
    ("发布时间：2017-03-10 来源：办公室", "2017-03-10"), ("日期:2021-02-01 来源:", "2021-02-01"),
    ("索引号：A01 生成日期：2018年3月2日 公开日期：2018年3月5日", "2018-03-05"),
    ("发布时间：2019/1/7 16:32 浏览次数：2381", "2019-01-07"), ("• 2022-01-24 09:05", "2022-01-24"),
  ])
  func `the day of publication is read by its label`(line: String, date: String) {
    let read = metadata("归帆市2016年政府信息公开工作年度报告\n" + line + Self.body)
    #expect(read.published?.description == date)
  }

  @Test func `a department without a place takes the place of its introduction`() {
    let read = metadata("水利局2018年政府信息公开工作年度报告\n根据云岫市漱石县人民政府要求编制。" + Self.body)
    #expect(read.division?.number == 990121)
    #expect(read.level == .department)
  }

  @Test(arguments: [(2012, 220381), (2021, 220184)] as [(Int, Int32)])
  func `the division has the code of the reporting year`(year: Int, code: Int32) {
    let read = metadata("公主岭市\(year)年政府信息公开工作年度报告" + Self.body)
    #expect(read.division?.number == code)
    #expect(read.level == .county)
  }

  @Test func `a report compiled from those of lower organs is an aggregate`() {
    let read = metadata("漱石县2018年政府信息公开工作年度报告\n本报告由县政府办公室综合各乡镇、各部门年度报告编制。" + Self.body)
    #expect(read.scope == .aggregate)
  }
}
