public import GXModel

/// An organ's position in ``Corpus/organs``; codes are valid within one corpus only.
public struct OrganCode: Hashable, Comparable, Sendable {
  /// The position, from 0.
  public let index: Int

  package init(index: Int) { self.index = index }

  public static func < (left: OrganCode, right: OrganCode) -> Bool { left.index < right.index }
}

/// An organ of a corpus.
///
/// Two organs are the same when name and division are: many towns share a name, and a name within a
/// division is unique.
public struct CorpusOrgan: Hashable, Comparable, Sendable {
  /// The normal form of the name.
  public let name: String
  /// The division, where the reports tell it.
  public let division: DivisionCode?

  public init(name: String, division: DivisionCode?) {
    self.name = name
    self.division = division
  }

  /// By division (none first), then by name.
  public static func < (left: CorpusOrgan, right: CorpusOrgan) -> Bool {
    (left.division?.number ?? 0, left.name) < (right.division?.number ?? 0, right.name)
  }
}
