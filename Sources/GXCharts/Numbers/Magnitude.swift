internal import GXModel

/// The power of ten that numbers are printed in, chosen once for an axis or a column.
enum Magnitude: Hashable, Sendable {
  case one
  case percent
  case tenThousand
  case hundredMillion
  case thousand
  case million
  case billion

  /// The power of ten that one unit of the magnitude has.
  var power: Int {
    switch self {
    case .one: 0
    case .percent: -2
    case .tenThousand: 4
    case .hundredMillion: 8
    case .thousand: 3
    case .million: 6
    case .billion: 9
    }
  }

  /// What is printed behind the number.
  var word: String {
    switch self {
    case .one: ""
    case .percent: "%"
    case .tenThousand: "万"
    case .hundredMillion: "亿"
    case .thousand: "k"
    case .million: "M"
    case .billion: "B"
    }
  }

  /// The magnitude for numbers of which this is the largest, by absolute value.
  ///
  /// Numbers below 10,000 are printed in full; then 万 and 亿, or k, M and B.
  static func fitting(_ largest: Double, language: Language) -> Magnitude {
    switch (language, abs(largest)) {
    case (_, ..<1e4): .one
    case (.chinese, ..<1e8): .tenThousand
    case (.chinese, _): .hundredMillion
    case (.english, ..<1e6): .thousand
    case (.english, ..<1e9): .million
    case (.english, _): .billion
    }
  }
}
