import Foundation
import GXSynthesis

// Usage: ReadingBenchmark FOLDER [COUNT [RUNS [LAYOUT]]]
// Times the reading of COUNT documents of each form and layout, the least of RUNS runs, and writes the
// times to FOLDER/reading.json and the documents for the peer to FOLDER/documents.jsonl.
// With a LAYOUT only its documents are read: for a profiler.

struct Report: Encodable {
  let measurements: [Measurement]
  let scaling: Scaling
}

let arguments = CommandLine.arguments
let folder = URL(filePath: arguments.count > 1 ? arguments[1] : ".out", directoryHint: .isDirectory)
let count = arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20
let runs = arguments.count > 3 ? Int(arguments[3]) ?? 9 : 9
let layout = arguments.count > 4 ? DocumentLayout(rawValue: arguments[4]) : nil

let sets = DocumentSet.sets(in: layout.map { [$0] } ?? DocumentLayout.allCases, count: count)
let documents = sets.flatMap(\.documents)
let report = Report(
  measurements: sets.map { Measurement(of: $0, runs: runs) },
  scaling: Scaling(over: documents, runs: runs))
try PeerDocuments.write(documents, to: folder)
try JSONEncoder().encode(report).write(to: folder.appending(path: "reading.json"))
