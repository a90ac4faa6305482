import Foundation
import GXStore
import SyntheticColumns

// Usage: PeersBenchmark ROWS|growth|folder RUNS FOLDER
// Makes the corpus, writes it as a table to FOLDER/table and the timed answers to FOLDER/gxstats.json; or
// times corpora of 10⁵ to 10⁷ reports and writes FOLDER/growth.json; or writes and opens a corpus on disk
// and writes FOLDER/folder.json.

struct Answered: Encodable {
  let number: Int
  let title: String
  let milliseconds: [Double]
  let processor: Double
  /// Bytes of values, validity and organs that the plan reads.
  let bytes: Int
  let table: [[Cell]]
}

struct Report: Encodable {
  let engine: String
  let rows: Int
  let threads: Int
  /// Gigabytes a second that the threads read from memory.
  let bandwidth: Double
  let memory: Int
  let queries: [Answered]
}

let threads = 2
let arguments = CommandLine.arguments
guard arguments.count == 4, let runs = Int(arguments[2]), runs > 0 else {
  FileHandle.standardError.write(
    Data("Usage: PeersBenchmark ROWS|growth|folder RUNS FOLDER\n".utf8))
  exit(64)
}
let folder = URL(filePath: arguments[3], directoryHint: .isDirectory)

func write(_ value: some Encodable, to name: String) throws {
  try JSONEncoder().encode(value).write(to: folder.appending(path: name))
}

if arguments[1] == "growth" {
  let growth = try Growth(
    rows: [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000], runs: runs, threads: threads)
  try write(growth, to: "growth.json")
  exit(0)
}
if arguments[1] == "folder" {
  try write(FolderMeasurement(reports: 100_000, runs: runs), to: "folder.json")
  exit(0)
}

let before = Machine.residentBytes()
let corpus = SyntheticColumns.corpus(reports: Int(arguments[1]) ?? 4_000_000)
let memory = Machine.residentBytes() - before
print("\(corpus.rowCount) reports of \(corpus.organs.count) organs, \(memory / 1_000_000) MB")
try TableExport(folder: folder.appending(path: "table")).write(corpus)

var answers: [Answered] = []
for question in TwelveQuestions.all {
  let measured = try Measurement(question.query, on: corpus, runs: runs, threads: threads)
  print("gxstats \(question.number): \(measured.best) ms")
  answers.append(
    Answered(
      number: question.number, title: question.title, milliseconds: measured.milliseconds,
      processor: measured.processor, bytes: try corpus.plan(question.query).explanation.bytes,
      table: question.table(measured.result, corpus)))
}
try write(
  Report(
    engine: "gxstats", rows: corpus.rowCount, threads: threads,
    bandwidth: Machine.readBandwidth(threads: threads), memory: memory, queries: answers),
  to: "gxstats.json")
