import Benchmark
import GXModel
import GXStore
import SyntheticColumns

/// A million synthetic reports.
private let corpus = SyntheticColumns.corpus(reports: 1_000_000)

private let applications = Measure(.applicationsNew)
private let counties = CorpusSelection(levels: [.county])

/// Each kernel alone, on one thread.
private let kernels: [(name: String, query: CorpusQuery)] = [
  ("sum-by-summaries", CorpusQuery(asking: [.sum(applications)])),
  ("sum-by-province", CorpusQuery(by: [.province, .year], asking: [.sum(applications)])),
  ("sum-under-a-bitmap", CorpusQuery(counties, asking: [.sum(applications)])),
  ("extremes-under-a-bitmap", CorpusQuery(counties, asking: [.summary(applications)])),
  (
    "sum-over-complete-reports",
    CorpusQuery(
      by: [.province],
      asking: [
        .ratio(
          of: [Measure(.outcomeGranted), Measure(.outcomePartial)], to: [Measure(.outcomeTotal)])
      ])
  ),
  ("count-values", CorpusQuery(by: [.year], asking: [.quantiles(applications, [0.5])])),
  ("count-values-under-a-bitmap", CorpusQuery(counties, asking: [.gini(applications)])),
  ("balance-of-columns", CorpusQuery(asking: [.broken(FigureIdentity.applicationBalance)])),
  ("sum-by-organ", CorpusQuery(asking: [.top(applications, count: 20)])),
  (
    "balanced-panel",
    CorpusQuery(CorpusSelection(years: 2019...2024), panel: applications, asking: [.organs])
  ),
  (
    "change-of-organs",
    CorpusQuery(asking: [.changed(applications, .moreThanDoubled(leastBase: .zero))])
  ),
  ("distinct-organs", CorpusQuery(asking: [.organs])),
]

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], warmupIterations: 3, maxDuration: .seconds(2))
  for kernel in kernels {
    Benchmark(kernel.name) { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(try corpus.run(kernel.query, threads: 1))
      }
    }
  }
}
