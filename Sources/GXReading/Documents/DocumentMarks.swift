import GXModel

/// The words by which a report tells what it is, and those that tables and pages are known by, found in
/// one pass over its text.
struct DocumentMarks: Sendable {
  /// What a word is a mark of.
  enum Kind: Sendable {
    /// One of the topics that the law demands of a report, by number.
    case topic
    /// The disclosure of information, of which a title speaks.
    case subject
    /// The end of a report's name.
    case reportNoun
    /// That the figures are synthetic.
    case synthetic
    /// The days that the figures cover.
    case period
    /// That the report was put together, and from what.
    case compiling, compilationSource
    /// The label of the organ in an index block; the verb in front of it in an introduction, and what
    /// the report is put together by.
    case organLabel, introduction, reason
    /// The label of a date, by its worth.
    case dateLabel
    /// The 年 of a year.
    case year
    /// A heading of the table of review and litigation.
    case remedyHeading
    /// What a page or a printer has put among the lines.
    case furniture
  }

  struct Mark: Sendable {
    let kind: Kind
    /// The number of a topic, the worth of a date's label.
    let number: Int
    let range: Range<Int>
  }

  /// A bit for each of the topics that occurs.
  private var topics: UInt64 = 0
  private(set) var isSynthetic = false
  /// All other marks in the order of the text.
  private(set) var marks: [Mark] = []
  /// The years stated with their 年.
  private(set) var years: [StatedYear] = []

  init(of text: [CodeUnit]) {
    let (meanings, ranges) = (DocumentMarks.meanings, DocumentMarks.meaningsOfWords)
    DocumentMarks.words.forEachMatch(in: text, text.indices) { position, match in
      for meaning in ranges[match.word] {
        let (kind, number) = meanings[meaning]
        add(Mark(kind: kind, number: number, range: position..<position + match.length), in: text)
      }
    }
  }

  private mutating func add(_ mark: Mark, in text: [CodeUnit]) {
    switch mark.kind {
    case .topic: topics |= 1 &<< UInt64(mark.number)
    case .synthetic: isSynthetic = true
    case .year:
      if let year = StatedYear(in: text, at: mark.range.lowerBound, from: 0) { years.append(year) }
    default: marks.append(mark)
    }
  }

  /// How many of the topics occur.
  var topicCount: Int { topics.nonzeroBitCount }

  func ranges(of kind: Kind) -> [Range<Int>] {
    marks.compactMap { $0.kind == kind ? $0.range : nil }
  }

  // MARK: Words

  private static let words = WordTrie(lexicon.keys.map(\.units))
  private static let meanings = lexicon.values.flatMap(\.self)
  /// For each word the range of its meanings.
  private static let meaningsOfWords: [Range<Int>] = {
    var end = 0
    return lexicon.values.map { kinds in
      end += kinds.count
      return end - kinds.count..<end
    }
  }()

  /// What each word is a mark of.
  private static let lexicon: [String: [(kind: Kind, number: Int)]] = {
    var kinds: [String: [(Kind, Int)]] = [:]
    func add(_ words: [String], as kind: Kind, _ number: Int = 0) {
      for word in words { kinds[word, default: []].append((kind, number)) }
    }
    for (number, words) in topics.enumerated() { add(words, as: .topic, number) }
    for (worth, label) in dateLabels.enumerated() { add([label], as: .dateLabel, worth) }
    add(["年"], as: .year)
    add(["信息公开", "政务公开"], as: .subject)
    add(["合成数据", "synthetic", "Synthetic data"], as: .synthetic)
    add(
      [
        "统计期限", "数据期限", "统计时限", "统计时间", "报告期限", "时间范围", "统计周期", "数据统计", "统计数据", "所列数据", "起止时间",
        "内容涵盖",
      ], as: .period)
    add(["综合", "汇总", "汇编"], as: .compiling)
    add(
      ["各乡镇", "各镇", "各街道", "各部门", "各单位", "各县", "各区", "部门和", "各市"], as: .compilationSource)
    add(["发布机构", "发布单位", "发文机关", "发文单位", "公开机构", "发布机关", "信息来源", "来源"], as: .organLabel)
    add(["公布", "发布", "编制", "社会公开", "现将"], as: .introduction)
    add(["根据", "按照", "依据"], as: .reason)
    add(["年度报告", "工作报告", "年报", "情况报告"], as: .reportNoun)
    add(RemediesTable.headings, as: .remedyHeading)
    add(PageFurniture.words, as: .furniture)
    return kinds
  }()

  private static let topics = [
    ["主动公开"], ["依申请", "公开申请"], ["复议", "诉讼"], ["收费", "费用"], ["存在的", "存在问题", "改进"],
    ["统计期限", "编制"], ["总体情况", "概述", "基本情况"],
  ]

  /// In the order of their worth.
  static let dateLabels = [
    "发布时间", "发布日期", "公开日期", "公开时间", "信息时间", "发稿时间", "录入时间", "上传时间", "日期", "时间", "发文日期",
    "成文日期", "生成日期", "发布于",
  ]
}
