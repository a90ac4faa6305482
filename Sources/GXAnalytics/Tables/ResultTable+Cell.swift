public import GXModel

extension ResultTable {
  /// A value of a row.
  public enum Cell: Hashable, Sendable {
    /// Nothing was reported: `…` in a table, an empty field in CSV.
    case missing
    /// Not defined, such as a ratio over nothing: `—` in a table, an empty field in CSV.
    case undefined
    case text(String)
    case localized(LocalizedText)
    /// A value of a closed list: its name for people, its id in CSV.
    case named(id: String, LocalizedText)
    /// A number that is a name, such as a year: never grouped.
    case ordinal(Int)
    case count(Int)
    case quantity(Quantity)
    /// A number with the places that people see; CSV gives it in full.
    case number(Double, places: Int)
    /// A change: per cent for people, or `5 → 8` from a base too small for one; the difference in CSV.
    case change(Trend.Change)
    /// A share of one: per cent with two places for people, the share itself in CSV.
    case share(Double)
    /// A difference of two shares: percentage points with a sign for people, the difference in CSV.
    case points(Double)
  }
}

extension ResultTable.Cell {
  /// A count, or `missing`.
  static func count(ifAny value: Int?) -> Self { value.map(Self.count) ?? .missing }
  /// A quantity, or `missing`.
  static func quantity(ifAny value: Quantity?) -> Self { value.map(Self.quantity) ?? .missing }
  /// A number, or `missing`.
  static func number(ifAny value: Double?, places: Int) -> Self {
    value.map { .number($0, places: places) } ?? .missing
  }
  /// A share, or `undefined`.
  static func share(ifAny value: Double?) -> Self { value.map(Self.share) ?? .undefined }
  /// A difference of shares, or `undefined`.
  static func points(ifAny value: Double?) -> Self { value.map(Self.points) ?? .undefined }

  /// As people read it.
  func printed(in language: Language) -> String {
    switch self {
    case .missing: "…"
    case .undefined: "—"
    case .text(let text): text
    case .localized(let text), .named(_, let text): text[language]
    case .ordinal(let number): String(number)
    case .count(let count): NumberText.grouped(String(count))
    case .quantity(let quantity): NumberText.grouped(quantity.description)
    case .number(let number, let places):
      NumberText.grouped(NumberText.decimal(number, places: places))
    case .change(let change): change.printed
    case .share(let share): NumberText.decimal(share * 100, places: 2) + "%"
    case .points(let points):
      (points > 0 ? "+" : "") + NumberText.decimal(points * 100, places: 2)
    }
  }

  /// As a program reads it: numbers without grouping, an empty field where there is no value.
  func field(in language: Language) -> String {
    switch self {
    case .missing, .undefined: ""
    case .text, .localized: printed(in: language)
    case .named(let id, _): id
    case .ordinal(let number), .count(let number): String(number)
    case .quantity(let quantity): quantity.description
    case .change(let change): change.difference.description
    case .number(let number, _), .share(let number), .points(let number):
      NumberText.shortest(number)
    }
  }
}

extension Trend.Change {
  fileprivate var printed: String {
    guard let percent else {
      return NumberText.grouped(from.description) + " → " + NumberText.grouped(to.description)
    }
    return (percent > 0 ? "+" : "") + NumberText.grouped(NumberText.decimal(percent, places: 1))
      + "%"
  }
}
