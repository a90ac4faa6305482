import GXModel

/// A heading with nothing but 无 below it: 六、申请行政复议、提起行政诉讼的情况 · 无。
enum HeadingStatements {
  static func figures(in paragraph: [CodeUnit], below heading: Heading) -> [Figure] {
    let words = paragraph.filter { $0 != .of("。") && $0 != .of(";") }
    guard none.contains(words), !heading.isForeign else { return [] }
    return metrics.filter { heading.topics.contains($0.topic) }.map {
      Figure(
        measure: Measure($0.metric), value: .zero, status: .reported, scope: nil,
        range: 0..<paragraph.count)
    }
  }

  private static let none: Set<[CodeUnit]> = Set(
    ["无", "暂无", "没有", "未发生", "无此情况", "没有发生", "零"].map(\.units))
  private static let metrics: [(topic: Cue, metric: Metric)] = [
    (.review, .reviewTotal), (.litigation, .litigationTotal), (.complaint, .complaintsTotal),
    (.fee, .processingFeesAmount),
  ]
}
