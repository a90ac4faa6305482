import Dispatch
import GXModel
import GXReading
import GXSynthesis

/// The least times that some runs over a set of documents took, in seconds of processor time.
struct Measurement: Encodable {
  let form: String
  let format: String
  let layout: String
  let reports: Int
  let bytes: Int
  /// Reading the documents whole, from bytes to figures.
  let seconds: Double
  /// Parsing the same bytes by libxml2 alone, for web pages.
  let libxmlSeconds: Double?

  init(of set: DocumentSet, runs: Int) {
    form = set.form.rawValue
    format = set.layout.format.rawValue
    layout = set.layout.rawValue
    reports = set.documents.count
    bytes = set.bytes
    seconds = Measurement.least(of: runs) { set.documents.forEach(Measurement.read) }
    libxmlSeconds =
      set.layout.format == .html
      ? Measurement.least(of: runs) {
        for document in set.documents {
          precondition(LibXMLParser.parse(document.bytes))
        }
      } : nil
  }

  private static func least(of runs: Int, _ body: () -> Void) -> Double {
    (0..<runs).map { _ in ProcessorClock.measure(body) }.min() ?? 0
  }

  static func read(_ document: SyntheticDocument) {
    let report = try? ReportReader().read(document.bytes, named: document.name)
    precondition(report != nil, "\(document.name) was refused")
  }
}

/// Wall-clock seconds that one and two threads take for the same documents; the least of some runs.
struct Scaling: Encodable {
  let one: Double
  let two: Double

  init(over documents: [SyntheticDocument], runs: Int) {
    let times = (0..<runs).map { _ in
      [1, 2].map { Scaling.seconds(reading: documents, threads: $0) }
    }
    one = times.map { $0[0] }.min() ?? 0
    two = times.map { $0[1] }.min() ?? 0
  }

  private static func seconds(reading documents: [SyntheticDocument], threads: Int) -> Double {
    let time = ContinuousClock().measure {
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for index in stride(from: thread, to: documents.count, by: threads) {
          Measurement.read(documents[index])
        }
      }
    }
    return time / .seconds(1)
  }
}
