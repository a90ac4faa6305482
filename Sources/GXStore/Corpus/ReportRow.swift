public import GXModel

/// What a corpus knows of one report beside its figures.
public struct ReportRow: Hashable, Sendable {
  /// The row in the corpus, from 0.
  public let index: Int
  public let year: Int
  public let organCode: OrganCode
  public let organ: CorpusOrgan
  public let level: Level?
  public let form: Form
  public let scope: Scope
  /// Whether the report says of itself that its figures are synthetic.
  public let isSynthetic: Bool
  public let published: CalendarDate?
  public let source: Source

  public var division: DivisionCode? { organ.division }
}
