import GXModel
import Testing

@testable import GXReading

/// Whole paragraphs as reports write them, with every figure they state.
@Suite struct ParagraphTests {
  @Test(arguments: [
    (
      "2018年，我局共受理政府信息公开申请23件，上年度结转2件，共计25件，已办结24件，结转下年度1件。",
      [
        "applications.new=23", "applications.carried_in=2", "applications.concluded=24",
        "applications.carried_out=1",
      ]
    ),
    (
      "依申请公开情况：予以公开5件，部分公开1件，不予公开0件，无法提供2件，不予处理1件，其他处理1件。",
      [
        "outcome.granted=5", "outcome.partial=1", "outcome.denied=0", "outcome.unavailable=2",
        "outcome.not_processed=1", "outcome.other=1",
      ]
    ),
    (
      "全年因信息公开引起的行政复议案件共6件，其中复议机关维持4件，撤销1件，正在办理1件。",
      ["review.total=6", "review.upheld=4", "review.corrected=1", "review.pending=1"]
    ),
    (
      "因政府信息公开被提起行政诉讼4件，其中驳回原告诉讼请求3件，尚未审结1件。",
      ["litigation.total=4", "litigation.upheld=3", "litigation.pending=1"]
    ),
    (
      "政府信息公开类行政诉讼3件，胜诉2件，败诉1件。", ["litigation.total=3", "litigation.corrected=1"]
    ),
    (
      "2018年未发生针对本部门有关政府信息公开事务的行政复议案件、行政诉讼案件和申诉案件。",
      ["review.total=0", "litigation.total=0", "appeals.total=0"]
    ),
    (
      "依申请公开情况：申请方式为：当面申请3件，传真申请0件，信函申请2件，网络申请5件。",
      [
        "applications.channel.in_person=3", "applications.channel.fax=0",
        "applications.channel.letter=2", "applications.channel.online=5",
      ]
    ),
    (
      "2018年主动公开政府信息1,286条（其中：政府网站1,102条，政务新媒体184条）。",
      ["proactive.total=1286", "proactive.channel.website=1102"]
    ),
    (
      "截至2018年12月31日，我局主动公开政府信息215条，其中概况信息12条、法规文件30条。", ["proactive.total=215"]
    ),
    ("2018年没有公民、法人或其他组织向我局提出政府信息公开申请。", ["applications.new=0"]),
    (
      "依申请公开方面，收到申请8件，全部通过网络提交，均予以公开。",
      [
        "applications.new=8", "applications.channel.online=8", "outcome.granted=8",
      ]
    ),
    (
      "全年政府信息公开申请受理数为零，无结转下年度继续办理的申请。",
      [
        "applications.new=0", "applications.carried_out=0",
      ]
    ),
    ("全年接待咨询12345人次，12345 政务服务便民热线受理 2196 件，来源：市政府办公室 点击数：3521。", []),
    ("索引号：015-2018-00012 发布日期：2019-03-01 文号：云政办〔2019〕5号 电话：0871-62669002", []),
  ])
  func `a paragraph gives all its figures and no others`(text: String, figures: [String]) {
    #expect(ProseFixture.figures(in: text) == Set(figures))
  }

  @Test func `figures of two scopes in one sentence are kept apart`() {
    let found = ProseFixture.observations(
      in: "2018年，全市各级行政机关共收到政府信息公开申请1260件，市本级收到84件。")
    #expect(found.map(\.brief) == ["applications.new=1260", "applications.new=84"])
    #expect(found.map(\.scope) == [nil, .own])
  }

  @Test(arguments: [("余", true), ("", false)])
  func `an approximate number is marked`(word: String, isApproximate: Bool) {
    let found = ProseFixture.observations(in: "全年主动公开政府信息500\(word)条。")
    #expect(found.map(\.status) == [isApproximate ? .approximate : .reported])
  }
}
