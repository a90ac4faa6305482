extension Metric {
  /// The position of the metric among ``allCases``.
  package var ordinal: Int {
    // SAFETY: a case without payload of an enumeration of fewer than 256 is one byte, its position.
    Int(unsafeBitCast(self, to: UInt8.self))
  }

  /// Hashes the position; the raw value that Swift would hash is a text.
  public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }
}

extension Measure {
  /// A number of the measure below ``ordinalCount``, different for each.
  package var ordinal: Int { metric.ordinal * Measure.columnCount + column }

  package static let ordinalCount = Metric.allCases.count * columnCount

  private static let columnCount = Applicant.allCases.count + 1

  private var column: Int {
    switch applicant {
    case nil: 0
    case .natural: 1
    case .commercial: 2
    case .research: 3
    case .social: 4
    case .legal: 5
    case .other: 6
    }
  }
}
