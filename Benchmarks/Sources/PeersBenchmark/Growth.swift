import Foundation
import GXStore
import SyntheticColumns

/// How the time of each question grows with the number of reports.
struct Growth: Encodable {
  struct Line: Encodable {
    let number: Int
    let title: String
    /// The best milliseconds at each number of reports.
    var milliseconds: [Double]
  }

  private(set) var rows: [Int] = []
  private(set) var lines = TwelveQuestions.all.map {
    Line(number: $0.number, title: $0.title, milliseconds: [])
  }

  init(rows counts: [Int], runs: Int, threads: Int) throws {
    for count in counts {
      let corpus = SyntheticColumns.corpus(reports: count)
      rows.append(corpus.rowCount)
      for (index, question) in TwelveQuestions.all.enumerated() {
        let measured = try Measurement(question.query, on: corpus, runs: runs, threads: threads)
        lines[index].milliseconds.append(measured.best)
      }
    }
  }
}
