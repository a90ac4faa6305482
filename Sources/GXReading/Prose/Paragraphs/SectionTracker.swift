/// Follows the headings of a report: what the section at hand is about.
struct SectionTracker {
  /// What the nearest headings tell, the innermost first where it tells anything.
  var topics: Cue { inner.isEmpty ? outer : inner }
  /// Whether the section is about plans, shortcomings or other services: no figures there.
  var isForeign: Bool { isOuterForeign || isInnerForeign }
  private var isOuterForeign = false
  private var isInnerForeign = false
  private var outer: Cue = []
  private var inner: Cue = []

  /// Takes note of a paragraph that begins with a heading, or is one.
  mutating func enter(_ heading: Heading?) {
    guard let heading else { return }
    let topics = heading.topics
    switch heading.depth {
    case 1:
      outer = topics
      inner = []
      isOuterForeign = heading.isForeign
      isInnerForeign = false
    case 2:
      inner = topics
      isInnerForeign = heading.isForeign
    default:
      if !topics.isEmpty { inner = topics }
    }
  }
}

/// The heading at the beginning of a paragraph.
struct Heading {
  /// 1 for 一、, 2 for (一) and what is below.
  let depth: Int
  /// Whether the paragraph has nothing but the heading.
  let isWholeParagraph: Bool
  /// What it tells of the section below it.
  let topics: Cue
  /// Whether figures below it are none of the report's.
  let isForeign: Bool

  init?(_ text: [CodeUnit], _ paragraph: Range<Int>) {
    let end = paragraph.prefix(Heading.longest + 1).first { Heading.ends.contains(text[$0]) }
    let sentence = paragraph.lowerBound..<(end ?? paragraph.upperBound)
    guard sentence.count <= Heading.longest, !sentence.isEmpty else { return nil }
    isWholeParagraph = sentence.upperBound >= paragraph.upperBound - 1
    let words: Range<Int>
    if let (depth, length) = Heading.numbering(of: text[paragraph]) {
      self.depth = depth
      words = min(sentence.lowerBound + length, sentence.upperBound)..<sentence.upperBound
    } else {
      guard end == nil, sentence.count <= 24, Heading.looksLikeTitle(text, sentence) else {
        return nil
      }
      depth = 1
      words = sentence
    }
    guard depth == 1 || !text[words].contains(where: \.isDigit) else { return nil }
    topics = CueWords.cues(in: text, words).intersection(.topics)
    isForeign =
      Heading.foreign.occurs(in: text, words)
      || topics.isDisjoint(with: [.proactive, .application])
        && Heading.services.occurs(in: text, words)
  }

  private static let longest = 48
  private static let ends = UnitSet("。;:")

  private static func looksLikeTitle(_ text: [CodeUnit], _ range: Range<Int>) -> Bool {
    endings.ends(range, of: text)
      && !text[range].contains { $0 == .of(",") || $0.isDigit }
  }

  private static let endings = WordSet([
    "情况", "措施", "问题", "概述", "事项", "方面", "说明", "打算", "计划",
  ])

  /// The level and length of a heading's number: 一、, (一), 1.
  static func numbering(of text: ArraySlice<CodeUnit>) -> (depth: Int, length: Int)? {
    guard let first = text.first else { return nil }
    if ChineseNumeral.isNumeral(first) {
      let end = text.firstIndex { !ChineseNumeral.isNumeral($0) } ?? text.endIndex
      guard end - text.startIndex <= 3, end < text.endIndex, separators.contains(text[end]) else {
        return nil
      }
      return (1, end - text.startIndex + 1)
    }
    if first == .of("(") {
      guard let close = text.prefix(6).firstIndex(of: .of(")")), close > text.startIndex + 1,
        text[text.startIndex + 1..<close].allSatisfy({ ChineseNumeral.isNumeral($0) || $0.isDigit })
      else { return nil }
      return (2, close - text.startIndex + 1)
    }
    if first.isDigit {
      let end = text.firstIndex { !$0.isDigit } ?? text.endIndex
      guard end - text.startIndex <= 2, end < text.endIndex, separators.contains(text[end]),
        end + 1 < text.endIndex, !text[end + 1].isDigit
      else { return nil }
      return (3, end - text.startIndex + 1)
    }
    return nil
  }

  private static let separators = UnitSet("、.,")

  private static let foreign = WordSet([
    "存在问题", "主要问题", "的问题", "问题及", "问题和", "改进", "不足", "打算", "下一步", "下步", "下阶段", "工作计划", "努力方向",
    "工作思路", "互联网+", "附件",
  ])
  /// Other services, where the heading names none of disclosure beside them.
  private static let services = WordSet(["建议提案", "提案办理", "咨询", "热线"])
}
