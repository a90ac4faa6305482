import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// One county reports every year and grants half; another, which grants nearly all, leaves 2022 out, and in
/// 2023 a third reports for the first time.
struct BalancedPanelTests {
  static let corpus: Corpus = {
    let steady = (2021...2024).map { year in
      Invented.report(year: year, OutcomeDistributionTests.outcomes([10, 0, 10, 0, 0, 0]))
    }
    let absent = [2021, 2023, 2024].map { year in
      Invented.report(
        "云岫市听松区人民政府", division: 990_102, year: year,
        OutcomeDistributionTests.outcomes([90, 0, 10, 0, 0, 0]))
    }
    let late = [2023, 2024].map { year in
      Invented.report(
        "云岫市揽月区人民政府", division: 990_103, year: year,
        OutcomeDistributionTests.outcomes([0, 0, 100, 0, 0, 0]))
    }
    return Corpus(reports: steady + absent + late)
  }()

  private func saysOneOfThree(_ notes: [Note]) -> Bool {
    notes.contains { $0.text.en.contains("only the 1 of 3 organs") }
  }

  @Test func `a ratio moves with the organs that come and go, but not over a panel`() throws {
    let all = try RatioTable(.init(.init(.granted)), in: Self.corpus)
    let shares: [Double?] = [100.0 / 120, 0.5, 100.0 / 220, 100.0 / 220]
    #expect(all.rows.map(\.ratio) == shares)
    let panel = try RatioTable(.init(.init(.granted, isPanel: true)), in: Self.corpus)
    #expect(panel.rows.map(\.ratio) == [0.5, 0.5, 0.5, 0.5])
    #expect(panel.rows.allSatisfy { $0.organs == 1 && $0.expected == 1 && $0.missing == 0 })
    #expect(saysOneOfThree(panel.notes) && !saysOneOfThree(all.notes))
  }

  @Test func `shares of outcomes over a panel are those of its organs`() throws {
    let panel = try OutcomeDistribution(.init(.init(isPanel: true)), in: Self.corpus)
    let granted = panel.rows.filter { $0.outcome == panel.rows[0].outcome }
    #expect(granted.map(\.count) == [10, 10, 10, 10])
    #expect(granted.allSatisfy { $0.total == 20 && $0.organs == 1 && $0.missing == 0 })
    #expect(panel.distances.allSatisfy { $0.totalVariation == 0 })
    #expect(saysOneOfThree(panel.notes))
  }

  @Test func `a distribution over a panel has as many values each year`() throws {
    let all = try Distribution(.init(.init(.outcomeTotal)), in: Self.corpus)
    #expect(all.rows.map(\.organs) == [2, 1, 3, 3])
    let panel = try Distribution(.init(.init(.outcomeTotal, isPanel: true)), in: Self.corpus)
    #expect(panel.rows.map(\.organs) == [1, 1, 1, 1])
    #expect(panel.rows.map(\.median) == [20, 20, 20, 20] && saysOneOfThree(panel.notes))
  }

  @Test func `a panel is of the years asked for`() throws {
    let recent = ReportSelection(years: 2023...2024)
    let panel = try RatioTable(
      .init(.init(.granted, isPanel: true), reports: recent), in: Self.corpus)
    #expect(panel.rows.map(\.organs) == [3, 3])
  }

  @Test func `bounds over a panel leave out the organs outside`() throws {
    var doubtful = Invented.report(
      "云岫市听松区人民政府", division: 990_102, year: 2022,
      OutcomeDistributionTests.outcomes([90, 0, 10, 0, 0, 0]))
    doubtful.observations.removeAll { $0.measure == Measure(.outcomeGranted) }
    doubtful.observations.append(
      Observation(
        Measure(.outcomeGranted), without: .blank, origin: .table, evidence: Invented.evidence))
    let corpus = Corpus(
      reports: [2021, 2022].map {
        Invented.report(year: $0, OutcomeDistributionTests.outcomes([10, 0, 10, 0, 0, 0]))
      } + [doubtful])
    func bounds(isPanel: Bool) throws -> [ShareBounds?] {
      try RatioTable(
        .init(.init(.granted, boundsCells: true, isPanel: isPanel)), in: corpus
      ).rows.map(\.bounds)
    }
    #expect(try bounds(isPanel: false)[1]?.reports == 1)
    #expect(try bounds(isPanel: true) == [nil, nil])
  }

  @Test func `the JSON of a result keeps that it is of a panel`() throws {
    let panel = try RatioTable(.init(.init(.granted, isPanel: true)), in: Self.corpus)
    #expect(try RatioTable(json: panel.json()).query.topic.isPanel)
  }
}
