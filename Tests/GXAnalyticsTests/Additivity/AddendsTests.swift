import GXModel
import Testing

@testable import GXAnalytics

struct AddendsTests {
  /// Sums that briefings are known to get wrong.
  static let refused: [(String, Measure, Measure)] = [
    ("a total and its row", Measure(.outcomeTotal), Measure(.outcomeGranted)),
    ("a group and its ground", Measure(.outcomeDenied), Measure(.outcomeDeniedStateSecret)),
    (
      "a total and a ground below a group", Measure(.outcomeTotal),
      Measure(.outcomeDeniedThirdParty)
    ),
    (
      "the total column and an applicant", Measure(.applicationsNew),
      Measure(.applicationsNew, .natural)
    ),
    ("a total and an applicant's row", Measure(.outcomeTotal), Measure(.outcomeGranted, .legal)),
    ("a row and a column that cross", Measure(.outcomeGranted), Measure(.outcomeTotal, .natural)),
    ("a figure twice", Measure(.reviewTotal), Measure(.reviewTotal)),
    ("a composite and its addend", Measure(.outcomeDisclosed), Measure(.outcomePartial)),
    ("two composites that share an addend", Measure(.outcomeUnavailable), Measure(.outcomeUnable)),
    (
      "all lawsuits and those filed directly", Measure(.litigationTotal),
      Measure(.litigationDirectCorrected)
    ),
    (
      "lawsuits corrected in all and after reconsideration", Measure(.litigationCorrected),
      Measure(.litigationAfterReviewCorrected)
    ),
    (
      "a reconsideration and the lawsuit after it", Measure(.reviewTotal),
      Measure(.litigationAfterReviewTotal)
    ),
    ("reviews and lawsuits corrected", Measure(.reviewCorrected), Measure(.litigationCorrected)),
    (
      "one item through two channels", Measure(.proactiveChannelWebsite),
      Measure(.proactiveChannelWechat)
    ),
    ("items and their channel", Measure(.proactiveTotal), Measure(.proactiveChannelWebsite)),
    ("cases and yuan", Measure(.applicationsNew), Measure(.processingFeesAmount)),
    (
      "documents in force and documents issued", Measure(.normativeDocumentsInForce),
      Measure(.normativeDocumentsIssued)
    ),
    ("all staff and full-time staff", Measure(.staffPeople), Measure(.staffPeopleFullTime)),
  ]

  @Test(arguments: refused.indices)
  func `a double count is refused in either order`(index: Int) {
    let (name, one, other) = Self.refused[index]
    for pair in [[one, other], [other, one]] {
      #expect(throws: AdditivityViolation.self, "\(name)") { try Addends(pair) }
    }
  }

  static let allowed: [[Measure]] = [
    Metric.groundsOfDenial.map { Measure($0) },
    Applicant.allCases.map { Measure(.applicationsNew, $0) },
    [Measure(.outcomeGranted), Measure(.outcomePartial), Measure(.outcomeDenied)],
    [Measure(.litigationDirectTotal), Measure(.litigationAfterReviewTotal)],
    [Measure(.outcomeGranted, .natural), Measure(.outcomePartial, .natural)],
    [Measure(.applicationsNew), Measure(.applicationsCarriedIn)],
    [Measure(.staffPeopleFullTime), Measure(.staffPeoplePartTime)],
  ]

  @Test(arguments: allowed)
  func `disjoint figures add`(measures: [Measure]) throws {
    #expect(try Addends(measures).measures == measures)
  }

  @Test func `what every form adds up passes the guard`() throws {
    for metric in Metric.allCases {
      for form in Form.allCases {
        guard let addends = metric.addends(in: form) else { continue }
        #expect(throws: Never.self, "\(metric) in \(form)") {
          try Addends(addends.map { Measure($0) })
        }
      }
    }
  }

  @Test func `a stock is not added over years and a flow is`() throws {
    #expect(throws: AdditivityViolation.stockOverYears(.normativeDocumentsInForce)) {
      try Addends(Measure(.normativeDocumentsInForce)).overYears()
    }
    #expect(throws: Never.self) { try Addends(Measure(.applicationsNew)).overYears() }
  }

  @Test func `every refusal says why in both languages`() {
    let violations: [AdditivityViolation] = [
      .totalWithPart(total: Measure(.outcomeTotal), part: Measure(.outcomeGranted, .legal)),
      .repeated(Measure(.reviewTotal)), .stockOverYears(.staffPeople),
      .overlapping(Measure(.proactiveChannelWebsite), Measure(.proactiveChannelWechat)),
      .reviewWithLitigation(Measure(.reviewTotal), Measure(.litigationTotal)),
      .unlike(Measure(.applicationsNew), Measure(.feesAmount)), .mixedScopes([.own, .aggregate]),
      .aggregatesOfSeveralLevels([.province, .county]),
    ]
    for violation in violations {
      #expect(!violation.message.zh.isEmpty && !violation.message.en.isEmpty)
    }
    #expect(violations[0].message.en.contains("outcome.granted/legal"))
    #expect(violations[6].message.zh.contains("本级、汇总"))
  }
}
