import GXStatistics
import Testing

@testable import GXCharts

@Suite struct DodgeTests {
  @Test(
    "labels move as little as possible",
    arguments: [
      ([10.0, 50], [10.0, 10], [10.0, 50]), ([20, 20], [10, 10], [14, 26]),
      ([20, 22, 60], [10, 10, 10], [15, 27, 60]), ([30, 10], [10, 10], [30, 10]),
      ([2, 3], [10, 10], [5, 17]), ([99, 99], [10, 10], [83, 95]),
    ])
  func dodge(wanted: [Double], sizes: [Double], expected: [Double]) throws {
    let centers = try #require(
      Dodge.centers(wanted: wanted, sizes: sizes, gap: 2, within: 0...100))
    for (one, two) in zip(centers, expected) { #expect(abs(one - two) < 1e-9) }
  }

  @Test func `what does not fit is refused`() {
    #expect(Dodge.centers(wanted: [1, 2, 3], sizes: [40, 40, 40], gap: 0, within: 0...100) == nil)
  }

  @Test func `labels of any kind stay apart, within bounds and in order`() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let count = Int.random(in: 1...20, using: &random)
      let wanted = (0..<count).map { _ in Double.random(in: -50...550, using: &random) }
      let sizes = (0..<count).map { _ in Double.random(in: 5...20, using: &random) }
      let centers = try #require(
        Dodge.centers(wanted: wanted, sizes: sizes, gap: 3, within: 0...500))
      let order = centers.indices.sorted { centers[$0] < centers[$1] }
      for (one, two) in zip(order, order.dropFirst()) {
        #expect(centers[two] - centers[one] >= (sizes[one] + sizes[two]) / 2 + 3 - 1e-6)
        #expect(wanted[one] <= wanted[two])
      }
      for index in order {
        #expect(centers[index] - sizes[index] / 2 >= -1e-6)
        #expect(centers[index] + sizes[index] / 2 <= 500 + 1e-6)
      }
    }
  }
}
