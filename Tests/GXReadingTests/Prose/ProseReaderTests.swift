import GXModel
import GXStatistics
import Testing

@testable import GXReading

@Suite struct ProseReaderTests {
  /// Numbers that stand near disclosure in real reports and are none of its figures.
  @Test(arguments: [
    "12345市民服务热线共受理2310件，办结率99.8%。", "市长信箱收到留言76件，网上投诉36只，信访34件。",
    "接受咨询2070人次，接听电话800个。", "网站访问量达231.3万人次，粉丝3210人。",
    "申请量较2017年（31件）下降。", "区城乡建设局31件、征收办16件、征地办10件。",
    "自条例实施以来，累计主动公开政府信息812条。", "大厅接待群众46659人次，受理事项36645件，办结事项35439件。",
    "梳理权力清单143项，开设栏目26个。", "依申请公开政府信息28条。", "不予公开政府信息10条。",
    "办理人大代表建议46件、政协提案83件。", "媒体刊发稿件1592篇。", "2019年将举办政府信息公开培训4次。",
    "全文电子化率100%，公示率100%。", "行政应诉案件总数46件，办理行政复议案件12件。",
    "根据《条例》第二十条第（五）项和国务院令第711号。", "联系电话：0871-62669002，邮编650000。",
    "落实“五公开”、三审三校和“十三五”规划，编制26个试点领域目录。", "2018年共下发文件65余份，上报信息180余篇。",
    "公开栏公开信息56期，电子屏滚动播放320条次。", "全市税务系统收到政府信息公开申请31件。",
    "联系地址：青岚路1号；邮编990100；联系电话66912345；依申请公开受理处。",
    "配备政府信息公开专（兼）职工作人员1名。", "门户网站设有政策文件等4个一级栏目，组织机构、信访投诉等33个二级栏目。", "本局到2018年底累计主动公开政府信息401条。",
    "全县向图书馆、档案馆送交主动公开的政府信息3040条。", "2013年至2018年我局累计主动公开政府信息236条。",
    "一、主动公开政府信息情况\n截止2018年底，我局已主动公开政府信息840条。",
  ])
  func `a number that is no figure of disclosure is not read`(text: String) {
    let found = ProseFixture.observations(in: text)
    #expect(found.isEmpty, "\(found.map(\.brief))")
  }

  @Test(arguments: [
    ("本年度我镇未收到信息公开申请。", ["applications.new=0"]),
    ("2018年度，未收到和处理政府信息公开申请事项。", ["applications.new=0"]),
    ("未发生因政府信息公开引发的行政复议、行政诉讼。", ["review.total=0", "litigation.total=0"]),
    ("本年度没有因政府信息公开申请行政复议情况发生。", ["review.total=0"]),
    ("2018年，我局未收到及办理依申请公开件。", ["applications.new=0"]),
    ("（二）依申请公开情况。本年度无申请政府信息公开的情况。", ["applications.new=0"]),
    (
      "收到政府信息公开申请2条，不存在因信息公开申请引起的行政复议和行政诉讼情况。",
      ["applications.new=2", "review.total=0", "litigation.total=0"]
    ),
    ("申请公开的信息不存在。", []), ("没有出现因信息公开被投诉举报、行政复议及行政诉讼纠错的情况。", []),
    ("没有收取任何费用。", ["processing_fees.amount=0"]),
    ("申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", []),
    ("本年度未发生政府信息依申请公开相关的收费及减免情况。", ["processing_fees.amount=0"]),
    ("三、依申请公开、不予公开及咨询情况\n1、依申请公开情况：目前我乡尚未收到政府信息公开申请。", ["applications.new=0"]),
    ("三、依申请公开情况\n我镇2018年度无申请。", ["applications.new=0"]),
    ("四、收费及减免情况\n我镇2018年度无申请。", []),
    ("我镇对申请公开政府信息暂免收费。", ["processing_fees.amount=0"]),
    ("没有按期答复的公开申请。", []), ("未建立依申请公开制度。", []), ("没有收到涉及征地的公开申请。", []),
    ("2017年未收到政府信息公开申请。", []), ("无正当理由不予公开的申请。", []),
    ("六、复议、诉讼情况\n无。", ["review.total=0", "litigation.total=0"]),
    ("2018年，未通过各种渠道收到有关政府信息公开申请。", ["applications.new=0"]),
    ("2018年，未通过网络收到有关政府信息公开申请。", []),
    ("（二）依申请公开情况。2018年依申请公开信息办理0件。", ["applications.new=0"]),
    ("无因政府信息产生行政复议，提起行政诉讼情况发生。", ["review.total=0", "litigation.total=0"]),
    ("未发生因政府信息公开引发的行政复议，行政诉讼1件。", ["review.total=0", "litigation.total=1"]),
    ("（二）依申请公开情况。2018年我局未收到群众申请公开信件。", ["applications.new=0"]),
    ("2018年度我镇无依申请公开政府信息和不予以公开政府信息。", ["applications.new=0"]),
    ("我镇没有依申请公开及不予公开的信息类型。", []),
    ("五、政府信息公开的收费及减免情况\n我局没有任何信息公开的收费项目。", ["processing_fees.amount=0"]),
    ("2018年度及历年来，我镇政府信息公开没有收费及减免的情况。", ["processing_fees.amount=0"]),
  ])
  func `that there was none is read as a reported zero`(text: String, figures: [String]) {
    #expect(ProseFixture.figures(in: text) == Set(figures))
  }

