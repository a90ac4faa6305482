public import GXModel

/// The figures of one measure over all rows of a corpus.
///
/// Values are integers in a unit of 10⁻ⁿ with the smallest `n` that holds them exactly (counts: 0), cut
/// into chunks, each in the narrowest encoding. Missing is apart from values and never zero.
public struct Column: Sendable {
  public let measure: Measure
  /// The decimal places of the stored integers, 0…6.
  public let decimals: Int
  /// The number of rows.
  public let rowCount: Int
  /// The aggregate over all rows.
  public let summary: Aggregate
  package let chunks: [Chunk]
  package let statuses: StatusPlane
  /// Millionths in one stored unit.
  package let unit: Int64

  init(measure: Measure, decimals: Int, rowCount: Int, chunks: [Chunk], statuses: StatusPlane) {
    self.measure = measure
    self.decimals = decimals
    self.rowCount = rowCount
    self.chunks = chunks
    self.statuses = statuses
    unit = Column.unit(decimals: decimals)
    var total = ChunkSummary()
    for chunk in chunks { total.add(chunk.summary) }
    summary = Aggregate(total, rows: rowCount, unit: unit)
  }

  /// Millionths in a unit of 10⁻ⁿ.
  static func unit(decimals: Int) -> Int64 {
    (0..<max(0, 6 - decimals)).reduce(1) { unit, _ in unit * 10 }
  }

  /// The value of a row; `nil` where it has none. O(1); prefer ``forEach(in:_:)`` for many rows.
  public subscript(row: Int) -> Quantity? {
    chunks[row / Chunk.capacity][row % Chunk.capacity].map { Quantity(millionths: $0 * unit) }
  }

  /// What kind of statement a row's figure rests on; `nil` where the report does not give it at all.
  ///
  /// Items that the report's form lacks are `notInForm` only where the reader said so; see
  /// ``Corpus/status(of:at:)`` for the answer that knows the form. O(log of the exceptions).
  public func status(at row: Int) -> Status? {
    if let exception = statuses[row] { return exception }
    return self[row] == nil ? nil : .reported
  }

  /// The bytes that values and validity take.
  public var byteCount: Int { chunks.reduce(0) { $0 + $1.byteCount } + statuses.rows.count * 5 }
}

extension Aggregate {
  init(_ summary: ChunkSummary, rows: Int, unit: Int64) {
    self.init(
      rows: rows, count: summary.count, sumMillionths: summary.sum * Int128(unit),
      minimum: summary.minimum.map { Quantity(millionths: $0 * unit) },
      maximum: summary.maximum.map { Quantity(millionths: $0 * unit) })
  }
}
