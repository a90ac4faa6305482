import GXModel

extension CellValue {
  /// Reads the whole text of a cell; `nil` when it is words and not a value.
  init?(_ cell: Range<Int>, of units: borrowing [UInt16]) {
    let cell = units.trimmingSpaces(cell)
    guard let first = cell.first else {
      self = .blank
      return
    }
    if let count = CellValue.count(cell, of: units) {
      self = .number(count, unit: nil, reading: .exact)
      return
    }
    let classes = UnitClasses(of: units[first])
    guard classes.intersects(CellValue.beginnings), cell.count <= 24 else { return nil }
    if classes.contains(.dash), cell.count <= 8, CellValue.areDashes(cell, of: units) {
      self = .notApplicable
    } else if classes.contains(.valueWord), let word = CellValue.word(cell, of: units) {
      self = word
    } else if let number = CellValue.number(cell, of: units) {
      self = number
    } else {
      return nil
    }
  }

  /// What the first unit of a value can be.
  private static let beginnings: UnitClasses = [
    .digit, .dash, .sign, .approximator, .numeral, .valueWord,
  ]

  /// The number that a few digits are and nothing else, as in most cells.
  private static func count(_ cell: Range<Int>, of units: [UInt16]) -> Quantity? {
    guard cell.count <= 9 else { return nil }
    var value = 0
    for place in cell {
      guard Unit.isDigit(units[place]) else { return nil }
      value = value * 10 + Int(units[place] - 0x30)
    }
    return Quantity(whole: value)
  }

  private static func areDashes(_ cell: Range<Int>, of units: [UInt16]) -> Bool {
    cell.allSatisfy { Unit.isDash(units[$0]) }
  }

  private static func word(_ cell: Range<Int>, of units: [UInt16]) -> CellValue? {
    guard let word = ShortWord(cell, of: units) else { return nil }
    if zeros.contains(word) { return .number(.zero, unit: nil, reading: .exact) }
    if misreadZeros.contains(word) { return .number(.zero, unit: nil, reading: .repaired) }
    return inapplicable.contains(word) ? .notApplicable : nil
  }

  private static let zeros = ShortWord.list("无", "零", "〇", "没有", "未发生", "未收到", "持平", "不变")
  /// The letter O is a misread zero.
  private static let misreadZeros = ShortWord.list("O", "o")
  private static let inapplicable = ShortWord.list("不适用", "N/A")

  private static func number(_ cell: Range<Int>, of all: [UInt16]) -> CellValue? {
    var reading = Reading.exact
    let sign = ChangeSign(at: cell.lowerBound, of: all, end: cell.upperBound)
    var units = all[cell].dropFirst(sign?.length ?? 0)
    if sign?.isNegative == true, units.first == Unit.minus {
      // A minus that was typed twice, --253.
      units = units.dropFirst()
      reading = .repaired
    }
    if let first = units.first, UnitClasses(of: first).contains(.approximator) {
      units = units.dropFirst()
      reading = .approximate
    }
    let (exponent, unit, approximate) = strippingUnits(&units)
    if approximate { reading = .approximate }
    guard var quantity = Quantity(digits: units) ?? ChineseNumber.quantity(units) else {
      return nil
    }
    if exponent != 0 {
      guard let scaled = quantity.scaled(byPowerOfTen: exponent) else { return nil }
      quantity = scaled
    }
    if sign?.isNegative == true { quantity = Quantity(millionths: -quantity.millionths) }
    return .number(quantity, unit: unit, reading: reading)
  }

