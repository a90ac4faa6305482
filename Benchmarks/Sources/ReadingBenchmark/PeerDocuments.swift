import Foundation
import GXModel
import GXSynthesis

/// The documents on disk for the reader in Python: `documents.jsonl`, one document a line with the
/// figures of its tables.
struct PeerDocuments: Encodable {
  private struct Figure: Encodable {
    let metric: String
    let applicant: String?
    let value: Double
  }

  private let name: String
  private let format: String
  private let form: String
  private let text: String
  private let figures: [Figure]

  private init(_ document: SyntheticDocument) {
    name = document.name
    format = document.style.format.rawValue
    form = document.truth.form?.rawValue ?? ""
    text = String(decoding: document.bytes, as: UTF8.self)
    figures = document.truth.observations.compactMap { observation in
      guard observation.origin == .table, let value = observation.value else { return nil }
      return Figure(
        metric: observation.metric.rawValue, applicant: observation.applicant?.rawValue,
        value: value.double)
    }
  }

  static func write(_ documents: [SyntheticDocument], to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let encoder = JSONEncoder()
    let lines = try documents.map { try encoder.encode(PeerDocuments($0)) + Data("\n".utf8) }
    try Data(lines.joined()).write(to: folder.appending(path: "documents.jsonl"))
  }
}