  @Test(arguments: [
    ("因政府信息公开引发的行政复议、诉讼均为0件。", ["review.total=0", "litigation.total=0"]),
    ("因政府信息公开引发的行政复议、行政诉讼分别为2件、1件。", ["review.total=2", "litigation.total=1"]),
    (
      "因政府信息公开被提起行政诉讼5件，其中胜诉2件，败诉1件，尚未审结2件。",
      [
        "litigation.total=5", "litigation.upheld=2", "litigation.corrected=1",
        "litigation.pending=2",
      ]
    ),
    ("2018年共收到依申请公开件27封，均已答复。", ["applications.new=27"]),
    ("收到政府信息公开申请4件，均为信函申请。", ["applications.new=4", "applications.channel.letter=4"]),
    ("收到政府信息公开申请3项全部予以公开。", ["applications.new=3", "outcome.granted=3"]),
    ("收到政府信息公开申请3项全部办理。", ["applications.new=3"]),
    ("收到政府信息公开申请4件，均通过政务网提交。", ["applications.new=4", "applications.channel.online=4"]),
    ("共收到依申请公开1件，为网上申请。", ["applications.new=1", "applications.channel.online=1"]),
    (
      "共收到政府信息公开申请1件，提交申请的方式为网站申请，已完成回复。",
      ["applications.new=1", "applications.channel.online=1"]
    ),
    ("共收到依申请公开4件，为完善网络申请，修订了指南。", ["applications.new=4"]),
    (
      "由政府信息公开引发的行政诉讼1件，目前正在审理当中。", ["litigation.total=1", "litigation.pending=1"]
    ),
    (
      "因政府信息公开引发复议7件、诉讼9件，均获维持。",
      ["review.total=7", "litigation.total=9", "review.upheld=7", "litigation.upheld=9"]
    ),
    ("收到公开申请67件（含上年结转5件）。", ["applications.carried_in=5"]),
    ("收到公开申请67件（不含上年结转5件）。", ["applications.new=67", "applications.carried_in=5"]),
    ("通过局网站公开信息20条，通过政府网站公开信息16条。", []),
    (
      "主动公开政府规章13件（含新制定5件，修改4件，废止4件），行政规范性文件42件。",
      ["regulations.issued=5", "regulations.repealed=4", "normative_documents.disclosed=42"]
    ),
  ])
  func `figures that a sentence shares are told apart`(text: String, figures: [String]) {
    #expect(ProseFixture.figures(in: text) == Set(figures))
  }

  @Test(arguments: [
    ("共召开新闻发布会6场。\n围绕公共服务召开了2场新闻发布会。", ["response.press_conferences=6"]),
    ("围绕公共服务召开了2场新闻发布会。\n围绕环境保护召开了3场新闻发布会。", []),
    ("围绕公共服务召开了2场新闻发布会。", ["response.press_conferences=2"]),
    ("通过政府网站及时发布各单位的财政预决算，其中预算公开15条。", []),
    ("通过政府网站公开信息，其中部门预算公开15条，决算公开12条。", []),
    ("主动公开政府信息40条，其中政府网站公开15条。", ["proactive.total=40", "proactive.channel.website=15"]),
  ])
  func `a part of what is not counted is no total`(text: String, figures: [String]) {
    #expect(ProseFixture.figures(in: text) == Set(figures))
  }

