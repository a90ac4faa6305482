import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// Each rule of the catalogue that a corpus can be judged by, broken and kept.
struct AuditRuleTests {
  /// Rules about documents: only reading one can tell.
  static let ofReading: Set<Rule> = [
    .proseTable, .proseProse, .proseShare, .yearConsensus, .layoutLost,
  ]

  @Test func `every rule is judged over a corpus but those about documents`() {
    let judged =
      AuditIdentity.all.map(\.rule) + AuditChain.all.map(\.rule) + RangeCheck.rules
      + [.regionAggregate]
    #expect(Set(judged) == Set(Rule.allCases).subtracting(Self.ofReading))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let year: Int
    let level: Level
    let kept: [Measure: Int]
    let broken: [Measure: Int]

    init(
      _ rule: Rule, _ year: Int, level: Level = .county, _ kept: [Metric: Int],
      breaking change: [Metric: Int]
    ) {
      self.rule = rule
      self.year = year
      self.level = level
      self.kept = Dictionary(uniqueKeysWithValues: kept.map { (Measure($0.key), $0.value) })
      broken = self.kept.merging(
        Dictionary(uniqueKeysWithValues: change.map { (Measure($0.key), $0.value) })
      ) { $1 }
    }

    var testDescription: String { "\(rule.rawValue) \(broken.count)" }
  }

  static let channels: [Metric: Int] = [
    .applicationsNew: 15, .applicationsChannelInPerson: 4, .applicationsChannelFax: 3,
    .applicationsChannelEmail: 2, .applicationsChannelOnline: 6,
  ]
  static let proactive: [Metric: Int] = [
    .proactiveTotal: 198, .proactiveChannelGazette: 0, .proactiveChannelWebsite: 198,
    .proactiveChannelWeibo: 0, .proactiveChannelWechat: 23, .proactiveChannelOther: 0,
  ]
  static let items: [Metric: Int] = [
    .licensingItemsPrevious: 8, .licensingItemsChange: 10, .licensingDecisions: 40,
  ]

  static let cases = [
    Case(.aChannels, 2012, channels, breaking: [.applicationsChannelFax: 4]),
    Case(
      .aElectronic, 2012, [.proactiveTotal: 300, .proactiveChannelWebsite: 290],
      breaking: [.proactiveChannelWebsite: 301]),
    // One item on two channels counts once: 198 lies between 198 and 221.
    Case(.bProactive, 2018, proactive, breaking: [.proactiveTotal: 197]),
    Case(.bProactive, 2018, proactive, breaking: [.proactiveTotal: 222]),
    Case(.t2CMisread, 2019, items, breaking: [.licensingDecisions: 18]),
    Case(
      .rangeRegulations, 2022, level: .township, [.regulationsInForce: 0],
      breaking: [.regulationsInForce: 2]),
    Case(.rangeCount, 2022, [.applicationsNew: 1], breaking: [.applicationsNew: -1]),
    Case(.unitAmount, 2022, [.feesAmount: 1_000], breaking: [.feesAmount: 60_000_000]),
  ]

  @Test(arguments: cases)
  func `is found where it is broken and only there`(test: Case) throws {
    func broken(_ figures: [Measure: Int]) throws -> Set<Rule> {
      let report = Invented.report(level: test.level, year: test.year, figures)
      return Set(try AuditReportTests.audit([report]).rows.map(\.rule))
    }
    #expect(try broken(test.kept).isEmpty)
    #expect(try broken(test.broken) == [test.rule])
  }

  @Test func `channels that a provincial table does not list are not needed, blank ones are`()
    throws
  {
    var report = Invented.report(
      year: 2012,
      Dictionary(uniqueKeysWithValues: Self.channels.map { (Measure($0.key), $0.value) }))
    let audit = try AuditReportTests.audit([report])
    #expect(audit.counts.contains { $0.rule == .aChannels && $0.judged == 1 })
    report.observations.append(
      Observation(
        Measure(.applicationsChannelLetter), without: .blank, origin: .table,
        evidence: Invented.evidence))
    let blank = try AuditReportTests.audit([report])
    #expect(!blank.counts.contains { $0.rule == .aChannels })
  }

  @Test func `decisions that equal the items by no change are no misreading`() throws {
    let figures: [Measure: Int] = [
      Measure(.licensingItemsPrevious): 8, Measure(.licensingItemsChange): 0,
      Measure(.licensingDecisions): 8,
    ]
    #expect(try AuditReportTests.audit([Invented.report(year: 2019, figures)]).rows.isEmpty)
  }

  @Test func `an aggregate report below its members' own ones is found`() throws {
    func reports(aggregate: Int) -> [ParsedReport] {
      [
        Invented.report(
          "云岫市人民政府", division: 990_100, level: .prefecture, year: 2022, .applicationsNew,
          aggregate),
        Invented.report(
          "云岫市合成局", division: 990_100, level: .department, year: 2022, scope: .own,
          .applicationsNew, 4),
        Invented.report(
          "云岫市望舒区合成局", division: 990_101, level: .department, year: 2022, scope: .own,
          .applicationsNew, 3),
        // Another city's, and another year's, are no members.
        Invented.report(
          "雁回市合成局", division: 990_200, level: .department, year: 2022, scope: .own,
          .applicationsNew, 50),
        Invented.report(
          "云岫市合成局", division: 990_100, level: .department, year: 2021, scope: .own,
          .applicationsNew, 90),
      ]
    }
    let row = try #require(try AuditReportTests.audit(reports(aggregate: 6)).rows.first)
    #expect(row.rule == .regionAggregate && row.severity == .warning)
    #expect(row.expected == Quantity(whole: 7) && row.found == Quantity(whole: 6))
    let kept = try AuditReportTests.audit(reports(aggregate: 7))
    #expect(kept.rows.isEmpty)
    #expect(kept.counts.contains { $0.rule == .regionAggregate && $0.judged == 1 })
  }
}
