/// Words of which a clause may consist that says, in any order, what was disclosed where, or that
/// applications were received; with a word beside them it may speak of something else.
enum KnownWords {
  /// What a word may be.
  struct Kind: OptionSet, Sendable {
    let rawValue: UInt8

    static let disclosing = Kind(rawValue: 1 << 0)
    /// Verbs that tell of a channel what it did, and of no channel nothing.
    static let publishing = Kind(rawValue: 1 << 1)
    /// What is disclosed, of every kind.
    static let information = Kind(rawValue: 1 << 2)
    static let receiving = Kind(rawValue: 1 << 3)
    static let applications = Kind(rawValue: 1 << 4)
    /// Beside applications: their kinds and those who make them.
    static let applying = Kind(rawValue: 1 << 5)
    static let filling = Kind(rawValue: 1 << 6)
    static let part = Kind(rawValue: 1 << 7)
  }

  static let table: WordTable<Kind> = {
    var kinds: [String: Kind] = [:]
    for (kind, patterns) in lists {
      for word in patterns.flatMap(PatternExpansion.words) {
        kinds[word, default: []].formUnion(kind)
      }
    }
    return WordTable(kinds.map { ($0.key, $0.value) })
  }()

  private static let lists: [(Kind, [String])] = [
    (.part, ["其中"]),
    (.disclosing, ["公开", "主动公开", "主动向社会公开", "公开发布", "主动发布"]),
    (
      .publishing,
      PlainWords.published.words + [
        "{转载|转发|加载|发文|公示|刊播|播出|挂网公开|主动推送|对外发布|对外公开}", "{编写|推送|转载|发布}{发布|转载}",
      ]
    ),
    (
      .information,
      [
        "{|政府|政务|公开|政府公开|政务公开|主动公开|动态|工作|工作动态|图文}信息", "{政府|政务|}信息公开", "政务公开", "政务动态",
        "{|信息|公开}内容", "资讯", "{|图文}消息", "图文", "公开事项", "信息条目",
      ]
    ),
    (
      .receiving,
      ["{|共|新}收{|到}", "{|新}受理", "接到", "接收", "收悉", "接获", "办理", "处理"]
    ),
    (
      .applications,
      [
        "{|公开|信息公开|政府信息公开|政务信息公开}申请", "政府信息公开的申请", "公开请求",
        "依申请{|公开|公开申请|公开政府信息|公开信息|信息公开}", "申请公开{|政府信息}",
        "{|政府}信息依申请公开", "信息公开依申请",
      ]
    ),
    (
      .applying,
      [
        "{|办理}事项", "{|办|来|信}件", "表", "案件", "业务", "请求", "来信", "来函", "书面", "有效",
        "{公民|群众|公众|社会公众|法人|其他组织|法人和其他组织|申请人|市民|企业|单位|个人}{|提交|提出|递交}{|的}",
        "{提交|提出}{|的}", "来自",
      ]
    ),
    (.filling, particles + adverbs + sums + organs),
  ]

  /// What else stands in a clause.
  private static let particles = [
    "{的|了|地|等|、|和|及|与|以及|并|上|中|内|里|向|对|在|以|经|由|为|是|有|数|量|外|新|再|还|也|又|另}", "\"", "《", "》",
    "{通过|利用|依托|借助|运用}", "{平台|渠道|途径|方式|形式|载体|媒介|账号|官方|政府|政务|工作|情况|方面}",
    "{各类|各项|各种|各方面|多方面|有关|相关|最新|重要|权威|日常|综合|重点|全部|所有|多|其他}{|的}",
  ]
  private static let adverbs = [
    "{主动|及时|全面|准确|规范|积极|定期|不断|持续|实际|分别|新增|另外|此外|同时|对外|面向}",
    "{依法|依规|依法依规|按规定|按要求|据统计|经统计}", "{社会|公众|群众}",
    "{全年|年内|本年|本年度|今年|当年|一年来|年度|年|度|今年以来|一年以来|报告期内}",
  ]
  private static let sums = [
    "{共|共计|合计|总计|累计|总共|一共|计|总数|总量|数量|件数|条数|总条数|总件数|总|已|均}", "{达|达到|约|近|超过|逾|超}",
  ]
  private static let organs = [
    "{全|我|本}{市|县|区|省|镇|乡|街道|局|委|厅|办|部|院|中心|单位|系统|机关|处|街|会|站|州|旗|盟}",
    "{|市|县|区|省|镇}{局|委|厅|办公室|人民政府|机关}", "{市|县|区|省|镇|乡|街道}{|级}", "本级",
  ]
}
