import GXStatistics
import Testing

struct PoissonTests {
  @Test func `a negative count has no interval`() {
    #expect(Poisson.interval(-1) == nil)
    #expect(Poisson.byarInterval(-1) == nil)
  }
}
