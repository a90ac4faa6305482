/// A CSV file that the library carries in its code.
enum EmbeddedTable {
  /// The rows below the header, each keyed by column name.
  ///
  /// The files are part of the library and tested to parse; one that does not is a defect of the build.
  static func rows(of bytes: [UInt8]) -> [[String: String]] {
    do {
      var reader = CSVReader(bytes)
      guard let header = try reader.next() else { return [] }
      var rows: [[String: String]] = []
      while let fields = try reader.next() {
        rows.append(
          Dictionary(
            zip(header.map(\.text), fields.map(\.text)), uniquingKeysWith: { first, _ in first }))
      }
      return rows
    } catch {
      preconditionFailure("An embedded table does not parse: \(error)")
    }
  }
}
