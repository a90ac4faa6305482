// Writes a few synthetic reports to disk, reads them as any program would, and draws their trend.
import Foundation
import GXStats

@main
enum TrendOfApplications {
  static func main() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("gxstats-example-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeReports(to: folder)

    let corpus = Corpus(reports: try readReports(in: folder))
    let trend = try Trend(Trend.Query(.applicationsNew), in: corpus)
    print(trend.table.text(in: .english))
    try ChartFile.write(TrendChart(trend, language: .english), to: "applications.svg")
    print("Chart: applications.svg")
  }

  /// Ten invented organs' reports as documents: text and HTML, in all layouts.
  private static func writeReports(to folder: URL) throws {
    let configuration = SynthesisConfiguration(size: .organs(10), seed: 7)
    for document in Synthesizer(configuration: configuration).documents() {
      try Data(document.bytes).write(to: folder.appendingPathComponent(document.name))
    }
  }

  /// Every report of the folder that can be read; what cannot is told with its reason.
  private static func readReports(in folder: URL) throws -> [ParsedReport] {
    let reader = ReportReader()
    var reports: [ParsedReport] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      do throws(ReadingError) {
        reports.append(try reader.read(bytes, named: name))
      } catch {
        print("\(name): \(error.message.en)")
      }
    }
    return reports
  }
}
