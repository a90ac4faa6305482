import GXModel

extension ShareBounds {
  /// The columns that bounds take in a table.
  static let columns: [ResultTable.Column] = [
    .init("bound_low", LocalizedText(zh: "下界", en: "Bound: low")),
    .init("bound_high", LocalizedText(zh: "上界", en: "Bound: high")),
    .init("doubtful", LocalizedText(zh: "存疑报告", en: "Doubtful reports")),
    .init("unlimited", LocalizedText(zh: "无从限定", en: "Unlimited")),
  ]

  /// The cells of those columns; empty for a row without doubtful reports.
  static func cells(_ bounds: ShareBounds?) -> [ResultTable.Cell] {
    guard let bounds else { return [.text(""), .text(""), .count(0), .count(0)] }
    return [
      .share(ifAny: bounds.low), .share(ifAny: bounds.high), .count(bounds.reports),
      .count(bounds.unlimited),
    ]
  }

  /// What bounds are, where a result has any.
  static func note(isAsked: Bool) -> [Note] {
    guard isAsked else { return [] }
    return [
      Note(
        .method,
        zh:
          "上下界：报告有空格或矛盾的数时，该数取勾稽关系所允许的任何值，占比可能的最小值与最大值；不是置信区间，不含完全缺报的机关和勾稽关系无从限定的报告（另列份数）；占比本身不计这些报告，因此可能落在上下界之外",
        en:
          "Bounds: where cells are blank or contradict, the smallest and the largest share that the identities of the forms allow. No confidence interval; organs without a report are not in them, nor are reports that no identity limits (counted apart). The share itself leaves out all reports with a blank cell, so it may lie outside its bounds."
      )
    ]
  }
}
