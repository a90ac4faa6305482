import GXStatistics
import Testing

struct QuantileTests {
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
