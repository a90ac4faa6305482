import GXModel

/// The columns of a part: a row is a report as it was read, with its figures as a list of structures.
///
/// `pyarrow`, Polars and the like read it as it is; `explode` and `unnest` give a table of figures.
enum PartSchema {
  /// The version of the columns; a higher one is not read.
  static let version = 1
  static let versionKey = "gxstats.part"
  /// Decimal places and digits of values.
  static let scale = 6
  static let value = ArrowField.Kind.decimal128(precision: 19, scale: scale)

  static let schema = ArrowSchema(fields: reports, metadata: [versionKey: String(version)])

  private static let reports = [
    ArrowField("source", .utf8),
    ArrowField("sha256", .utf8),
    ArrowField("title", .utf8, nullable: true),
    ArrowField("organ", .utf8, nullable: true),
    ArrowField("organ_as_written", .utf8, nullable: true),
    ArrowField("division", .integer(bits: 32, isSigned: true), nullable: true),
    dictionary("level", 0, nullable: true),
    ArrowField("year", .integer(bits: 32, isSigned: true), nullable: true),
    ArrowField("period_from", .date32, nullable: true),
    ArrowField("period_to", .date32, nullable: true),
    ArrowField("published", .date32, nullable: true),
    dictionary("form", 1, nullable: true),
    dictionary("scope", 2),
    ArrowField("synthetic", .bool),
    list("observations", of: observations),
    list("findings", of: findings),
    list("unread", of: unread),
    list("repairs", of: repairs),
  ]

  private static let observations = [
    dictionary("metric", 3),
    dictionary("applicant", 4, nullable: true),
    ArrowField("value", value, nullable: true),
    dictionary("status", 5),
    dictionary("origin", 6),
    dictionary("scope", 7, nullable: true),
    ArrowField("preferred", .bool, nullable: true),
    integer("line"), integer("column"),
    ArrowField("byte_start", .integer(bits: 64, isSigned: true)),
    ArrowField("byte_end", .integer(bits: 64, isSigned: true)),
    integer("page", nullable: true),
    integer("table", nullable: true), integer("row", nullable: true),
    integer("cell", nullable: true),
    ArrowField("text", .utf8),
  ]

  private static let findings = [
    dictionary("rule", 8),
    dictionary("metric", 9, nullable: true),
    dictionary("applicant", 10, nullable: true),
    ArrowField("expected", value, nullable: true),
    ArrowField("found", value, nullable: true),
    ArrowField("message_zh", .utf8),
    ArrowField("message_en", .utf8),
  ]

  private static let unread = [
    integer("line"), ArrowField("text", .utf8), ArrowField("reason", .utf8),
  ]

  private static let repairs = [
    ArrowField("rule", .utf8), integer("line"), integer("column"), ArrowField("before", .utf8),
    ArrowField("after", .utf8),
  ]

  /// The texts of the dictionaries, in the order of the ids above.
  static let dictionaries: [Int: [String]] = Dictionary(
    uniqueKeysWithValues: [
      Categories.level.texts, Categories.form.texts, Categories.scope.texts,
      Categories.metric.texts, Categories.applicant.texts, Categories.status.texts,
      Categories.origin.texts, Categories.scope.texts, Categories.rule.texts,
      Categories.metric.texts, Categories.applicant.texts,
    ].enumerated().map { ($0, $1) })

  private static func dictionary(_ name: String, _ id: Int, nullable: Bool = false) -> ArrowField {
    ArrowField(name, .dictionary(id: id, indexBits: 16), nullable: nullable)
  }

  private static func integer(_ name: String, nullable: Bool = false) -> ArrowField {
    ArrowField(name, .integer(bits: 32, isSigned: true), nullable: nullable)
  }

  private static func list(_ name: String, of fields: [ArrowField]) -> ArrowField {
    ArrowField(name, .list(ArrowField("item", .structure(fields))))
  }
}
