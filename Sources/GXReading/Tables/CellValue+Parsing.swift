import GXModel

extension CellValue {
  /// Reads the whole text of a cell; `nil` when it is words and not a value.
  init?(_ text: FoldedText) {
    self.init(text.units[...])
  }

  init?(_ units: ArraySlice<UInt16>) {
    var units = units
    while units.first == Unit.space { units.removeFirst() }
    while units.last == Unit.space { units.removeLast() }
    if units.isEmpty {
      self = .blank
    } else if units.count <= 8, units.allSatisfy(Unit.isDash) {
      self = .notApplicable
    } else if let word = CellValue.words[Array(units)] {
      self = word
    } else if units.count <= 24, let number = CellValue.number(units) {
      self = number
    } else {
      return nil
    }
  }

  /// Words and letters that stand for a value; the letter O is a misread zero.
  private static let words: [[UInt16]: CellValue] = {
    let zero = CellValue.number(.zero, unit: nil, reading: .exact)
    let repaired = CellValue.number(.zero, unit: nil, reading: .repaired)
    let words: [(String, CellValue)] = [
      ("无", zero), ("零", zero), ("〇", zero), ("没有", zero), ("未发生", zero), ("未收到", zero),
      ("持平", zero), ("不变", zero), ("O", repaired), ("o", repaired), ("不适用", .notApplicable),
      ("N/A", .notApplicable),
    ]
    return Dictionary(words.map { (Array($0.0.utf16), $0.1) }, uniquingKeysWith: { $1 })
  }()

  private static func number(_ units: ArraySlice<UInt16>) -> CellValue? {
    var units = units
    var isNegative = false
    var isSigned = false
    var reading = Reading.exact
    for (prefix, negative) in signs where units.starts(with: prefix) {
      units.removeFirst(prefix.count)
      (isSigned, isNegative) = (true, negative)
      break
    }
    if let first = units.first, Unit.approximators.contains(first) {
      units.removeFirst()
      reading = .approximate
    }
    let (exponent, unit, approximate) = strippingUnits(&units)
    if approximate { reading = .approximate }
    guard var quantity = digits(units) ?? ChineseNumber.quantity(units) else { return nil }
    if exponent != 0 {
      guard let scaled = quantity.scaled(byPowerOfTen: exponent) else { return nil }
      quantity = scaled
    }
    if isSigned, isNegative { quantity = Quantity(millionths: -quantity.millionths) }
    return .number(quantity, unit: unit, reading: reading)
  }

  /// Signs of changes as reports write them, longest first.
  private static let signs: [([UInt16], Bool)] = {
    let signs: [(String, Bool)] = [
      ("增加", false), ("新增", false), ("减少", true), ("增", false), ("减", true), ("+", false),
      ("-", true), ("↑", false), ("↓", true),
    ]
    return signs.map { (Array($0.0.utf16), $0.1) }
  }()

  private static let moneyUnits: [([UInt16], MoneyUnit)] = {
    let units: [(String, MoneyUnit)] = [
      ("亿元", .hundredMillionYuan), ("百万元", .millionYuan), ("万元", .tenThousandYuan),
      ("千元", .thousandYuan), ("元", .yuan),
    ]
    return units.map { (Array($0.0.utf16), $0.1) }
  }()

  private static let measureWords: Set<UInt16> = Set("件条项个次篇人份部宗起场期类名".utf16)

  /// Removes unit, multiplier and 余 from the end, and tells what they were.
  private static func strippingUnits(
    _ units: inout ArraySlice<UInt16>
  ) -> (exponent: Int, unit: MoneyUnit?, isApproximate: Bool) {
    var money: MoneyUnit?
    if let (suffix, unit) = moneyUnits.first(where: { units.hasSuffix($0.0) }) {
      units.removeLast(suffix.count)
      money = unit
    } else {
      while let last = units.last, units.count > 1, measureWords.contains(last) {
        units.removeLast()
      }
    }
    var isApproximate = false
    if let last = units.last, units.count > 1, Unit.approximators.contains(last) {
      units.removeLast()
      isApproximate = true
    }
    if units.last == Unit.tenThousand, units.count > 1, units.dropLast().allSatisfy(Unit.isNumeric)
    {
      units.removeLast()
      return (4, money, isApproximate)
    }
    return (0, money, isApproximate)
  }

  /// Reads digits with a decimal point and separators of thousands.
  private static func digits(_ units: ArraySlice<UInt16>) -> Quantity? {
    guard let first = units.first, Unit.isDigit(first), let last = units.last, Unit.isDigit(last)
    else { return nil }
    let groups = units.split(separator: Unit.comma, omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count),
        groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }),
        groups[groups.count - 1].prefix(while: Unit.isDigit).count == 3
      else { return nil }
    }
    let joined = groups.joined()
    guard joined.allSatisfy({ Unit.isDigit($0) || $0 == Unit.point }) else { return nil }
    return Quantity(String(decoding: joined, as: UTF16.self))
  }
}

extension ArraySlice<UInt16> {
  func hasSuffix(_ suffix: [UInt16]) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}
