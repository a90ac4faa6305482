import GXModel

extension Status {
  /// How far a figure of this status is from a plain statement; the highest of several speaks for them.
  var doubt: Int {
    switch self {
    case .reported: 0
    case .derived: 1
    case .approximate: 2
    case .repaired: 3
    case .conflicting: 4
    case .blank, .notApplicable, .notInForm: 5
    }
  }

  /// The status of a sum of figures of two statuses.
  func joined(with other: Status) -> Status { doubt >= other.doubt ? self : other }
}
