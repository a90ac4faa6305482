/// What the values of a chart are counted in.
public enum ValueUnit: Hashable, Sendable {
  /// Whole things of a kind: 件, cases.
  case count(String)
  /// A quantity that may have a fraction: 元, days.
  case amount(String)
  /// Parts of one, printed as percentages.
  case share

  /// The word behind a number; empty for shares.
  public var name: String {
    switch self {
    case .count(let name), .amount(let name): name
    case .share: ""
    }
  }

  var isPercent: Bool { self == .share }

  /// Whether only whole numbers make sense on an axis.
  var isWhole: Bool {
    if case .count = self { true } else { false }
  }
}
