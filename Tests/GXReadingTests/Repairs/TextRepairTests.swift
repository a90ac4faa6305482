import GXModel
import Testing

@testable import GXReading

@Suite struct TextRepairTests {
  private static func report(_ body: String) throws -> ParsedReport {
    let text = """
      云岫市人民政府2018年政府信息公开工作年度报告
      根据《政府信息公开条例》编制。
      一、概述
      \(body)
      二、依申请公开情况
      未收到政府信息公开申请。
      """
    return try ReportReader().read(Array(text.utf8), named: "repair.txt")
  }

  private static func figures(of report: ParsedReport) -> Set<String> {
    Set(report.observations.map(\.brief))
  }

  @Test func `a text that needs no repair has none`() throws {
    let report = try Self.report("全年主动公开政府信息12条（含规章1件）。")
    #expect(report.repairs.isEmpty)
    #expect(!report.jsonLine().contains("repairs"))
  }

  @Test func `pinyin behind characters is left out and noted`() throws {
    let report = try Self.report("全年主(zhu)动(dòng)公开政府信(xìn)息12条。")
    #expect(Self.figures(of: report).contains("proactive.total=12"))
    #expect(report.repairs.map(\.kind) == [.pinyin, .pinyin, .pinyin])
    #expect(report.repairs.map(\.after) == ["主", "动", "信"])
    #expect(report.repairs.first?.before == "主(zhu)")
    #expect(report.repairs.first?.line == 4)
    #expect(report.repairs.first?.column == 3)
  }

  @Test func `one word in brackets is a remark`() throws {
    let report = try Self.report("通过应用程序(app)主动公开政府信息12条。")
    #expect(report.repairs.isEmpty)
  }

  @Test func `evidence quotes the source as it stands`() throws {
    let report = try Self.report("全年主(zhu)动(dòng)公开政府信(xìn)息12条。")
    let total = try #require(report.observations.first { $0.metric == .proactiveTotal })
    #expect(total.evidence.text == "主(zhu)动(dòng)公开政府信(xìn)息12条")
  }

  @Test func `spaces within a phrase are noted with it`() throws {
    let report = try Self.report("全年主 动 公 开 政府信息 12 条。")
    #expect(Self.figures(of: report).contains("proactive.total=12"))
    #expect(report.repairs.map(\.kind) == [.spaces])
    #expect(report.repairs.first?.after == "主动公开政府信息12条")
  }

  @Test func `spaces around numbers are no damage`() throws {
    #expect(try Self.report("全年主动公开政府信息 12 条。").repairs.isEmpty)
  }

  @Test func `dates without their marks are noted`() throws {
    let report = try Self.report("本报告的统计期限自201811日起至20181231日止。")
    #expect(report.period?.from.description == "2018-01-01")
    #expect(report.repairs.map(\.kind) == [.dateMarks])
    #expect(report.repairs.first?.after == "2018-01-01—2018-12-31")
  }

  @Test func `advertising in the place of 关于 is noted where it is certain`() throws {
    let twice = "按照省政府办公厅某某网印发要点的通知和市政府办公室某某网印发方案的通知，全年主动公开政府信息12条。"
    let report = try Self.report(twice)
    #expect(report.repairs.map(\.before) == ["某某网", "某某网"])
    #expect(report.repairs.allSatisfy { $0.kind == .about && $0.after == "关于" })
    #expect(try Self.report(twice + "关于其他事项。").repairs.isEmpty)
    #expect(try Self.report("按照市政府办公室某某网印发方案的通知办理。").repairs.isEmpty)
  }

  @Test func `a page in traditional characters is read as one in simplified`() throws {
    let text = """
      雲岫市人民政府2018年政府資訊公開工作年度報告
      根據《政府資訊公開條例》編制。
      一、概述
      2018年，主動公開政府資訊12條，製發規範性檔案3件。
      二、依申請公開情況
      收到政府資訊公開申請5件，其中網路申請2件、信函申請3件。釋出新聞稿；舉辦線上訪談4次。未發生行政復議、行政訴訟。
      """
    let report = try ReportReader().read(Array(text.utf8), named: "traditional.txt")
    #expect(report.year == 2018)
    #expect(
      Self.figures(of: report) == [
        "proactive.total=12", "normative_documents.issued=3", "applications.new=5",
        "applications.channel.online=2", "applications.channel.letter=3",
        "response.online_interviews=4", "review.total=0", "litigation.total=0",
      ])
    #expect(report.observations.first?.evidence.text == "主動公開政府資訊12條")
  }

  @Test(arguments: [
    ("貝闕縣醫療保障局", "贝阙县医疗保障局"), ("棲霜區財政局", "栖霜区财政局"), ("鷺鳴縣農業農村局", "鹭鸣县农业农村局"),
    ("青嵐省衞生健康委員會", "青岚省卫生健康委员会"),
  ])
  func `the organ of a page in traditional characters is known by any of them`(
    written: String, organ: String
  ) throws {
    let text = """
      \(written)2021年政府信息公開工作年度報告
      一、總體情況
      2021年，收到政府信息公開申請5件。
      """
    let report = try ReportReader().read(Array(text.utf8), named: "traditional.txt")
    #expect(report.organ?.name == organ)
  }

  @Test func `a number beside a word of the catalogue that no phrase fits is listed`() throws {
    let report = try Self.report("主动公开机构职能类文件160条。办理12345热线工单30件。")
    #expect(report.unread.map(\.text) == ["主动公开机构职能类文件160条"])
    #expect(report.unread.first?.line == 4)
  }
}
