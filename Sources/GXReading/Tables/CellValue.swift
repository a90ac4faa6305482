import GXModel

/// What a cell of an official table says.
enum CellValue: Hashable, Sendable {
  /// A number, in the unit that the cell itself names.
  case number(Quantity, unit: MoneyUnit?, reading: Reading)
  /// The cell is there and empty.
  case blank
  /// `/`, `-`, `—`: the item does not apply.
  case notApplicable

  /// How certain the number is.
  enum Reading: Hashable, Sendable {
    case exact, approximate, repaired
  }

  var isBlank: Bool { self == .blank }

  /// The number, where there is one.
  var quantity: Quantity? {
    if case .number(let quantity, _, _) = self { quantity } else { nil }
  }
}

/// A unit of money, as a power of ten of one 元.
enum MoneyUnit: Int, Hashable, Sendable {
  case yuan = 0
  case thousandYuan = 3
  case tenThousandYuan = 4
  case millionYuan = 6
  case hundredMillionYuan = 8

  /// An amount of this unit in 万元, or `nil` when that cannot be held exactly.
  func inTenThousandYuan(_ amount: Quantity) -> Quantity? {
    amount.scaled(byPowerOfTen: rawValue - MoneyUnit.tenThousandYuan.rawValue)
  }
}
