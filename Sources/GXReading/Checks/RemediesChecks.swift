import GXModel

/// The identities of table 4 of forms C and D: results add up in each of the three blocks.
enum RemediesChecks {
  private static let blocks: [(total: Metric, results: [Metric])] = [
    (.reviewTotal, [.reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending]),
    (
      .litigationDirectTotal,
      [
        .litigationDirectUpheld, .litigationDirectCorrected, .litigationDirectOther,
        .litigationDirectPending,
      ]
    ),
    (
      .litigationAfterReviewTotal,
      [
        .litigationAfterReviewUpheld, .litigationAfterReviewCorrected,
        .litigationAfterReviewOther, .litigationAfterReviewPending,
      ]
    ),
  ]

  static func findings(in figures: ReportFigures) -> [Finding] {
    guard figures.form == .c || figures.form == .d else { return [] }
    return blocks.compactMap { block in
      .ifUnequal(
        .t4Total, Measure(block.total), expected: figures.sum(block.results),
        found: figures[block.total],
        because: LocalizedText(zh: "四种结果之和", en: "the sum of the four results"))
    }
  }
}
