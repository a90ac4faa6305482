import GXModel

/// The words by which a report tells what it is, found in one pass over its text.
struct DocumentMarks {
  /// What a word is a mark of.
  enum Kind: Hashable, Sendable {
    /// One of the topics that the law demands of a report, by number.
    case topic(Int)
    /// The disclosure of information, of which a title speaks.
    case subject
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
    case dateLabel(Int)
    /// The 年 of a year.
    case year
  }

  struct Mark {
    let kind: Kind
    let range: Range<Int>
  }

  /// Which of the topics occur.
  private(set) var topics = [Bool](repeating: false, count: DocumentMarks.topics.count)
  private(set) var isSynthetic = false
  /// All other marks in the order of the text.
  private(set) var marks: [Mark] = []
  /// The years stated with their 年.
  private(set) var years: [StatedYear] = []

  init(of text: [CodeUnit]) {
    DocumentMarks.words.forEachMatch(in: text, text.indices) { position, match in
      for kind in DocumentMarks.kinds[match.word] {
        add(Mark(kind: kind, range: position..<position + match.length), in: text)
      }
    }
  }

  private mutating func add(_ mark: Mark, in text: [CodeUnit]) {
    switch mark.kind {
    case .topic(let number): topics[number] = true
    case .synthetic: isSynthetic = true
    case .year:
      if let year = StatedYear(in: text, at: mark.range.lowerBound, from: 0) { years.append(year) }
    default: marks.append(mark)
    }
  }

  func ranges(of kind: Kind) -> [Range<Int>] {
    marks.compactMap { $0.kind == kind ? $0.range : nil }
  }

  // MARK: Words

  private static let words = WordTrie(lexicon.keys.map(\.units))
  private static let kinds: [[Kind]] = Array(lexicon.values)

  /// What each word is a mark of.
  private static let lexicon: [String: [Kind]] = {
    var kinds: [String: [Kind]] = [:]
    func add(_ words: [String], as kind: Kind) {
      for word in words { kinds[word, default: []].append(kind) }
    }
    for (number, words) in topics.enumerated() { add(words, as: .topic(number)) }
    for (worth, label) in dateLabels.enumerated() { add([label], as: .dateLabel(worth)) }
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
