import SwiftCSV

/// A CSV file that the library carries in its code.
enum EmbeddedTable {
  /// The rows below the header, each keyed by column name.
  ///
  /// The files are part of the library and tested to parse; one that does not is a defect of the build.
  static func rows(of bytes: [UInt8]) -> [[String: String]] {
    do {
      return try NamedCSV(string: String(decoding: bytes, as: UTF8.self)).rows
    } catch {
      preconditionFailure("An embedded table does not parse: \(error)")
    }
  }
}
