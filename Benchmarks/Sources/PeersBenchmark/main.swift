import Foundation
import GXStore
import SyntheticColumns

// Usage: PeersBenchmark ROWS FOLDER [--no-export]
// Makes the corpus, writes it as a table to FOLDER/table and the timed answers to FOLDER/gxstats.json.

struct Measured: Encodable {
  let number: Int
  let title: String
  let milliseconds: [Double]
  /// Milliseconds of all threads together, the mean of the runs.
  let processor: Double
  let table: [[Cell]]
}

struct Report: Encodable {
  let engine: String
  let rows: Int
  let threads: Int
  let bandwidth: Double
  let memory: Int
  let queries: [Measured]
}

let threads = 2
let runs = 15
let arguments = CommandLine.arguments
let requested = arguments.count > 1 ? Int(arguments[1]) ?? 4_000_000 : 4_000_000
let folder = URL(filePath: arguments.count > 2 ? arguments[2] : ".out", directoryHint: .isDirectory)

let before = Machine.residentBytes()
let corpus = SyntheticColumns.corpus(reports: requested)
let memory = Machine.residentBytes() - before
print("\(corpus.rowCount) reports of \(corpus.organs.count) organs, \(memory / 1_000_000) MB")
if !arguments.contains("--no-export") {
  try TableExport(folder: folder.appending(path: "table")).write(corpus)
}

var measured: [Measured] = []
for question in TwelveQuestions.all {
  let clock = ContinuousClock()
  var result = try corpus.run(question.query, threads: threads)
  for _ in 0..<3 { result = try corpus.run(question.query, threads: threads) }
  var times: [Double] = []
  let processor = Machine.processorMilliseconds()
  for _ in 0..<runs {
    let start = clock.now
    result = try corpus.run(question.query, threads: threads)
    times.append((clock.now - start).milliseconds)
  }
  let used = (Machine.processorMilliseconds() - processor) / Double(runs)
  let single = try corpus.run(question.query, threads: 1)
  precondition(single == result, "the answer depends on the number of threads")
  times.sort()
  print(question.number, question.title, times[0], times[times.count / 2], used)
  measured.append(
    Measured(
      number: question.number, title: question.title, milliseconds: times, processor: used,
      table: question.table(result, corpus)))
}

let report = Report(
  engine: "gxstats", rows: corpus.rowCount, threads: threads,
  bandwidth: Machine.readBandwidth(threads: threads), memory: memory, queries: measured)
print("bandwidth", report.bandwidth, "GB/s")
try JSONEncoder().encode(report).write(to: folder.appending(path: "gxstats.json"))
