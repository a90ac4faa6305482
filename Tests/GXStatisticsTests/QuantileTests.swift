import GXStatistics
import Testing

struct QuantileTests {
  struct Case: Decodable {
    let sample: [Double]
    let type: Int
    let p: [Double]
    let quantiles: [Double]
  }

  @Test func `all nine types equal NumPy`() throws {
    for golden in try Golden<Case>.cases("quantiles") {
      let sample = try #require(SortedSample(golden.sample))
      let type = try #require(QuantileType(rawValue: golden.type))
      for (p, expected) in zip(golden.p, golden.quantiles) {
        let found = sample.quantile(p, type: type)
        #expect(agrees(found, expected), "type \(type), p = \(p), n = \(sample.count)")
      }
    }
  }

  @Test func `the median of an even sample is the mean of the two in the middle`() throws {
    #expect(try #require(SortedSample([4, 1, 3, 2])).median == 2.5)
  }

  @Test func `the order of a sample does not matter`() throws {
    let sample = [3.0, 9, 1, 4, 4, 7]
    #expect(SortedSample(sample) == SortedSample(sample.reversed()))
  }

  @Test func `an empty sample and one with NaN have no quantiles`() {
    #expect(SortedSample([]) == nil)
    #expect(SortedSample([1, .nan]) == nil)
    #expect(SortedSample([1, .infinity]) == nil)
  }
}
