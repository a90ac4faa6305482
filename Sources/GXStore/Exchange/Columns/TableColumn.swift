import GXModel

/// What a cell of an exchanged table says; a cell without anything is `nil`.
enum TableValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case quantity(Quantity)
  case truth(Bool)
  case date(CalendarDate)

  /// As it is written in a table of texts.
  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .quantity(let quantity): quantity.description
    case .truth(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    }
  }
}

/// A column of an exchanged table.
struct TableColumn: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case text
    case integer
    /// A decimal of six places.
    case quantity
    case truth
    case date
    /// One of few texts.
    case category([String])
  }

  let name: String
  let kind: Kind
}
