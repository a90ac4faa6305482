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
  private let text: [CodeUnit]

  init?(_ paragraph: [CodeUnit]) {
    let end = paragraph.firstIndex { Heading.ends.contains($0) } ?? paragraph.count
    let sentence = paragraph[..<min(end, paragraph.count)]
    guard sentence.count <= 48, !sentence.isEmpty else { return nil }
    isWholeParagraph = end >= paragraph.count - 1
    if let (depth, length) = Heading.numbering(of: paragraph[...]) {
      self.depth = depth
      text = Array(sentence.dropFirst(length))
    } else {
      guard end == paragraph.count, sentence.count <= 24, Heading.looksLikeTitle(sentence) else {
        return nil
      }
      depth = 1
      text = Array(sentence)
    }
    guard !text.contains(where: \.isDigit) || depth == 1 else { return nil }
  }

  private static let ends: Set<CodeUnit> = Set("。;:".units)

  private static func looksLikeTitle(_ text: ArraySlice<CodeUnit>) -> Bool {
    endings.contains { text.suffix($0.count).elementsEqual($0) } && !text.contains(.of(","))
      && !text.contains(where: \.isDigit)
  }

  private static let endings: [[CodeUnit]] = [
    "情况", "措施", "问题", "概述", "事项", "方面", "说明", "打算", "计划",
  ].map(\.units)

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

  private static let separators: Set<CodeUnit> = Set("、.,".units)

  var topics: Cue {
    CueWords.mentions(in: text).reduce(into: Cue()) { $0.formUnion($1.cues) }
      .intersection(.topics)
  }

  var isForeign: Bool {
    Heading.foreign.contains { word in
      text.indices.contains { text[$0...].starts(with: word) }
    }
  }

  private static let foreign: [[CodeUnit]] = [
    "存在问题", "主要问题", "的问题", "问题及", "问题和", "改进", "不足", "打算", "下一步", "下步", "下阶段", "工作计划", "努力方向",
    "工作思路", "互联网+", "建议提案",
    "提案办理", "咨询", "热线", "附件",
  ].map(\.units)
}
