import GXStatistics
import Testing

struct RegressionTests {
  private let ones = [Double](repeating: 1, count: 6)
  private let times = (0..<6).map(Double.init)

  @Test func `two groups have the logarithm of the ratio of their rates as coefficient`() throws {
    let group = [0.0, 0, 0, 1, 1, 1]
    let fit = try PoissonRegression([2, 3, 4, 6, 9, 12], columns: [ones, group])
    let slope = fit.coefficients()[1]
    #expect(agrees(slope.estimate, 1.098_612_288_668_109_8))
    // The variance of a log ratio of counts is 1/9 + 1/27.
    #expect(agrees(slope.standardError, (1.0 / 9 + 1.0 / 27).squareRoot()))
    let wide = fit.coefficients(allowingFor: 4)[1]
    #expect(agrees(wide.standardError, 2 * slope.standardError))
    #expect(fit.coefficients(allowingFor: 0.2)[1] == slope)
  }

  @Test func `exposures that double with the counts leave no slope`() throws {
    let exposures = [0.0, 1, 2, 3, 4, 5].map { $0 * 0.693_147_180_559_945_3 }
    let fit = try PoissonRegression(
      [1, 2, 4, 8, 16, 32], columns: [ones, times], offsets: exposures)
    #expect(agrees(fit.coefficients()[1].estimate, 0))
  }

  @Test func `counts that vary no more than Poisson's have no α and Poisson's coefficients`() throws
  {
    let counts = [10, 11, 10, 12, 11, 12]
    let negative = try NegativeBinomialRegression(counts, columns: [ones, times])
    let poisson = try PoissonRegression(counts, columns: [ones, times])
    #expect(negative.alpha == 0)
    #expect(negative.coefficients == poisson.coefficients())
  }

  @Test func `what cannot be fitted says why`() {
    #expect(throws: RegressionError.noEvents) {
      try PoissonRegression([0, 0, 0], columns: [[1, 1, 1]])
    }
    #expect(throws: RegressionError.negativeCount) {
      try PoissonRegression([1, -1, 0], columns: [[1, 1, 1]])
    }
    #expect(throws: RegressionError.collinear) {
      try PoissonRegression([1, 2, 3], columns: [[1, 1, 1], [2, 2, 2]])
    }
    #expect(throws: RegressionError.tooFewPoints(needed: 3, found: 2)) {
      try NegativeBinomialRegression([1, 2], columns: [[1, 1], [0, 1]])
    }
    #expect(throws: RegressionError.unequalLengths) {
      try PoissonRegression([1, 2, 3], columns: [[1, 1]])
    }
    #expect(throws: RegressionError.notFinite) {
      try LeastSquares([1, .nan, 3], columns: [[1, 1, 1]])
    }
    #expect(throws: RegressionError.notConverged) {
      // All events in one group: the other's rate has no logarithm.
      try PoissonRegression([0, 0, 5, 7], columns: [[1, 1, 1, 1], [0, 0, 1, 1]])
    }
  }

  @Test func `a line without errors is found, with no probability to state`() throws {
    let fit = try LeastSquares([1, 3, 5, 7, 9, 11], columns: [ones, times])
    #expect(agrees(fit.coefficients[1].estimate, 2))
    #expect(fit.residuals.allSatisfy { abs($0) < 1e-12 })
  }

  @Test func `Newey and West's errors without a lag are White's`() throws {
    let values = [1.0, 4, 2, 8, 5, 7]
    let fit = try LeastSquares(values, columns: [ones], errors: .neweyWest(lag: 0))
    let mean = 4.5
    let squares = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    #expect(agrees(fit.coefficients[0].standardError, (squares / 36 * 6 / 5).squareRoot()))
  }

  @Test func `a jump and a bend at a known date are told apart`() throws {
    let times = (0..<12).map { Double(2010 + $0) }
    let values = times.map { time -> Double in
      let before = 10 + 2 * (time - 2010)
      return time < 2016 ? before : before + 30 - 3 * (time - 2016)
    }
    let fit = try InterruptedTimeSeries(times: times, values: values, breaks: [2016])
    #expect(agrees(fit.slope.estimate, 2) && agrees(fit.level.estimate, 10))
    #expect(agrees(fit.changes[0].level.estimate, 30))
    #expect(agrees(fit.changes[0].slope.estimate, -3))
    let shuffled = try InterruptedTimeSeries(
      times: times.reversed(), values: values.reversed(), breaks: [2016])
    #expect(shuffled.changes[0].level.estimate == fit.changes[0].level.estimate)
  }

  @Test func `three points on a side are too few to test a break`() {
    #expect(throws: RegressionError.tooFewPoints(needed: 4, found: 3)) {
      try InterruptedTimeSeries(
        times: (0..<9).map(Double.init), values: (0..<9).map(Double.init), breaks: [6])
    }
  }
}
