public import GXModel

/// Writes reports as a table, some thousand rows at a time.
///
///     var export = try TableExport(.long, as: .csv) { bytes in try file.write(bytes) }
///     for report in reports { try export.append(report) }
///     try export.finish()
///
/// Values are exact. What ``TableImport`` makes of the table and is exported again gives the same bytes.
public struct TableExport {
  /// Rows that are kept before they are written; a batch of an Arrow file.
  private static let batchSize = 16_384

  private let layout: TableLayout
  private let emit: ([UInt8]) throws -> Void
  private var encoder: any TableEncoder
  private var waiting: [[TableValue?]] = []

  /// - Parameters:
  ///   - layout: what a row is.
  ///   - format: how the table is written.
  ///   - emit: takes the bytes of the table in their order; what it throws is passed on.
  public init(
    _ layout: TableLayout, as format: TableFormat, emit: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.layout = layout
    self.emit = emit
    let columns = layout.columns
    encoder =
      switch format {
      case .csv: CSVTableEncoder(columns: columns)
      case .jsonl: JSONTableEncoder(columns: columns)
      case .arrow: try ArrowTableEncoder(columns: columns)
      }
    try emit(try encoder.begin())
  }

  /// Adds a report's rows.
  public mutating func append(_ report: ParsedReport) throws {
    waiting += layout.rows(of: report)
    while waiting.count >= TableExport.batchSize {
      try emit(try encoder.encode(Array(waiting.prefix(TableExport.batchSize))))
      waiting.removeFirst(TableExport.batchSize)
    }
  }

  /// Writes what is left; to be called once.
  public mutating func finish() throws {
    if !waiting.isEmpty { try emit(try encoder.encode(waiting)) }
    waiting = []
    try emit(encoder.end())
  }
}
