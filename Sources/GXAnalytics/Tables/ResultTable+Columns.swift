import GXModel

extension ResultTable.Column {
  /// How many organs stand behind a row.
  static let coverage: [Self] = [
    .init("organs", LocalizedText(zh: "机关数", en: "Organs")),
    .init("missing", LocalizedText(zh: "缺", en: "Missing"), for: .programs),
    .init("expected", LocalizedText(zh: "应有", en: "Expected")),
  ]

  /// What the rows of a series end with.
  ///
  /// - Parameter showingSegments: whether a break makes the number of the stretch worth a column for people.
  static func standing(showingSegments: Bool) -> [Self] {
    [
      .init(
        "segment", LocalizedText(zh: "段", en: "Segment"),
        for: showingSegments ? .everyone : .programs),
      .init("status", LocalizedText(zh: "状态", en: "Status"), .leading),
      synthetic,
    ]
  }

  /// Whether the result rests on synthetic data.
  package static let synthetic = Self(
    "synthetic", LocalizedText(zh: "合成数据", en: "Synthetic"), .leading, for: .programs)
}
