import GXModel

/// The columns of a snapshot: the live reports of a corpus as it stands in memory, a row a report,
/// sorted by year, division, organ and scope, a column a measure.
///
/// Batches are the chunks of the corpus. Counts take 8, 16 or 64 bits, whatever holds the column;
/// columns with decimals are decimals of the column's scale.
enum SnapshotSchema {
  /// The version of the columns; another one is not read.
  static let version = 1
  static let versionKey = "gxstats.snapshot"
  /// Names the older versions of reports in the schema's metadata.
  static let supersededKey = "gxstats.superseded"

  /// The columns of a report before its figures; see ``ReportAttribute`` for most of them.
  enum Column {
    static let source = "source"
    static let sha256 = "sha256"
    static let organ = "organ"
    static let division = "division"
    static let level = "level"
    static let year = "year"
    static let published = "published"
    static let form = "form"
    static let scope = "scope"
    static let synthetic = "synthetic"
    static let tableFigures = "table_figures"
  }

  /// The dictionaries, by id.
  enum Dictionary {
    static let organ = 0
    static let level = 1
    static let form = 2
    static let scope = 3
    static let status = 4
  }

  static let reports = [
    ArrowField(Column.source, .utf8),
    ArrowField(Column.sha256, .utf8),
    ArrowField(Column.organ, .dictionary(id: Dictionary.organ, indexBits: 32)),
    ArrowField(Column.division, .integer(bits: 32, isSigned: true), nullable: true),
    ArrowField(Column.level, .dictionary(id: Dictionary.level, indexBits: 8), nullable: true),
    ArrowField(Column.year, .integer(bits: 16, isSigned: true)),
    ArrowField(Column.published, .date32, nullable: true),
    ArrowField(Column.form, .dictionary(id: Dictionary.form, indexBits: 8)),
    ArrowField(Column.scope, .dictionary(id: Dictionary.scope, indexBits: 8)),
    ArrowField(Column.synthetic, .bool),
    ArrowField(Column.tableFigures, .integer(bits: 32, isSigned: true)),
  ]

  static let statuses = ArrowField.Kind.dictionary(id: Dictionary.status, indexBits: 8)

  /// The type of a column's values.
  static func kind(of column: GXStore.Column) -> ArrowField.Kind {
    guard column.decimals == 0 else { return .decimal128(precision: 19, scale: column.decimals) }
    return .integer(bits: width(of: column), isSigned: true)
  }

  private static func width(of column: GXStore.Column) -> Int {
    let values =
      column.chunks.compactMap(\.summary.minimum) + column.chunks.compactMap(\.summary.maximum)
    let least = values.min() ?? 0
    let greatest = values.max() ?? 0
    if Int8(exactly: least) != nil, Int8(exactly: greatest) != nil { return 8 }
    if Int16(exactly: least) != nil, Int16(exactly: greatest) != nil { return 16 }
    // Not 32: Polars adds such columns up in 32 bits, and what does not fit is wrong in silence.
    return 64
  }
}
