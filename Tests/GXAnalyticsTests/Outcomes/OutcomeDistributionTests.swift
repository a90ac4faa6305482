import Foundation
import GXModel
import GXStatistics
import GXStore
import Testing

@testable import GXAnalytics

/// Distributions of outcomes of small corpora, computed by hand.
struct OutcomeDistributionTests {
  /// All classes of forms C and D for one column; the first leaf of a group takes all of it.
  static func outcomes(
    _ groups: [Int], applicant: Applicant? = nil, total: Int? = nil
  ) -> [Measure: Int] {
    let leaves: [[Metric]] = [
      [.outcomeGranted], [.outcomePartial], Metric.groundsOfDenial, Metric.reasonsOfUnavailability,
      Metric.reasonsOfNonProcessing,
      [.outcomeOtherNotCorrected, .outcomeOtherFeeUnpaid, .outcomeOtherMisc],
    ]
    var figures = [Measure(.outcomeTotal, applicant): total ?? groups.reduce(0, +)]
    for (group, metrics) in zip(groups, leaves) {
      for (index, metric) in metrics.enumerated() {
        figures[Measure(metric, applicant)] = index == 0 ? group : 0
      }
    }
    return figures
  }

  static let formB: [Measure: Int] = [
    Measure(.outcomeTotal): 20, Measure(.outcomeAlreadyPublic): 3, Measure(.outcomeGranted): 4,
    Measure(.outcomePartial): 1, Measure(.outcomeDenied): 5, Measure(.outcomeDeniedStateSecret): 1,
    Measure(.outcomeDeniedTradeSecret): 1, Measure(.outcomeDeniedPrivacy): 1,
    Measure(.outcomeDeniedSecurityStability): 0,
    Measure(.outcomeDeniedNotGovernmentInformation): 2, Measure(.outcomeDeniedLawForbids): 0,
    Measure(.outcomeUnavailableNotHeld): 2, Measure(.outcomeUnavailableNonexistent): 1,
    Measure(.outcomeCorrectionRequested): 1, Measure(.outcomeRedirected): 3,
  ]

  static func result(
    _ reports: [ParsedReport], _ detail: OutcomeDetail = .groups,
    by grouping: ResultGrouping = .none, in selection: ReportSelection = ReportSelection()
  ) throws -> OutcomeDistribution {
    try OutcomeDistribution(
      OutcomeDistribution.Query(.init(detail), reports: selection, grouping: grouping),
      in: Corpus(reports: reports))
  }

  @Test func `the six groups of form D are sums of their rows and share the total`() throws {
    let result = try Self.result(
      [Invented.report(year: 2022, Self.outcomes([42, 6, 14, 20, 10, 6]))])
    #expect(result.rows.map(\.count) == [42, 6, 14, 20, 10, 6])
    #expect(result.rows.map(\.outcome.id).last == "outcome.other")
    let shares = result.rows.map(\.share)
    #expect(shares == [42, 6, 14, 20, 10, 6].map { $0 / 98.0 })
    let goodman = try #require(Multinomial([42, 6, 14, 20, 10, 6])).goodmanIntervals()
    #expect(result.rows.map(\.low) == goodman.map(\.low))
    #expect(result.rows.map(\.high) == goodman.map(\.high))
    #expect(result.rows.allSatisfy { $0.total == 98 && $0.organs == 1 && $0.missing == 0 })
  }

  @Test func `a class that the form lacks is not in form, never zero`() throws {
    let result = try Self.result([
      Invented.report(year: 2018, Self.formB),
      Invented.report(year: 2022, Self.outcomes([1, 0, 0, 0, 0, 1])),
    ])
    func row(_ year: Int, _ metric: Metric) -> OutcomeDistribution.Row? {
      result.rows.first { $0.year == year && $0.outcome == .metric(metric) }
    }
    let lacking = try #require(row(2018, .outcomeNotProcessed))
    #expect(lacking.count == nil && lacking.share == nil && lacking.status == .notInForm)
    let gone = try #require(row(2022, .outcomeRedirected))
    #expect(gone.count == nil && gone.status == .notInForm)
    #expect(row(2018, .outcomeRedirected)?.count == 3)
    #expect(row(2018, .outcomeUnavailable)?.count == 3)
    #expect(row(2022, .outcomePartial)?.count == 0)
    #expect(row(2022, .outcomePartial)?.share == 0)
    #expect(result.breaks.map(\.year) == [2019])
    #expect(Set(result.rows.filter { $0.year == 2018 }.map(\.segment)) == [1])
    #expect(Set(result.rows.filter { $0.year == 2022 }.map(\.segment)) == [2])
  }