  @Test(arguments: [
    ("主动公开情况：通过“云岫12315”政务微博微信发布信息213条。", ["proactive.channel.weibo_wechat=213"]),
    ("主动公开情况：2018年，我市在“云岫商务网”更新各类政务信息4884条。", ["proactive.channel.website=4884"]),
    ("主动公开情况：2018年，我市在“人民网”更新各类政务信息52条。", []),
    ("主动公开情况：通过门户网站信息公开专栏和局网站主动公开各类信息153条。", ["proactive.channel.website=153"]),
    ("主动公开情况：通过政府信息公开专栏及局政务网站主动公开政府信息25条。", ["proactive.channel.website=25"]),
    ("主动公开情况：通过《政府信息公开》栏目主动公开政府信息109条。", ["proactive.channel.website=109"]),
    ("主动公开情况：通过门户网站便民栏目主动公开政府信息109条。", []),
    ("主动公开情况：门户网站“政务公开标准目录”发布了122条。", []),
    (
      "主动公开情况：依托市门户网站及时更新规划计划、部门预决算等栏目，累计公开信息23篇。",
      ["proactive.channel.website=23"]
    ),
    (
      "主动公开情况：通过政府网站公开34701条，通过网站信息公开栏目公开政府信息8506条。",
      ["proactive.channel.website=34701"]
    ),
    ("主动公开情况：完善网站栏目，公开信息23条。", []), ("主动公开情况：在“数字云岫”公开政府信息221条。", []),
    ("主动公开情况：通过政府网站、公开专栏、电子屏等途径公开各类政府信息732条次。", ["proactive.total=732"]),
    (
      "主动公开情况：在门户网站上主动公开工作动态、公告公示、部门预决算等52篇。",
      ["proactive.channel.website=52"]
    ),
    (
      "主动公开情况：通过政府网站公开各类政府信息635条，上报县政府网站政府信息119条。",
      ["proactive.channel.website=635"]
    ),
    (
      "我局2018年制发本部门规范性文件2件，现行有效本部门规范性文件4件。",
      ["normative_documents.issued=2", "normative_documents.in_force=4"]
    ),
  ])
  func `names of channels, and their columns for disclosure, are the channel`(
    text: String, figures: [String]
  ) {
    #expect(ProseFixture.figures(in: text) == Set(figures))
  }

  @Test(arguments: [
    (
      "二、主动公开政府信息情况\n工作动态14条，计划规划3条，政策文件2条，共计19条。", ["proactive.total=19"]
    ),
    ("二、主动公开政府信息情况\n工作动态14条，通知公告3条，政策文件2条，共计20条。", []),
    ("二、主动公开政府信息情况\n通过微信公众号公开动态14条，公告3条，共计17条。", []),
    ("五、信息公开机构和培训情况\n组织培训14次，会议3次，共计17次。", []),
    (
      "全年共发文142件，其中党组发文39件、依申请公开14件。", []
    ),
  ])
  func `a sum that closes an enumeration is what its members are parts of`(
    text: String, figures: [String]
  ) {
    #expect(ProseFixture.figures(in: text) == Set(figures))
  }

  @Test(arguments: [
    ("主动公开情况：2018年全镇主动发布政务公开信息45条。", ["proactive.total=45"]),
    ("主动公开情况：截至2018年12月，我镇主动公开内容共18条。", ["proactive.total=18"]),
    ("依申请公开情况：全年收政府信息公开申请464件，均已答复。", ["applications.new=464"]),
    ("依申请公开情况：全年收行政许可申请464件，均已办结。", []),
    ("依申请公开情况：全年通过网络收政府信息公开申请464件。", ["applications.channel.online=464"]),
    ("主动公开情况：2018年全镇主动发布惠农政务公开信息45条。", []),
    ("主动公开情况：全镇公开内容共18条。\n全镇主动公开政府信息35条。", ["proactive.total=35"]),
  ])
  func `a clause of known words in any order states what they tell, and no other does`(
    text: String, figures: [String]
  ) {
    #expect(ProseFixture.figures(in: text) == Set(figures))
  }

  @Test func `scope is that of the nearest word and kept where it differs`() {
    let found = ProseFixture.observations(in: "2018年，全市主动公开政府信息900条。\n市本级收到政府信息公开申请7件。")
    #expect(found.map(\.scope) == [.aggregate, nil])
  }

