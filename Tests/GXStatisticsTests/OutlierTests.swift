import GXStatistics
import Testing

struct OutlierTests {
  @Test func `units that all grow alike have no outlier, and one that leaps has`() throws {
    let earlier = [10.0, 20, 40, 80, 160, 320]
    let alike = try #require(
      HidiroglouBerthelot(earlier: earlier, later: earlier.map { $0 * 1.1 }))
    #expect(alike.outliers == [])
    let leaping = try #require(
      HidiroglouBerthelot(earlier: earlier, later: [11, 21, 45, 85, 170, 3200]))
    #expect(leaping.outliers == [5])
  }

  @Test func `turning time around turns the effects around`() throws {
    let earlier = [10.0, 20, 40, 80, 160]
    let later = [12.0, 18, 44, 70, 170]
    let forth = try #require(HidiroglouBerthelot(earlier: earlier, later: later))
    let back = try #require(HidiroglouBerthelot(earlier: later, later: earlier))
    for (one, other) in zip(forth.effects, back.effects) {
      #expect(agrees(try #require(one), -(other ?? 0)))
    }
  }

  @Test func `zeros have no ratio and too few units no limits`() throws {
    let found = try #require(
      HidiroglouBerthelot(earlier: [0, 1, 2, 3, 4], later: [5, 1, 2, 3, 4]))
    #expect(found.effects[0] == nil && found.outliers == [])
    #expect(HidiroglouBerthelot(earlier: [0, 1, 2, 3], later: [5, 1, 2, 3]) == nil)
    #expect(HidiroglouBerthelot(earlier: [1], later: []) == nil)
    #expect(HidiroglouBerthelot(earlier: [-1, 1, 2, 3], later: [5, 1, 2, 3]) == nil)
  }

  @Test func `scores set zeros apart and say when there is no spread`() throws {
    let found = try RobustScores([0, 3, 5, 8, 0, 900])
    #expect(found.zeros == 2 && found.scores[0] == nil && found.scores[4] == nil)
    #expect(try #require(found.scores[5]) > 3.5)
    #expect(throws: RobustScores.Undefined.noSpread) { try RobustScores([4, 4, 4, 9]) }
    #expect(throws: RobustScores.Undefined.tooFewValues) { try RobustScores([0, 0, 1, 2]) }
    #expect(throws: RobustScores.Undefined.invalidValue) { try RobustScores([1, 2, -3]) }
  }
}

struct FlowTests {
  @Test func `a steady system holds its arrivals for their time`() throws {
    // Ten a day, each staying twenty days, are two hundred in the system.
    let flow = try #require(
      Flow(opening: 200, arrivals: 3650, departures: 3650, closing: 200))
    #expect(flow.discrepancy == 0 && flow.clearanceRate == 1)
    let time = try #require(flow.timeInSystem)
    #expect(agrees(time.days, 20) && time.assumption == .nearlySteady)
    #expect(agrees(try #require(flow.backlogDays), 20))
  }

  @Test func `a stock that grows is not steady`() throws {
    let flow = try #require(Flow(opening: 10, arrivals: 100, departures: 60, closing: 50))
    #expect(try #require(flow.timeInSystem).assumption == .notSteady)
    #expect(flow.clearanceRate == 0.6)
  }

  @Test func `nothing in and nothing out have no rates`() throws {
    let idle = try #require(Flow(opening: 3, arrivals: 0, departures: 0, closing: 3))
    #expect(idle.clearanceRate == nil && idle.backlogDays == nil && idle.timeInSystem == nil)
    #expect(Flow(opening: -1, arrivals: 0, departures: 0, closing: 0) == nil)
    #expect(Flow(opening: 1, arrivals: 0, departures: 0, closing: 0, days: 0) == nil)
    #expect(Flow(opening: 1, arrivals: 2, departures: 2, closing: 4)?.discrepancy == 3)
    #expect(Flow(opening: .max, arrivals: 1, departures: 0, closing: 4)?.discrepancy == nil)
  }
}