  /// Removes unit, multiplier and 余 from the end, and tells what they were.
  private static func strippingUnits(
    _ units: inout ArraySlice<UInt16>
  ) -> (exponent: Int, unit: MoneyUnit?, isApproximate: Bool) {
    let money = MoneyUnit.suffix(of: units)
    units = units.dropLast(money?.length ?? 0)
    if money == nil {
      while units.count > 1, units.endsIn(.measureWord) { units = units.dropLast() }
    }
    let isApproximate = units.count > 1 && units.endsIn(.approximator)
    if isApproximate { units = units.dropLast() }
    guard units.last == Unit.tenThousand, units.count > 1,
      units.dropLast().allSatisfy(Unit.isNumeric)
    else { return (0, money?.unit, isApproximate) }
    units = units.dropLast()
    // 10.6万 of money is 10.6万元, whatever unit the heading names.
    return (4, money?.unit ?? .yuan, isApproximate)
  }
}

/// The sign of a change as reports write it: 增, 增加, 新增, 减, 减少, +, -, ↑, ↓.
struct ChangeSign {
  let isNegative: Bool
  let length: Int

  /// The sign that stands at a position, if one does.
  init?(at position: Int, of units: borrowing [UInt16], end: Int) {
    guard position < end, UnitClasses(of: units[position]).contains(.sign) else { return nil }
    let second = position + 1 < end ? units[position + 1] : 0
    switch (units[position], second) {
    case (0x589E, 0x52A0), (0x65B0, 0x589E): self.init(isNegative: false, length: 2)
    case (0x51CF, 0x5C11): self.init(isNegative: true, length: 2)
    case (0x65B0, _): return nil
    case (0x51CF, _), (Unit.minus, _), (0x2193, _): self.init(isNegative: true, length: 1)
    default: self.init(isNegative: false, length: 1)
    }
  }

  private init(isNegative: Bool, length: Int) {
    self.isNegative = isNegative
    self.length = length
  }
}

extension MoneyUnit {
  /// 元, with which every unit of money ends.
  static let lastUnit: UInt16 = 0x5143

  /// The unit of money at the end of a text, with its length.
  static func suffix(of units: ArraySlice<UInt16>) -> (unit: MoneyUnit, length: Int)? {
    guard units.last == lastUnit else { return nil }
    switch units.dropLast().last {
    case 0x4EBF: return (.hundredMillionYuan, 2)
    case Unit.tenThousand:
      let isMillion = units.count > 2 && units[units.endIndex - 3] == 0x767E
      return isMillion ? (.millionYuan, 3) : (.tenThousandYuan, 2)
    case 0x5343: return (.thousandYuan, 2)
    default: return (.yuan, 1)
    }
  }
}

extension Quantity {
  /// Reads digits with a decimal point and separators of thousands; `nil` when there is anything else.
  init?(digits units: ArraySlice<UInt16>) {
    guard let first = units.first, Unit.isDigit(first), let last = units.last, Unit.isDigit(last)
    else { return nil }
    var value: Int64 = 0
    /// Digits behind the point, once there is one.
    var places: Int?
    /// Digits since the last separator of thousands, and whether there was one.
    var (group, isGrouped) = (0, false)
    for unit in units {
      switch unit {
      case Unit.comma:
        guard places == nil, isGrouped ? group == 3 : group <= 3 else { return nil }
        (group, isGrouped) = (0, true)
      case Unit.point:
        guard places == nil, !isGrouped || group == 3 else { return nil }
        places = 0
      default:
        guard Unit.isDigit(unit) else { return nil }
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int64(unit - 0x30))
        guard !overflow, !carry else { return nil }
        value = sum
        if let digits = places { places = digits + 1 } else { group += 1 }
      }
    }
    let decimals = places ?? 0
    guard !isGrouped || group == 3, decimals <= 6,
      let scaled = Quantity(millionths: value).scaled(byPowerOfTen: 6 - decimals)
    else { return nil }
    self = scaled
  }
}

extension Array<UInt16> {
  /// A range without the spaces at its ends.
  func trimmingSpaces(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, self[lower] == Unit.space { lower += 1 }
    while upper > lower, self[upper - 1] == Unit.space { upper -= 1 }
    return lower..<upper
  }
}

extension ArraySlice<UInt16> {
  func endsIn(_ classes: UnitClasses) -> Bool {
    last.map { UnitClasses(of: $0).contains(classes) } ?? false
  }
}