  /// What sentences without figures say of the figures behind them.
  @Test(arguments: [
    ("一、概述\n全市各级机关进一步加强政务公开。\n不断完善制度。\n主动公开政府信息12条。", Scope.aggregate),
    ("一、概述\n全市各级机关进一步加强政务公开。\n我局不断完善制度。\n主动公开政府信息12条。", .own),
    ("一、概述\n全市各级机关（含派出机构）进一步加强政务公开。\n主动公开政府信息12条。", .aggregate),
    ("一、概述\n全市各级机关进一步加强政务公开。\n二、主动公开情况\n主动公开政府信息12条。", nil),
    ("全市各级机关进一步加强政务公开。我局不断完善制度。主动公开政府信息12条。", .own),
  ])
  func `a sentence without figures tells the scope of those behind it`(text: String, scope: Scope?)
  {
    let result = ProseFixture.result(in: text)
    #expect(result.observations.map(\.brief) == ["proactive.total=12"])
    #expect(result.scope == scope)
  }

  @Test(arguments: [
    ("2017年，工作进一步加强；主动公开政府信息12条。", []), ("去年进一步加强公开工作；主动公开政府信息12条。", []),
    ("去年进一步加强公开工作。主动公开政府信息12条。", ["proactive.total=12"]),
    ("去年公开工作进一步加强；其中有的不断完善；主动公开政府信息12条。", []),
    ("加强政府信息公开申请的受理，进一步规范程序。全年共收到12件。", ["applications.new=12"]),
    ("加强政府信息公开申请的受理，不断规范程序。\n全年共收到12件。", []),
    ("三、依申请公开情况\n组织参加业务培训。推进政府信息公开工作。全年共收到12件。", ["applications.new=12"]),
  ])
  func `a sentence without figures tells year and subject of those behind it`(
    text: String, figures: [String]
  ) {
    #expect(ProseFixture.figures(in: text) == Set(figures))
  }

  @Test func `evidence leads back to the place in the source`() throws {
    let text = "一、情况\n2018年，共主动公开政府信息１２条。"
    let found = try #require(ProseFixture.observations(in: text).first)
    #expect(found.evidence.line == 2)
    #expect(found.evidence.text == "主动公开政府信息１２条")
    #expect(found.evidence.column == 8)
  }

  /// Sentences composed from templates with known truth and distractors around them.
  @Test(arguments: 0..<200) func `composed paragraphs give their figures and no others`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var truth: Set<String> = []
    var sentences: [String] = []
    for (metric, templates) in Self.templates where random.next() % 2 == 0 {
      let value = Int(random.next() % 5_000)
      truth.insert("\(metric)=\(value)")
      sentences.append(
        templates[Int(random.next() % UInt64(templates.count))].replacing("N", with: "\(value)"))
      if random.next() % 3 == 0 {
        sentences.append(Self.distractors[Int(random.next() % UInt64(Self.distractors.count))])
      }
    }
    let text = sentences.joined(separator: "\n")
    #expect(ProseFixture.figures(in: text) == truth, "\(text)")
  }

  private static let templates: [(String, [String])] = [
    (
      "proactive.total",
      ["2018年，我局共主动公开政府信息N条。", "全年新增主动公开政府信息N条。", "本年度主动公开各类政府信息共计N条，同比增长3%。"]
    ),
    ("applications.new", ["全年共收到政府信息公开申请N件。", "2018年受理依申请公开事项N宗，比上年增加2宗。"]),
    ("proactive.channel.website", ["通过政府网站公开政府信息N条，占80%。", "其中，政府网站公开信息N条。"]),
    ("outcome.granted", ["对政府信息公开申请，予以公开N件。", "依申请公开办理中，同意公开答复N件。"]),
    ("review.total", ["因政府信息公开引发的行政复议N件。", "因政府信息公开被申请行政复议N起。"]),
    ("staff.people.full_time", ["政府信息公开专职人员N名。"]),
    ("response.press_conferences", ["全年举办新闻发布会N场。"]),
    ("training.sessions", ["举办政府信息公开培训班N期。"]),
  ]

  private static let distractors = [
    "12345热线受理5239件。", "上年同期收到政府信息公开申请80件。", "2017年主动公开政府信息300条。",
    "办理人大代表建议10件。", "网站访问量2516人次。", "计划2019年举办政府信息公开培训5期。", "市长信箱收到群众来信80件。",
  ]
}
