public import GXModel

/// Which reports of a corpus a question is about; each part that is `nil` lets all through.
///
/// A report must pass every part. Reports of which a part is not known (no division, no level) fail a
/// restriction on it.
public struct CorpusSelection: Hashable, Sendable {
  public var years: ClosedRange<Int>?
  /// Divisions with all below them; a report passes when it lies in any.
  public var divisions: [DivisionCode]?
  public var levels: Set<Level>?
  public var organs: Set<OrganCode>?
  public var forms: Set<Form>?
  public var scopes: Set<Scope>?

  public init(
    years: ClosedRange<Int>? = nil, divisions: [DivisionCode]? = nil, levels: Set<Level>? = nil,
    organs: Set<OrganCode>? = nil, forms: Set<Form>? = nil, scopes: Set<Scope>? = nil
  ) {
    self.years = years
    self.divisions = divisions
    self.levels = levels
    self.organs = organs
    self.forms = forms
    self.scopes = scopes
  }

  /// Every report.
  public static let all = CorpusSelection()
}
