import Foundation
import GXModel

/// Real reports with their truth, which lie beside a checkout of the package or nowhere.
enum OptionalCorpus {
  /// `GXSTATS_REPORTS`, else `../shared/reports` seen from the package or from the folder above it.
  static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["GXSTATS_REPORTS"] {
      return URL(filePath: path)
    }
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let parents = [
      package.deletingLastPathComponent(),
      package.deletingLastPathComponent().deletingLastPathComponent(),
    ]
    return parents.map { $0.appending(path: "shared/reports") }.first {
      FileManager.default.fileExists(atPath: $0.path)
    }
  }()

  static func bytes(of report: String) throws -> [UInt8] {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return try Array(Data(contentsOf: folder.appending(path: "\(report).txt")))
  }

  static func gold(of report: String) throws -> Gold {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: folder.appending(path: "gold/\(report).json")))
  }
}

/// The truth of one report.
struct Gold: Decodable {
  struct Figure: Decodable {
    let metric: Metric
    let applicant: Applicant?
    let value: Quantity

    var measure: Measure { Measure(metric, applicant) }
  }

  let organ: String
  let division: DivisionCode
  let level: Level
  let year: Int
  let form: Form
  let published: CalendarDate
  let observations: [Figure]
  let absent: [Metric]
}
