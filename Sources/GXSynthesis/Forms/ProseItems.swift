import GXModel

/// The figures that prose of a year states, under the definitions of the form in force.
enum ProseItems {
  static func of(year: Int) -> [FormItem] {
    switch Form.inForce(in: year) {
    case .a: before2014
    case .b: before2019
    default: since2019
    }
  }

  /// What prose says beside a table: of the table's figures, and of items that the form lacks.
  static func beside(_ form: Form) -> [FormItem] {
    switch form {
    case .a, .b: both
    case .c: both
    case .d: both + [item(.processingFeesAmount, .processingFees)]
    case .n: []
    }
  }

  private static let both = [item(.proactiveTotal, .proactive), received]

  private static let received = FormItem(
    measure: Measure(.applicationsNew), origin: .cells(0..<1, applicant: nil), cell: nowhere)

  private static let before2014 =
    common + [
      item(.outcomeTotal, .repliesOfA), item(.outcomeGranted, .grantedOfA),
      item(.outcomePartial, .partial), item(.outcomeUnavailableNonexistent, .nonexistent),
      item(.reviewTotal, .review), item(.litigationTotal, .lawsuits),
    ]

  private static let before2019 =
    common + [
      item(.outcomeTotal, .replies), item(.outcomeAlreadyPublic, .alreadyPublic),
      item(.outcomeGranted, .granted), item(.outcomePartial, .partial),
      item(.outcomeDenied, .denied), item(.outcomeUnavailableNonexistent, .nonexistent),
      item(.reviewTotal, .review), item(.litigationTotal, .lawsuits),
      item(.complaintsTotal, .complaints),
    ]

  private static let since2019: [FormItem] = {
    let first = Figures.Row.outcomes.lowerBound
    let groups: [(Metric, Range<Int>)] = [
      (.applicationsCarriedIn, 1..<2), (.outcomeTotal, Figures.Row.outcomes),
      (.outcomeGranted, first..<first + 1), (.outcomePartial, first + 1..<first + 2),
      (.outcomeDenied, first + 2..<first + 10), (.outcomeUnavailable, first + 10..<first + 13),
      (.outcomeNotProcessed, first + 13..<first + 18), (.outcomeOther, Figures.Row.otherwise),
      (.applicationsCarriedOut, Figures.Row.carriedOut..<Figures.Row.count),
    ]
    return both
      + groups.map {
        FormItem(
          measure: Measure($0.0), origin: .cells($0.1, applicant: nil), cell: nowhere)
      } + [item(.reviewTotal, .review), item(.litigationTotal, .lawsuits)]
  }()

  private static let common: [FormItem] =
    both + [
      item(.proactiveChannelWebsite, .website),
      item(.applicationsChannelInPerson, .inPerson), item(.applicationsChannelOnline, .online),
      item(.applicationsChannelLetter, .letter), item(.applicationsChannelFax, .fax),
    ]

  private static let nowhere = CellPosition(table: 0, row: 0, column: 0)

  private static func item(_ metric: Metric, _ slot: Slot) -> FormItem {
    FormItem(measure: Measure(metric), origin: .slot(slot), cell: nowhere)
  }
}
