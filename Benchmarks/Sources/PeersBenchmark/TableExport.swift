import Foundation
import GXModel
import GXStore

/// The corpus as plain arrays on disk, from which Arrow makes its columns without a copy.
struct TableExport {
  let folder: URL

  /// Writes `NAME.values` (little-endian integers) and `NAME.valid` (bits, least first) for each column.
  func write(_ corpus: Corpus) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try writeAttributes(corpus)
    for measure in corpus.measures {
      guard let column = corpus.column(measure) else { continue }
      var values = [Int32](repeating: 0, count: corpus.rowCount)
      var valid = [UInt8](repeating: 0, count: (corpus.rowCount + 7) / 8)
      column.forEach(in: corpus.rows()) { row, value in
        values[row] = Int32(truncatingIfNeeded: value.millionths / Quantity.scale)
        valid[row / 8] |= 1 << UInt8(row % 8)
      }
      try write(values, "\(name(of: measure)).values")
      try write(valid, "\(name(of: measure)).valid")
    }
    let description = TableDescription(
      rows: corpus.rowCount, figures: corpus.measures.map(name(of:)),
      levels: Level.allCases.map(\.rawValue), forms: Form.allCases.map(\.rawValue))
    try JSONEncoder().encode(description).write(to: folder.appending(path: "table.json"))
  }

  private func writeAttributes(_ corpus: Corpus) throws {
    let rows = (0..<corpus.rowCount).map { corpus[$0] }
    try write(rows.map { Int16($0.year) }, "year.values")
    try write(rows.map { Int32($0.organCode.index) }, "organ.values")
    try write(rows.map { $0.division?.number ?? 0 }, "division.values")
    try write(rows.map { Int8(($0.division?.number ?? 0) / 10_000) }, "province.values")
    try write(rows.map { Int8($0.level.flatMap(Level.allCases.firstIndex) ?? 0) }, "level.values")
    try write(rows.map { Int8(Form.allCases.firstIndex(of: $0.form) ?? 0) }, "form.values")
  }

  private func name(of measure: Measure) -> String {
    ([measure.metric.rawValue] + [measure.applicant?.rawValue].compactMap(\.self))
      .joined(separator: "@").replacing(".", with: "_").replacing("@", with: "__")
  }

  private func write<Value: BitwiseCopyable>(_ values: [Value], _ name: String) throws {
    try values.withUnsafeBytes { Data($0) }.write(to: folder.appending(path: name))
  }
}

private struct TableDescription: Encodable {
  let rows: Int
  let figures: [String]
  let levels: [String]
  let forms: [String]
}
