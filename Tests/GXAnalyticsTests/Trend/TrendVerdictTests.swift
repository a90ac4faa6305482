import GXModel
import GXStatistics
import GXStore
import Testing

@testable import GXAnalytics

struct TrendVerdictTests {
  static func test(_ values: [Int?]) throws -> Trend.SegmentTest {
    let corpus = Corpus(reports: Invented.series(from: 2008, .applicationsNew, values))
    return try #require(Trend(Trend.Query(.applicationsNew), in: corpus).tests.first)
  }

  @Test(
    arguments: [
      ([1, 2, 3, 4], TrendVerdict.tooShort), ([1, 2], .tooShort), ([5, 5], .tooShort),
      ([1, 2, 3, 4, 5], .rising), ([9, 8, 7, 6, 5, 4], .falling), ([5, 5, 5, 5, 5], .constant),
      ([3, 1, 4, 1, 5, 2, 3], .notShown), ([1, 1, 1, 1, 2], .tooShort),
    ] as [([Int?], TrendVerdict)])
  func `the verdict claims no more than the test`(values: [Int?], verdict: TrendVerdict) throws {
    #expect(try Self.test(values).verdict == verdict)
  }

  @Test func `probability, slope and interval are the exact ones`() throws {
    let test = try Self.test([1, 3, 4, 8, 10])
    #expect(abs(test.pValue - 1.0 / 60) < 1e-12)
    #expect(abs(test.slope - (2.25 + 7.0 / 3) / 2) < 1e-12)
    #expect(test.slopeInterval == Interval(1, 4))
  }

  @Test func `a gap keeps its length in the slope`() throws {
    #expect(try Self.test([0, nil, 4]).slope == 2)
  }

  @Test func `a series of one year has no test`() throws {
    let corpus = Corpus(reports: Invented.series(from: 2020, .applicationsNew, [4]))
    #expect(try Trend(Trend.Query(.applicationsNew), in: corpus).tests.isEmpty)
  }

  @Test func `too short is said in both languages with the reason`() throws {
    let sentence = TrendPhrases.sentence(for: try Self.test([1, 2, 3, 4]), unit: .document)
    #expect(sentence.zh.contains("无法判断趋势") && sentence.zh.contains("0.083"))
    #expect(sentence.en.contains("too short to tell") && sentence.en.contains("0.083"))
  }

  @Test func `no phrase but rise and fall speaks of a direction`() {
    for verdict in [TrendVerdict.tooShort, .constant, .notShown] {
      let label = TrendPhrases.label(for: verdict)
      for word in ["上升", "下降", "增长", "平稳", "稳定"] { #expect(!label.zh.contains(word)) }
      for word in ["rise", "fall", "grow", "stable"] { #expect(!label.en.contains(word)) }
    }
  }

  @Test(arguments: [
    (0.0004, "< 0.001"), (0.0166667, "0.017"), (0.0496, "0.0496"), (0.0833, "0.083"),
  ])
  func `a probability is not rounded over the level of the test`(p: Double, text: String) {
    #expect(TrendPhrases.probability(p) == text)
  }
}
