import GXCommandLine
import GXStats

/// Writes parsed reports one after another, so that a long batch shows results at once.
struct ReportWriter {
  private let format: ParseCommand.Format
  private let isSingle: Bool
  private let language: Language
  private let file: OutputFile?
  private var collected = ""
  private var count = 0

  /// - Parameter isSingle: whether JSON is the one report's object instead of a list.
  init(format: ParseCommand.Format, isSingle: Bool, language: Language, file: OutputFile?) throws {
    self.format = format
    self.isSingle = isSingle
    self.language = language
    self.file = file
    try file?.check()
  }

  mutating func write(_ report: ParsedReport) throws {
    switch format {
    case .jsonl: emit(report.jsonLine(in: language) + "\n")
    case .json where isSingle: emit(report.prettyJSON(in: language) + "\n")
    case .json: emit((count == 0 ? "[\n" : ",\n") + report.prettyJSON(in: language))
    case .csv: emit(csv(of: report))
    case .markdown: emit("\n" + FigureTable.table(of: report).markdown(in: language))
    case .table: emit((count == 0 ? "" : "\n") + ReportSummary(report, in: language).text)
    }
    count += 1
  }

  /// Closes the document and writes the file, if there is one.
  mutating func finish() throws {
    if format == .json, !isSingle { emit(count == 0 ? "[]\n" : "\n]\n") }
    try file?.write(Array(collected.utf8))
  }

  private mutating func emit(_ text: String) {
    if file == nil { Console.writeResult(text) } else { collected += text }
  }

  /// The rows of a report, under one header for all reports.
  private func csv(of report: ParsedReport) -> String {
    let text = FigureTable.table(of: report).csv()
    guard count > 0, let end = text.firstIndex(where: \.isNewline) else { return text }
    return String(text[text.index(after: end)...])
  }
}
