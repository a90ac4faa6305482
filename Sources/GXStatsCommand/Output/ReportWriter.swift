import GXCommandLine
import GXStats

/// Writes parsed reports in their order, some dozens at a time, so that a long batch shows results soon
/// and their texts are made on all cores.
struct ReportWriter {
  private let format: ParseCommand.Format
  private let isSingle: Bool
  private let language: Language
  private let file: OutputFile?
  private var collected = ""
  private var count = 0
  private var waiting: [ParsedReport] = []

  private static let width = 64

  /// - Parameter isSingle: whether JSON is the one report's object instead of a list.
  init(format: ParseCommand.Format, isSingle: Bool, language: Language, file: OutputFile?) throws {
    self.format = format
    self.isSingle = isSingle
    self.language = language
    self.file = file
    try file?.check()
  }

  mutating func write(_ report: ParsedReport) throws {
    waiting.append(report)
    if waiting.count >= ReportWriter.width { try writeWaiting() }
  }

  private mutating func writeWaiting() throws {
    let texts = waiting.concurrentMap { [format, language] in
      ReportWriter.text(of: $0, as: format, in: language)
    }
    waiting.removeAll(keepingCapacity: true)
    for text in texts {
      switch format {
      case .jsonl: try emit(text + "\n")
      case .json where isSingle: try emit(text + "\n")
      case .json: try emit((count == 0 ? "[\n" : ",\n") + text)
      case .csv: try emit(count == 0 ? text : ReportWriter.withoutHeader(text))
      case .markdown: try emit("\n" + text)
      case .table: try emit((count == 0 ? "" : "\n") + text)
      }
      count += 1
    }
  }

  private static func text(
    of report: ParsedReport, as format: ParseCommand.Format, in language: Language
  ) -> String {
    switch format {
    case .jsonl: report.jsonLine(in: language)
    case .json: report.prettyJSON(in: language)
    case .csv: FigureTable.table(of: report).csv()
    case .markdown: FigureTable.table(of: report).markdown(in: language)
    case .table: ReportSummary(report, in: language).text
    }
  }

  /// Closes the document and writes the file, if there is one.
  mutating func finish() throws {
    try writeWaiting()
    if format == .json, !isSingle { try emit(count == 0 ? "[]\n" : "\n]\n") }
    try file?.write(Array(collected.utf8))
  }

  private mutating func emit(_ text: String) throws {
    if file == nil { try Console.writeResult(text) } else { collected += text }
  }

  /// The rows of a report's table, as one header stands for all reports.
  private static func withoutHeader(_ csv: String) -> String {
    csv.firstIndex(where: \.isNewline).map { String(csv[csv.index(after: $0)...]) } ?? csv
  }
}
