import GXModel

/// A heading with nothing but 无 below it: 六、申请行政复议、提起行政诉讼的情况 · 无。
enum HeadingStatements {
  static func figures(in text: [CodeUnit], _ paragraph: Range<Int>, below heading: Heading)
    -> [Figure]
  {
    guard paragraph.count <= 8, !heading.isForeign,
      let end = paragraph.last(where: { text[$0] != .of("。") && text[$0] != .of(";") }),
      none.contains(paragraph.lowerBound..<end + 1, of: text)
    else { return [] }
    return metrics.filter { heading.topics.contains($0.topic) }.map {
      Figure(
        measure: Measure($0.metric), value: .zero, status: .reported, scope: nil,
        range: paragraph)
    }
  }

  private static let none = WordSet([
    "无", "暂无", "没有", "未发生", "无此情况", "没有发生", "零", "本年度无", "本年无", "今年无",
  ])
  private static let metrics: [(topic: Cue, metric: Metric)] = [
    (.review, .reviewTotal), (.litigation, .litigationTotal), (.complaint, .complaintsTotal),
    (.fee, .processingFeesAmount),
  ]
}
