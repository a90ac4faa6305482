import GXModel

/// An organ of the plan: who it is, before anything is drawn for it.
struct SyntheticOrgan: Hashable, Sendable {
  let division: DivisionCode
  let kind: OrganKind
  /// The place of its division in the tree.
  let divisionLevel: Level
  /// Tells the organs of one division apart.
  let number: Int
  let name: String

  var level: Level {
    switch kind {
    case .government: divisionLevel
    case .township: .township
    case .department: .department
    }
  }

  /// A stream of random numbers that is this organ's alone.
  func generator(seed: UInt64, purpose: Purpose) -> SeededGenerator {
    SeededGenerator(
      seed: seed,
      keys: UInt64(UInt32(bitPattern: division.number)), UInt64(truncatingIfNeeded: number),
      purpose.rawValue)
  }

  /// What a stream is for: drawing one thing must not shift another.
  enum Purpose: UInt64 { case profile = 1, figures, presence, form, errors, document }
}