  @Test func `a report without one of the classes is missing as a whole`() throws {
    var figures = Self.outcomes([5, 5, 5, 5, 5, 5])
    figures[Measure(.outcomeDeniedThirdParty)] = nil
    let result = try Self.result([
      Invented.report(year: 2022, Self.outcomes([1, 1, 1, 1, 1, 1])),
      Invented.report("归帆市人民政府", division: 990_181, year: 2022, figures),
    ])
    #expect(result.rows.map(\.count) == [1, 1, 1, 1, 1, 1])
    #expect(result.rows.allSatisfy { $0.organs == 1 && $0.missing == 1 && $0.expected == 2 })
  }

  @Test func `a year without applications has counts of zero and no shares`() throws {
    let result = try Self.result(
      [Invented.report(year: 2022, Self.outcomes([0, 0, 0, 0, 0, 0]))])
    #expect(result.rows.map(\.count) == [0, 0, 0, 0, 0, 0])
    #expect(result.rows.allSatisfy { $0.share == nil && $0.low == nil && $0.high == nil })
  }

  @Test func `composites join the forms and the remainder is the rest of the total`() throws {
    let result = try Self.result(
      [
        Invented.report(year: 2018, Self.formB),
        Invented.report(
          year: 2019,
          Self.outcomes([4, 2, 7, 3, 1, 0]).filter { measure, _ in
            measure.metric.parent != .outcomeOther
          }.merging([Measure(.outcomeOther): 0]) { $1 }),
      ], .composites)
    func counts(_ year: Int) -> [Int?] { result.rows.filter { $0.year == year }.map(\.count) }
    // 2018: 3 + 4 + 1 disclosed, 2 + 1 unable, 1 + 0 + 1 + 1 refused on core grounds, 20 in all.
    #expect(counts(2018) == [8, 3, 3, 6])
    // 2019: the first ground is a state secret, the first reason is not held; 17 in all.
    #expect(counts(2019) == [6, 3, 7, 1])
    #expect(result.rows.allSatisfy { $0.status != .notInForm })
    #expect(result.notes.contains { $0.kind == .bridge })
    #expect(result.breaks.map(\.year) == [2019])
    #expect(result.distances.isEmpty)
  }

