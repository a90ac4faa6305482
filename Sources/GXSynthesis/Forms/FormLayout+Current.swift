import GXModel

extension FormLayout {
  /// Table 2 of form C: one small table for each item of article 20.
  static let documentsOfC: [FormItem] =
    block(
      1,
      [
        [
          (.regulationsIssued, .regulationsIssued),
          (.regulationsNewlyDisclosed, .regulationsDisclosed),
          (.regulationsDisclosedStock, .regulationsStock),
        ],
        [
          (.normativeDocumentsIssued, .normativeIssued),
          (.normativeDocumentsNewlyDisclosed, .normativeDisclosed),
          (.normativeDocumentsDisclosedStock, .normativeStock),
        ],
      ])
    + block(
      2,
      [
        [
          (.licensingItemsPrevious, .licensingPrevious),
          (.licensingItemsChange, .licensingChange), (.licensingDecisions, .licensingDecisions),
        ],
        [
          (.otherServicesItemsPrevious, .servicesPrevious),
          (.otherServicesItemsChange, .servicesChange),
          (.otherServicesDecisions, .servicesDecisions),
        ],
      ])
    + block(
      3,
      [
        [
          (.penaltiesItemsPrevious, .penaltiesPrevious),
          (.penaltiesItemsChange, .penaltiesChange), (.penaltiesDecisions, .penaltiesDecisions),
        ],
        [
          (.coercionItemsPrevious, .coercionPrevious), (.coercionItemsChange, .coercionChange),
          (.coercionDecisions, .coercionDecisions),
        ],
      ])
    + block(4, [[(.feesItemsPrevious, .feesPrevious), (.feesItemsChange, .feesChange)]])
    + block(
      5,
      [[(.procurementProjects, .procurementProjects), (.procurementAmount, .procurementAmount)]])

  /// Table 2 of form D.
  static let documentsOfD: [FormItem] =
    block(
      1,
      [
        [
          (.regulationsIssued, .regulationsIssued), (.regulationsRepealed, .regulationsRepealed),
          (.regulationsInForce, .regulationsInForce),
        ],
        [
          (.normativeDocumentsIssued, .normativeIssued),
          (.normativeDocumentsRepealed, .normativeRepealed),
          (.normativeDocumentsInForce, .normativeInForce),
        ],
      ])
    + block(2, [[(.licensingDecisions, .licensingDecisions)]])
    + block(
      3,
      [
        [(.penaltiesDecisions, .penaltiesDecisions)], [(.coercionDecisions, .coercionDecisions)],
      ])
    + block(4, [[(.feesAmount, .feesAmount)]])

  /// A small table of table 2 below its title and its headings.
  private static func block(_ table: Int, _ rows: [[(Metric, Slot)]]) -> [FormItem] {
    rows.enumerated().flatMap { row, pairs in
      pairs.enumerated().map { column, pair in
        FormItem(
          measure: Measure(pair.0), origin: .slot(pair.1),
          cell: CellPosition(table: table, row: row + 3, column: column + 2))
      }
    }
  }

  /// Table 3, seven columns a row.
  static func applications(of form: Form) -> [FormItem] {
    let first = Figures.Row.outcomes.lowerBound
    var rows: [(Metric, Range<Int>)] = [
      (.applicationsNew, 0..<1), (.applicationsCarriedIn, 1..<2),
    ]
    let leaves: [Metric] =
      [.outcomeGranted, .outcomePartial] + Metric.groundsOfDenial
      + Metric.reasonsOfUnavailability + Metric.reasonsOfNonProcessing
    rows += leaves.enumerated().map { ($1, first + $0..<first + $0 + 1) }
    if form == .c {
      rows.append((.outcomeOther, Figures.Row.otherwise))
    } else {
      let reasons: [Metric] = [
        .outcomeOtherNotCorrected, .outcomeOtherFeeUnpaid, .outcomeOtherMisc,
      ]
      let start = Figures.Row.otherwise.lowerBound
      rows += reasons.enumerated().map { ($1, start + $0..<start + $0 + 1) }
    }
    rows.append((.outcomeTotal, Figures.Row.outcomes))
    rows.append((.applicationsCarriedOut, Figures.Row.carriedOut..<Figures.Row.count))
    let columns: [Applicant?] = Applicant.allCases + [nil]
    return rows.enumerated().flatMap { row, entry in
      columns.enumerated().map { column, applicant in
        FormItem(
          measure: Measure(entry.0, applicant),
          origin: .cells(entry.1, applicant: applicant == nil ? nil : column),
          cell: CellPosition(table: form == .c ? 6 : 5, row: row + 4, column: column + 4))
      }
    }
  }

  /// Table 4, fifteen cells in one row.
  static func remedies(table: Int) -> [FormItem] {
    let pairs: [(Metric, Slot)] = [
      (.reviewUpheld, .reviewUpheld), (.reviewCorrected, .reviewCorrected),
      (.reviewOther, .reviewOther), (.reviewPending, .reviewPending), (.reviewTotal, .review),
      (.litigationDirectUpheld, .directUpheld), (.litigationDirectCorrected, .directCorrected),
      (.litigationDirectOther, .directOther), (.litigationDirectPending, .directPending),
      (.litigationDirectTotal, .direct), (.litigationAfterReviewUpheld, .afterUpheld),
      (.litigationAfterReviewCorrected, .afterCorrected),
      (.litigationAfterReviewOther, .afterOther), (.litigationAfterReviewPending, .afterPending),
      (.litigationAfterReviewTotal, .after),
    ]
    return pairs.enumerated().map { column, pair in
      FormItem(
        measure: Measure(pair.0), origin: .slot(pair.1),
        cell: CellPosition(table: table, row: 4, column: column + 1))
    }
  }
}
