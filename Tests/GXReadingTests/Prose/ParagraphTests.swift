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
      "政府信息公开类行政诉讼3件，胜诉2件，败诉1件。",
      ["litigation.total=3", "litigation.upheld=2", "litigation.corrected=1"]
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
    (
      "主动公开方面，通过官方微博“云岫发布”、微信公众号“云岫”分别发布各类信息92条、306条。",
      ["proactive.channel.weibo=92", "proactive.channel.wechat=306"]
    ),
    (
      "2018年全年分别受理、答复政府信息公开申请12件、10件。", ["applications.new=12", "outcome.total=10"]
    ),
    (
      "依申请公开情况：收到申请10件，其中当面、网络、信函申请3、5、2件。",
      [
        "applications.new=10", "applications.channel.in_person=3",
        "applications.channel.online=5", "applications.channel.letter=2",
      ]
    ),
    (
      "依申请公开情况：同意公开、部分公开、不予公开分别为5件、2件和1件，分别占62.5%、25%和12.5%。",
      ["outcome.granted=5", "outcome.partial=2", "outcome.denied=1"]
    ),
    (
      "主动公开方面，通过政府网站、微信公众号和政务公开栏主动公开政府信息1502条、320条和45条。",
      ["proactive.channel.website=1502", "proactive.channel.wechat=320"]
    ),
    (
      "依申请公开情况：网络申请占80%（8件），信函占20%（2件）。",
      ["applications.channel.online=8", "applications.channel.letter=2"]
    ),
    (
      "依申请公开情况：新收申请7件，全部为自然人通过互联网提出。",
      ["applications.new=7", "applications.new[natural]=7", "applications.channel.online=7"]
    ),
    (
      "2018年度共受理政府信息公开申请0条，历年累计6条。其中当面申请0条，历年累计2条。",
      ["applications.new=0", "applications.channel.in_person=0"]
    ),
    (
      "规章本年制发件数0，现行有效件数0；行政规范性文件本年制发件数2，本年废止件数1，现行有效件数12。",
      [
        "regulations.issued=0", "regulations.in_force=0", "normative_documents.issued=2",
        "normative_documents.repealed=1", "normative_documents.in_force=12",
      ]
    ),
    ("依申请公开情况：全年收到公开申请5件，办理依申请公开3件。", ["applications.new=5"]),
    (
      "主动公开情况：2018年公开云岫市政府信息97条。另通过网站主动公开云岫市政府信息81条。",
      ["proactive.total=97", "proactive.channel.website=81"]
    ),
    ("主动公开情况：公开云岫市政府信息97条。公示栏目公开云岫市政府信息81条，累计公开100条信息。", []),
    (
      "依申请公开情况：受理政府信息公开申请2件，其中“主动公开”1件、“信息不存在”1件。",
      ["applications.new=2", "outcome.already_public=1", "outcome.unavailable.nonexistent=1"]
    ),
    (
      "（二）依申请公开。收到公开申请9件。收到行政复议1件，维持结果1件；未经复议直接诉讼2件，复议后诉讼0件。",
      [
        "applications.new=9", "review.total=1", "review.upheld=1", "litigation.direct.total=2",
        "litigation.after_review.total=0",
      ]
    ),
    (
      "全年无2017年结转申请数量和结转2019年继续办理的申请。",
      ["applications.carried_in=0", "applications.carried_out=0"]
    ),
    (
      "本年度通过门户网站主动公开政府信息43条，通过报刊、电视、政务微信等媒体主动公开政府信息285条。",
      ["proactive.channel.website=43"]
    ),
    (
      "依申请公开情况：收到公开申请3件，不予公开或不属于政府信息公开范围的2件。",
      ["applications.new=3"]
    ),
    (
      "依申请公开情况：收到1件政府信息公开申请，属于网络申请。",
      ["applications.new=1", "applications.channel.online=1"]
    ),
    (
      "（二）依申请公开情况。收到公开申请4件，1件结转2019年度继续办理，已办理的3件均属于《条例》所指本机关不掌握相关政府信息。其中，发生1起有关政府信息公开的行政复议案件，尚未审结。",
      [
        "applications.new=4", "applications.carried_out=1", "outcome.unavailable.not_held=3",
        "review.total=1", "review.pending=1",
      ]
    ),
    ("累计主动公开政府信息已达657条。", []),
    ("依申请公开情况：受理依申请公开5件，其中已主动公开和同意公开的3件。", ["applications.new=5"]),
    ("2018年以来，我局主动公开政府信息97条。", ["proactive.total=97"]),
    ("2016年以来，我局主动公开政府信息97条。", []),
    ("开通政务微信，全年发布信息300条。", []),
    ("政务微信公众号每日更新，全年发布信息300条。", ["proactive.channel.wechat=300"]),
    (
      "主动公开方面：公开了2016年工作年度报告，主动公开政府信息97条，其中规范性文件数2条。",
      ["proactive.total=97", "normative_documents.disclosed=2"]
    ),
    ("依申请公开情况：本年度未接到群众要求公开的信息。", ["applications.new=0"]),
    ("依申请公开情况：2018年枫桥镇无政府信息依申请公开办理情况。", ["applications.new=0"]),
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
    (
      "2018年，因政府信息公开而被申请行政复议、提起行政诉讼的案件0件。",
      ["review.total=0", "litigation.total=0"]
    ),
    // The heading before the sentence shares no zero with it.
    ("行政复议、行政诉讼情况     政府信息公开行政诉讼0件。", ["litigation.total=0"]),
    ("政府信息公开行政复议、行政诉讼情况如下：0", []),
    (
      "依申请公开情况：受理并办结政府信息公开申请5件。",
      ["applications.new=5", "applications.concluded=5"]
    ),
    (
      "依申请公开情况：收到公开申请31件，办结29件，结转2019年度2件，2017年度结转1件。",
      [
        "applications.new=31", "applications.concluded=29", "applications.carried_out=2",
        "applications.carried_in=1",
      ]
    ),
    (
      "依申请公开情况：收到申请5件，其中1件结转至2019年办理。",
      ["applications.new=5", "applications.carried_out=1"]
    ),
    ("2018年未发生一起因政府信息公开申请行政复议、提起行政诉讼的事项。", ["review.total=0", "litigation.total=0"]),
    ("依申请公开情况：2018年无人向我局提出政府信息公开申请。", ["applications.new=0"]),
    ("全年未制发规范性文件。", ["normative_documents.issued=0"]),
    (
      "主动公开情况：政府网站公开信息60条；利用宣传车、公开栏等方式公开各类政府信息36条。",
      ["proactive.channel.website=60", "proactive.channel.other=36"]
    ),
    ("主动公开情况：通过微信工作群公开信息200余条。", []),
    ("主动公开情况：通过云岫农业网主动公开信息45条。", ["proactive.channel.website=45"]),
    ("主动公开情况：通过云岫新闻网主动公开信息45条。", []),
    (
      "主动公开情况：2018年主动公开政府信息40条，均通过云岫县政府门户网站发布。",
      ["proactive.total=40", "proactive.channel.website=40"]
    ),
    (
      "主动公开情况：2018年主动公开政府信息213条。其中，局网站更新信息145条，微信公众平台更新68条。",
      ["proactive.total=213", "proactive.channel.website=145", "proactive.channel.wechat=68"]
    ),
    (
      "主动公开情况：2018年主动公开信息515条。主动公开市政建设、安全生产等政府信息34条。",
      ["proactive.total=515"]
    ),
    ("主动公开情况：维护“云岫民政”微信公众号，全年累计发布信息300篇。", ["proactive.channel.wechat=300"]),
    (
      "主动公开情况：发挥政务新媒体优势，借助微信公众号“云岫发布”，全年发布信息92条。",
      ["proactive.channel.wechat=92"]
    ),
    (
      "因政府信息公开被申请行政复议5宗、行政诉讼0宗，其中2宗维持原答复，1宗结果纠正，1宗其他结果，1宗尚未审结。",
      [
        "review.total=5", "litigation.total=0", "review.upheld=2", "review.corrected=1",
        "review.other=1", "review.pending=1",
      ]
    ),
    ("因政府信息公开发生行政复议案件1件，为其他结果。", ["review.total=1", "review.other=1"]),
    (
      "依申请公开情况：2017年结转至2018年2件，2018年共受理25件。",
      ["applications.carried_in=2", "applications.new=25"]
    ),
    ("全年未收到有关依申请公开政府信息的申请。", ["applications.new=0"]),
    (
      "依申请公开情况：办理政府信息公开申请114件（含2017年结转18件），办结113件。",
      ["applications.carried_in=18", "applications.concluded=113"]
    ),
    ("因政府信息公开引起的行政诉讼案件3件，目前案件正在审理中。", ["litigation.total=3", "litigation.pending=3"]),
    ("2018年，截至12月31日，云岫县教育局网站2018年累计发布信息53篇。", ["proactive.web_posts=53"]),
    ("全年组织医保电子凭证推广应用等新闻发布会8场次。", ["response.press_conferences=8"]),
    (
      "以县政府名义发布政府规章3部、行政规范性文件26件。", ["normative_documents.issued=26"]
    ),
    (
      "全县共召开新闻发布会3场、在线访谈2次，其中规范性文件解读1次。",
      ["response.press_conferences=3", "response.online_interviews=2"]
    ),
    (
      "主动公开情况：政务新媒体公开信息11033条，其中开设政务微信31个、公开信息6346条，开设政务微博4个、公开信息4687条。",
      ["proactive.channel.wechat=6346", "proactive.channel.weibo=4687"]
    ),
    ("主动公开情况：落实政务公开专（兼）职工作人员1名。", []),
    ("主动公开情况：通过新媒体公开信息（“云岫发布”微信公众号）96条。", ["proactive.channel.wechat=96"]),
    ("截至2018年底，累计主动公开2018年以来的政府信息28条。", ["proactive.total=28"]),
    ("截至2018年底，累计主动公开2017年以来的政府信息28条。", []),
    (
      "主动公开情况：通过微信公众号发布政策解读、工作动态、服务信息等共计158条。",
      ["proactive.channel.wechat=158"]
    ),
    ("主动公开情况：官方微博、微信两个自媒体共发布信息245条次。", ["proactive.channel.weibo_wechat=245"]),
    (
      "主动公开政府信息280条；通过内部刊物编印信息18期，公开政府信息85条。", ["proactive.total=280"]
    ),
    (
      "全年召开新闻发布会19场，其中参加省级新闻发布会11场。", ["response.press_conferences=19"]
    ),
    ("2018年，县民政局主动公开政府信息76条。", []),
    ("2018年度，我街道主动公开政府信息104条，累计公开信息共552条。", ["proactive.total=104"]),
    ("本年度我镇未发生被行政复议行政诉讼的情况。", ["review.total=0", "litigation.total=0"]),
    (
      "依申请公开7件，其中当面申请1件、网络和信函申请各3件，因信息公开行政诉讼1件（维持原行政行为）。",
      [
        "applications.new=7", "applications.channel.in_person=1", "applications.channel.online=3",
        "applications.channel.letter=3", "litigation.total=1", "litigation.upheld=1",
      ]
    ),
    ("主动公开情况：在县人民政府外网主动公开政府信息数13条。", ["proactive.channel.website=13"]),
    (
      "主动公开情况：全年通过政府网站主动公开年度财政预决算、招生政策等群众关心关注的信息共计86条。",
      ["proactive.channel.website=86"]
    ),
    ("主动公开信息由1128条增加到1887条。", ["proactive.total=1887"]),
    (
      "我局主动公开政府信息由2017年的344条增加到529条。其中，在门户网站公开193条，政府公报公开27条。",
      ["proactive.total=529", "proactive.channel.website=193", "proactive.channel.gazette=27"]
    ),
    ("我局主动公开政府信息由2016年的344条增加到2017年的529条。", []),
    ("因政府信息公开引发的行政复议由上年的5件下降到3件。", ["review.total=3"]),
    (
      "主动公开情况：全年制作政府信息791条，其中主动公开372条，依申请公开58条，不予公开54条。"
        + "从公开渠道看，政府网站公开政府信息106条，编印政府公报公开政府信息63条，通过其他渠道公开18条。",
      [
        "proactive.total=372", "proactive.channel.website=106", "proactive.channel.gazette=63",
        "proactive.channel.other=18",
      ]
    ),
    (
      "主动公开情况：全年产生政府信息791条，其中主动公开410条，占64%；依申请公开35条，占6%。其他渠道12条，政府门户网站130条。",
      ["proactive.total=410", "proactive.channel.other=12", "proactive.channel.website=130"]
    ),
    ("信息公开目录共收录依申请公开信息29条。", []),
    (
      "主动公开情况：组织人员参加培训。通过各类渠道公开政府信息937条。", ["proactive.total=937"]
    ),
    (
      "举办各类培训班6次，接受培训人员713人次；召开政府信息公开工作会议8次。",
      ["training.sessions=6", "training.attendees=713", "training.meetings=8"]
    ),
    (
      "依申请公开情况：同意公开12件，信访举报投诉类申请61件，其他处理85件，因涉及国家秘密不予公开47件。",
      [
        "outcome.granted=12", "outcome.not_processed.petition=61", "outcome.other=85",
        "outcome.denied.state_secret=47",
      ]
    ),
    (
      "因政府信息公开引发的行政诉讼6件，目前尚未审结。", ["litigation.total=6", "litigation.pending=6"]
    ),
    (
      "涉及政府信息公开的行政复议共八起，其中维持三起，确认违法一起，其他四起。",
      ["review.total=8", "review.upheld=3", "review.corrected=1", "review.other=4"]
    ),
    (
      "因政府信息公开引发行政诉讼9件，其中维持4件，原告撤诉2件，驳回起诉1件，尚未审结2件。",
      ["litigation.total=9", "litigation.upheld=4", "litigation.pending=2"]
    ),
    (
      "全年制发规范性文件2件，全部予以公开。",
      ["normative_documents.issued=2", "normative_documents.disclosed=2"]
    ),
    ("依申请公开情况：共收到申请16宗（不含上年结转一宗）。", ["applications.new=16", "applications.carried_in=1"]),
    (
      "收到政府信息公开申请7件，申请方式均为信函。",
      ["applications.new=7", "applications.channel.letter=7"]
    ),
    ("全年接待咨询12345人次，12345 政务服务便民热线受理 2196 件，来源：市政府办公室 点击数：3521。", []),
    ("索引号：015-2018-00012 发布日期：2019-03-01 文号：云政办〔2019〕5号 电话：0871-62669002", []),
  ])
  func `a paragraph gives all its figures and no others`(text: String, figures: [String]) {
    #expect(ProseFixture.figures(in: text) == Set(figures))
  }

  @Test func `the organ that a report opens with is its own where no other is known`() {
    let text = """
      一、总体情况
      2018年，市商务局坚持以公开为常态。2018年，市商务局主动公开政府信息213条，市民政局公开政府信息31条。
      """
    let found = ProseFixture.observations(in: text, organ: nil)
    #expect(found.map(\.brief) == ["proactive.total=213"])
  }

  @Test func `figures of two scopes in one sentence are kept apart`() {
    let found = ProseFixture.observations(
      in: "2018年，全市各级行政机关共收到政府信息公开申请1260件，市本级收到84件。")
    #expect(found.map(\.brief) == ["applications.new=1260", "applications.new=84"])
    #expect(found.map(\.scope) == [nil, .own])
  }

  @Test func `what a table contradicts is read by a person`() {
    let table = Observation(
      Measure(.applicationsNew), value: .zero, status: .reported, origin: .table,
      evidence: Evidence(line: 1, column: 1, bytes: 0..<0, text: ""))
    let result = ProseFixture.result(
      in: "依申请公开情况：全年处理依申请公开5例，均已答复。", tables: [table])
    #expect(result.observations.isEmpty)
    #expect(result.unread.map { $0.text } == ["处理依申请公开5例"])
  }

  @Test(arguments: [
    "全年主动公开政府信息1234567890123条", "全年收到政府信息公开申请3.12345678万件", "全年主动公开政府信息99999999999999999999条",
  ])
  func `a number too long to be held exactly is read by a person`(text: String) {
    let result = ProseFixture.result(in: text + "。")
    #expect(result.observations.isEmpty)
    #expect(result.unread.map { $0.text } == [text])
  }

  @Test(arguments: [("余", true), ("", false)])
  func `an approximate number is marked`(word: String, isApproximate: Bool) {
    let found = ProseFixture.observations(in: "全年主动公开政府信息500\(word)条。")
    #expect(found.map(\.status) == [isApproximate ? .approximate : .reported])
  }
}
