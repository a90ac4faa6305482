import GXModel
import GXStore
import Testing

@Suite struct QuantileTests {
  static let probabilities = [0, 0.05, 0.25, 1.0 / 3, 0.5, 0.75, 0.9, 0.999, 1]

  /// numpy.quantile([1, 2, 4, 8], …) and R's quantile(c(1, 2, 4, 8)).
  @Test func `quantiles are those of NumPy and R`() throws {
    let corpus = Corpus(
      reports: [8, 1, 4, 2].enumerated().map { index, value in
        InventedReports.report(
          organ: "合成机关\(index)",
          observations: [InventedReports.figure(Measure(.outcomeTotal), value * 1_000_000)])
      })
    let column = try #require(corpus.column(Measure(.outcomeTotal)))
    let quantiles = column.quantiles([0, 0.25, 0.5, 0.75, 1, 7, -1], in: corpus.rows())
    #expect(quantiles == [1, 1.75, 3, 5, 8, 8, 1])
    #expect(column.quantiles([0.5], in: corpus.rows(in: CorpusSelection(years: 1...2))) == nil)
  }

  @Test(arguments: InventedReports.columns.map(\.measure))
  func `quantiles are those of the sorted values`(measure: Measure) throws {
    let corpus = ScanOracleTests.corpus
    let column = try #require(corpus.column(measure))
    for selection in ScanOracleTests.selections {
      let rows = corpus.rows(in: selection)
      let sorted = column.doubles(in: rows).sorted()
      let quantiles = column.quantiles(Self.probabilities, in: rows)
      guard let last = sorted.last else {
        #expect(quantiles == nil)
        continue
      }
      for (probability, quantile) in zip(Self.probabilities, try #require(quantiles)) {
        let position = probability * Double(sorted.count - 1)
        let below = Int(position)
        let above = below + 1 < sorted.count ? sorted[below + 1] : last
        let expected = sorted[below] + (position - Double(below)) * (above - sorted[below])
        #expect(abs(quantile - expected) <= 1e-12 * max(1, abs(expected)))
      }
    }
  }
}
