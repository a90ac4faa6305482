import GXModel
import Testing

@testable import GXReading

/// For each rule a report that keeps it and one that breaks it.
@Suite("Rules")
struct RuleTests {
  static func report(
    _ form: Form, _ cells: [(Metric, Int)], level: Level? = nil, organ: String? = nil
  ) -> ParsedReport {
    var report = ParsedReport(source: Source(name: "t", sha256: ""))
    report.form = form
    report.level = level
    report.organ = organ.map { Organ(name: $0, asWritten: $0) }
    report.observations = cells.map { observation($0.0, $0.1, .table) }
    return report
  }

  static func observation(
    _ metric: Metric, _ value: Int, _ origin: Observation.Origin, status: Status = .reported
  ) -> Observation {
    Observation(
      Measure(metric), value: Quantity(millionths: Int64(value) * Quantity.scale), status: status,
      origin: origin, evidence: Evidence(line: 1, column: 1, bytes: 0..<1, text: ""))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let form: Form
    let kept: [(Metric, Int)]
    /// The cell that breaks the rule, its value, and what it should be.
    let broken: (Metric, Int)
    let measure: Metric
    let expected: Int?

    var testDescription: String { rule.rawValue }
  }

  static let cases = [
    Case(
      rule: .aChannels, form: .a,
      kept: [
        (.applicationsNew, 6), (.applicationsChannelInPerson, 1), (.applicationsChannelFax, 2),
        (.applicationsChannelOnline, 3),
      ], broken: (.applicationsNew, 7), measure: .applicationsNew, expected: 6),
    Case(
      rule: .aOutcomes, form: .a,
      kept: [
        (.outcomeTotal, 6), (.outcomeGranted, 3), (.outcomePartial, 1), (.outcomeRejected, 2),
      ],
      broken: (.outcomeRejected, 1), measure: .outcomeTotal, expected: 5),
    Case(
      rule: .aElectronic, form: .a, kept: [(.proactiveTotal, 6), (.proactiveChannelWebsite, 6)],
      broken: (.proactiveChannelWebsite, 7), measure: .proactiveChannelWebsite, expected: 6),
    Case(
      rule: .bChannels, form: .b,
      kept: [
        (.applicationsNew, 10), (.applicationsChannelInPerson, 1), (.applicationsChannelFax, 2),
        (.applicationsChannelOnline, 3), (.applicationsChannelLetter, 4),
      ], broken: (.applicationsChannelLetter, 5), measure: .applicationsNew, expected: 11),
    Case(
      rule: .bConcluded, form: .b,
      kept: [
        (.applicationsConcluded, 3), (.applicationsConcludedOnTime, 2),
        (.applicationsConcludedExtended, 1),
      ], broken: (.applicationsConcluded, 4), measure: .applicationsConcluded, expected: 3),
    Case(
      rule: .bOutcomes, form: .b,
      kept: [
        (.outcomeTotal, 8), (.outcomeAlreadyPublic, 1), (.outcomeGranted, 1), (.outcomePartial, 1),
        (.outcomeDenied, 1), (.outcomeUnavailableNotHeld, 1), (.outcomeUnavailableNonexistent, 1),
        (.outcomeCorrectionRequested, 1), (.outcomeRedirected, 1),
      ], broken: (.outcomeTotal, 9), measure: .outcomeTotal, expected: 8),
    Case(
      rule: .bDenied, form: .b,
      kept: [
        (.outcomeDenied, 6), (.outcomeDeniedStateSecret, 1), (.outcomeDeniedTradeSecret, 1),
        (.outcomeDeniedPrivacy, 1), (.outcomeDeniedSecurityStability, 1),
        (.outcomeDeniedNotGovernmentInformation, 1), (.outcomeDeniedLawForbids, 1),
      ], broken: (.outcomeDenied, 5), measure: .outcomeDenied, expected: 6),
    Case(
      rule: .bReplied, form: .b, kept: [(.applicationsConcluded, 3), (.outcomeTotal, 3)],
      broken: (.outcomeTotal, 4), measure: .applicationsConcluded, expected: 4),
    Case(
      rule: .bReview, form: .b,
      kept: [(.reviewTotal, 4), (.reviewUpheld, 1), (.reviewCorrected, 1), (.reviewOther, 1)],
      broken: (.reviewTotal, 2), measure: .reviewTotal, expected: 3),
    Case(
      rule: .bLitigation, form: .b,
      kept: [
        (.litigationTotal, 3), (.litigationUpheld, 1), (.litigationCorrected, 1),
        (.litigationOther, 1),
      ], broken: (.litigationTotal, 2), measure: .litigationTotal, expected: 3),
    Case(
      rule: .bProactive, form: .b,
      kept: [
        (.proactiveTotal, 198), (.proactiveChannelGazette, 0), (.proactiveChannelWebsite, 198),
        (.proactiveChannelWeibo, 0), (.proactiveChannelWechat, 23), (.proactiveChannelOther, 0),
      ], broken: (.proactiveTotal, 222), measure: .proactiveTotal, expected: 221),
    Case(
      rule: .bNormative, form: .b,
      kept: [(.normativeDocumentsDisclosed, 2), (.normativeDocumentsIssued, 2)],
      broken: (.normativeDocumentsDisclosed, 3), measure: .normativeDocumentsDisclosed, expected: 2),
    Case(
      rule: .bByHead, form: .b,
      kept: [(.responsePressConferences, 2), (.responsePressConferencesByHead, 2)],
      broken: (.responsePressConferencesByHead, 3), measure: .responsePressConferencesByHead,
      expected: 2),
    Case(
      rule: .bStaff, form: .b,
      kept: [(.staffPeople, 3), (.staffPeopleFullTime, 1), (.staffPeoplePartTime, 2)],
      broken: (.staffPeople, 4), measure: .staffPeople, expected: 3),
    Case(
      rule: .t3Balance, form: .c,
      kept: [
        (.applicationsNew, 4), (.applicationsCarriedIn, 1), (.outcomeTotal, 3),
        (.applicationsCarriedOut, 2),
      ], broken: (.applicationsCarriedOut, 1), measure: .outcomeTotal, expected: 4),
    Case(
      rule: .t4Total, form: .d,
      kept: [
        (.reviewTotal, 4), (.reviewUpheld, 1), (.reviewCorrected, 1), (.reviewOther, 1),
        (.reviewPending, 1),
      ], broken: (.reviewTotal, 3), measure: .reviewTotal, expected: 4),
    Case(
      rule: .t2CItems, form: .c,
      kept: [(.licensingItemsPrevious, 8), (.licensingItemsChange, -8), (.licensingDecisions, 5)],
      broken: (.licensingItemsChange, -9), measure: .licensingItemsChange, expected: -8),
    Case(
      rule: .t2CMisread, form: .c,
      kept: [(.penaltiesItemsPrevious, 8), (.penaltiesItemsChange, 10), (.penaltiesDecisions, 5)],
      broken: (.penaltiesDecisions, 18), measure: .penaltiesDecisions, expected: nil),
    Case(
      rule: .rangeCount, form: .d, kept: [(.licensingDecisions, 0)],
      broken: (.licensingDecisions, -1), measure: .licensingDecisions, expected: nil),
  ]

