import GXStore

/// How long a question took, over and over.
struct Measurement {
  /// Ascending.
  let milliseconds: [Double]
  /// Milliseconds of all processors together, the mean of the runs; other programs add little to it.
  let processor: Double
  let result: QueryResult

  /// Times a question after three runs that are not counted.
  ///
  /// - Throws: ``QueryError`` for a question that has no answer.
  init(_ query: CorpusQuery, on corpus: Corpus, runs: Int, threads: Int) throws {
    var result = try corpus.run(query, threads: threads)
    for _ in 0..<2 { result = try corpus.run(query, threads: threads) }
    var times: [Double] = []
    let processorBefore = Machine.processorMilliseconds()
    for _ in 0..<runs {
      times.append(
        try ContinuousClock().measure { result = try corpus.run(query, threads: threads) }
          .milliseconds)
    }
    processor = (Machine.processorMilliseconds() - processorBefore) / Double(runs)
    milliseconds = times.sorted()
    self.result = result
    let single = try corpus.run(query, threads: 1)
    precondition(single == result, "The answer depends on the number of threads.")
  }

  var best: Double { milliseconds[0] }
}
