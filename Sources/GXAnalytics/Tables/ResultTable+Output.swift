public import GXModel

extension ResultTable {
  /// The table for a terminal: aligned by display width, title above, notes below.
  public func text(in language: Language) -> String {
    forPeople.alignedText(in: language)
  }

  /// The table in the Markdown of GitHub, title above, notes below.
  public func markdown(in language: Language) -> String {
    forPeople.markdownText(in: language)
  }

  private func alignedText(in language: Language) -> String {
    let header = columns.map { $0.heading[language] }
    let body = rows.map { $0.map { $0.printed(in: language) } }
    let widths = columns.indices.map { column in
      ([header] + body).map { $0[column].displayWidth }.max() ?? 0
    }
    func line(_ fields: [String]) -> String {
      var padded: [String] = []
      for (index, field) in fields.enumerated() {
        padded.append(field.padded(to: widths[index], columns[index].alignment))
      }
      return ResultTable.trimmedEnd(padded.joined(separator: "  "))
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    var lines = [title[language], "", line(header), rule] + body.map(line)
    if !notes.isEmpty { lines += [""] + notes.map { "* " + $0[language] } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdownText(in language: Language) -> String {
    func line(_ fields: [String]) -> String {
      "| " + fields.map(ResultTable.markdownEscaped).joined(separator: " | ") + " |"
    }
    let rule = columns.map { $0.alignment == .leading ? "---" : "---:" }
    var lines = ["**\(title[language])**", ""]
    lines.append(line(columns.map { $0.heading[language] }))
    lines.append("| " + rule.joined(separator: " | ") + " |")
    lines += rows.map { line($0.map { $0.printed(in: language) }) }
    if !notes.isEmpty { lines += [""] + notes.map { "- " + $0[language] } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table as RFC 4180 values: the headings in a language, or the columns' ids.
  public func csv(in language: Language? = nil) -> String {
    CSVWriter.text(
      header: columns.map { column in language.map { column.heading[$0] } ?? column.id },
      records: rows.map { $0.map { $0.field(in: language ?? .chinese) } })
  }

  private static func markdownEscaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func trimmedEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