  @Test func `grounds of denial are shares of all denials`() throws {
    let result = try Self.result([Invented.report(year: 2018, Self.formB)], .grounds)
    let named = result.rows.reduce(into: [:]) { $0[$1.outcome.id] = $1.count }
    #expect(
      named == [
        "outcome.denied.state_secret": 1, "outcome.denied.trade_secret": 1,
        "outcome.denied.privacy": 1, "outcome.denied.security_stability": 0,
        "outcome.denied.not_government_information": 2, "outcome.denied.law_forbids": 0,
      ])
    #expect(result.rows.first { $0.outcome == .metric(.outcomeDeniedPrivacy) }?.share == 0.2)
  }

  @Test func `half of the absolute differences is the distance to the year before`() throws {
    let result = try Self.result([
      Invented.report(year: 2021, Self.outcomes([5, 1, 2, 2, 0, 0])),
      Invented.report(year: 2022, Self.outcomes([2, 1, 5, 2, 0, 0])),
    ])
    #expect(result.distances.count == 1)
    #expect(result.distances.first?.year == 2022)
    #expect(abs((result.distances.first?.totalVariation ?? 0) - 0.3) < 1e-12)
  }

  @Test func `no distance is given across a break`() throws {
    let result = try Self.result([
      Invented.report(year: 2018, Self.formB),
      Invented.report(year: 2019, form: .d, Self.outcomes([1, 1, 1, 1, 1, 1])),
    ])
    #expect(result.distances.isEmpty)
  }

  @Test func `regions are compared with the whole that they divide`() throws {
    let result = try Self.result(
      [
        Invented.report(year: 2022, Self.outcomes([10, 0, 0, 0, 0, 0])),
        Invented.report(
          "雁回市栖霜区人民政府", division: 990_201, year: 2022, Self.outcomes([0, 0, 10, 0, 0, 0])),
      ], by: .region, in: ReportSelection(region: DivisionCode(990_000)))
    #expect(result.distances.map(\.reference) == [.whole, .whole])
    #expect(result.distances.map(\.totalVariation) == [0.5, 0.5])
    #expect(Set(result.rows.map { $0.region?.name }) == ["云岫市", "雁回市"])
  }

  @Test func `applicants are columns of the forms since 2019 only`() throws {
    var figures = Self.outcomes([3, 0, 0, 0, 0, 1])
    figures.merge(Self.outcomes([2, 0, 0, 0, 0, 1], applicant: .natural)) { $1 }
    figures.merge(Self.outcomes([1, 0, 0, 0, 0, 0], applicant: .legal)) { $1 }
    let result = try Self.result(
      [Invented.report(year: 2018, Self.formB), Invented.report(year: 2022, figures)],
      by: .applicant)
    let natural = result.rows.filter { $0.applicant == .natural && $0.year == 2022 }
    #expect(natural.compactMap(\.count) == [2, 0, 0, 0, 0, 1])
    let commercial = result.rows.filter { $0.applicant == .commercial && $0.year == 2022 }
    #expect(commercial.allSatisfy { $0.count == nil && $0.missing == 1 })
    let before = result.rows.filter { $0.year == 2018 }
    #expect(before.allSatisfy { $0.count == nil && $0.status == .notInForm })
    #expect(Set(result.rows.map(\.applicant)).count == 6)
  }

  @Test func `aggregate and own reports are never in one distribution`() throws {
    let figures = Self.outcomes([1, 1, 1, 1, 1, 1])
    let result = try Self.result([
      Invented.report(year: 2022, scope: .aggregate, figures),
      Invented.report("云岫市望舒区教育局", level: .department, year: 2022, scope: .own, figures),
      Invented.report("云岫市望舒区民政局", level: .department, year: 2022, scope: .own, figures),
    ])
    #expect(result.rows.map(\.count) == [2, 2, 2, 2, 2, 2])
  }

  @Test func `shares that do not add to one hundred as printed are explained`() throws {
    let thirds = try Self.result(
      [Invented.report(year: 2022, Self.outcomes([1, 1, 1, 0, 0, 0]))])
    #expect(
      thirds.notes.contains { $0.text.en.contains("99.99%") && $0.text.zh.contains("99.99%") })
    let halves = try Self.result(
      [Invented.report(year: 2022, Self.outcomes([1, 1, 0, 0, 0, 0]))])
    #expect(!halves.notes.contains { $0.text.en.contains("rounded half up") })
  }

  @Test func `a stated total that the classes do not make is told`() throws {
    let result = try Self.result(
      [Invented.report(year: 2022, Self.outcomes([1, 1, 1, 1, 1, 1], total: 9))])
    #expect(result.rows.first?.total == 6)
    #expect(
      result.notes.contains {
        $0.text.en.hasPrefix("Another total than the sum of the classes: 1 report;")
      })
  }

  @Test func `a result survives writing and reading, and is of its own kind`() throws {
    let result = try Self.result([
      Invented.report(year: 2018, Self.formB),
      Invented.report(year: 2022, Self.outcomes([1, 2, 3, 4, 5, 6])),
    ])
    let data = try result.json()
    #expect(try OutcomeDistribution(json: data) == result)
    let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    #expect(json?["kind"] as? String == "outcomes")
    let rows = try #require(json?["rows"] as? [[String: Any]])
    #expect(rows.allSatisfy { $0.keys.contains("share") && $0.keys.contains("low") })
    #expect(rows[0]["outcome"] as? String == "outcome.granted")
    let query = try #require(json?["query"] as? [String: Any])
    #expect(query["detail"] as? String == "groups" && query["by"] as? String == "none")
    let ratio = try RatioTable(
      RatioTable.Query(.granted), in: Corpus(reports: [Invented.report(year: 2022, Self.formB)]))
    #expect(throws: DecodingError.self) { try OutcomeDistribution(json: try ratio.json()) }
  }
}