  @Test("find the report that breaks them and leave the one that keeps them", arguments: cases)
  func breaks(_ test: Case) {
    #expect(ReportChecks.findings(in: Self.report(test.form, test.kept)) == [])
    let cells = test.kept.map { $0.0 == test.broken.0 ? test.broken : $0 }
    let findings = ReportChecks.findings(in: Self.report(test.form, cells))
    #expect(findings.map(\.rule) == [test.rule])
    #expect(findings.first?.measure == Measure(test.measure))
    #expect(findings.first?.expected == test.expected.flatMap(Quantity.init(whole:)))
    #expect(findings.first?.message.zh.isEmpty == false)
    #expect(findings.first?.message.en.isEmpty == false)
  }

  @Test(
    "on regulations allow them to departments of the State Council, provinces and cities only",
    arguments: [
      (Level.township, "青岚镇人民政府", 1), (.county, "青岚县人民政府", 1), (.department, "青岚市教育局", 1),
      (.department, "国家青岚总局", 0), (.prefecture, "青岚市人民政府", 0), (.province, "青岚省人民政府", 0),
    ])
  func regulations(level: Level, organ: String, findings: Int) {
    let report = Self.report(.d, [(.regulationsInForce, 6)], level: level, organ: organ)
    #expect(
      ReportChecks.findings(in: report).map(\.rule)
        == Array(repeating: .rangeRegulations, count: findings))
  }

  @Test("on amounts suspect yuan where the sum is too large for the level")
  func amounts() {
    let cells: [(Metric, Int)] = [(.procurementAmount, 251_000)]
    let township = ReportChecks.findings(in: Self.report(.c, cells, level: .township))
    #expect(township.map(\.rule) == [.unitAmount])
    #expect(township.first?.expected == Quantity("25.1"))
    #expect(ReportChecks.findings(in: Self.report(.c, cells, level: .prefecture)) == [])
  }

  @Test("on agreement compare exact prose with the table, else with the first statement")
  func agreement() {
    var report = Self.report(.c, [(.applicationsNew, 4)])
    report.observations += [
      Self.observation(.applicationsNew, 4, .prose), Self.observation(.outcomeGranted, 3, .prose),
      Self.observation(.outcomeGranted, 5, .prose, status: .approximate),
    ]
    #expect(ReportChecks.findings(in: report) == [])
    report.observations += [
      Self.observation(.applicationsNew, 5, .prose), Self.observation(.outcomeGranted, 2, .prose),
    ]
    let findings = ReportChecks.findings(in: report)
    #expect(findings.map(\.rule) == [.proseTable, .proseProse])
    #expect(findings.map { $0.expected?.whole } == [4, 3])
    #expect(findings.map { $0.found?.whole } == [5, 2])
  }

  @Test("prefer a value to none, the table to prose, the exact to the approximate")
  func preference() {
    let evidence = Evidence(line: 1, column: 1, bytes: 0..<1, text: "")
    var observations = [
      Self.observation(.applicationsNew, 5, .prose), Self.observation(.applicationsNew, 4, .table),
      Observation(Measure(.outcomeGranted), without: .blank, origin: .table, evidence: evidence),
      Self.observation(.outcomeGranted, 3, .prose, status: .approximate),
      Self.observation(.outcomeGranted, 2, .prose), Self.observation(.reviewTotal, 1, .prose),
      Self.observation(.litigationTotal, 1, .prose), Self.observation(.litigationTotal, 2, .prose),
    ]
    Preference.mark(&observations)
    #expect(
      observations.map(\.isPreferred) == [false, true, false, false, true, nil, true, false])
    #expect(observations.suffix(2).map(\.status) == [.conflicting, .conflicting])
  }
}
