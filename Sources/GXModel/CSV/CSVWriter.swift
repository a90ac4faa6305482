/// Writes comma-separated values as RFC 4180 has them: lines end in CR LF; fields with a comma, a
/// quotation mark or a line break stand in quotation marks, which are doubled inside.
package enum CSVWriter {
  /// Records with a header, as one text.
  package static func text(header: [String], records: [[String]]) -> String {
    ([header] + records).map { line($0) }.joined()
  }

  /// One record with its line end.
  package static func line(_ fields: [String]) -> String {
    fields.map(escaped).joined(separator: ",") + "\r\n"
  }

  private static func escaped(_ field: String) -> String {
    // Unicode scalars, because CR LF is one Character that equals neither of its parts.
    let isPlain = !field.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    if isPlain { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
