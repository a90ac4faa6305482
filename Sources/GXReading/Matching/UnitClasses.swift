/// What a unit of folded text can be part of, as far as cells of tables and sentences are concerned.
struct UnitClasses: OptionSet, Sendable {
  let rawValue: UInt16

  static let digit = UnitClasses(rawValue: 1 << 0)
  /// A dash, slash or underscore: the item does not apply.
  static let dash = UnitClasses(rawValue: 1 << 1)
  /// The first unit of a sign of change: 增加, 减少, +, -.
  static let sign = UnitClasses(rawValue: 1 << 2)
  /// 余, 多, 约, 近, 逾.
  static let approximator = UnitClasses(rawValue: 1 << 3)
  /// A Chinese numeral.
  static let numeral = UnitClasses(rawValue: 1 << 4)
  /// A measure word that stands behind the figure of a cell.
  static let measureWord = UnitClasses(rawValue: 1 << 5)
  /// Before it a number belongs to the words in front.
  static let bindsFollowingNumber = UnitClasses(rawValue: 1 << 6)
  /// Behind a number it makes it part of a sentence.
  static let bindsPrecedingNumber = UnitClasses(rawValue: 1 << 7)
  /// 。
  static let fullStop = UnitClasses(rawValue: 1 << 8)
  /// The first unit of a word that stands for a value: 无, 未发生, O.
  static let valueWord = UnitClasses(rawValue: 1 << 9)
  /// The end of a sentence.
  static let sentenceEnd = UnitClasses(rawValue: 1 << 10)
  /// (
  static let openParenthesis = UnitClasses(rawValue: 1 << 11)
  /// A unit without which no sentence denies anything.
  static let denial = UnitClasses(rawValue: 1 << 12)
  /// 亿, which begins no figure of a cell.
  static let hundredMillion = UnitClasses(rawValue: 1 << 13)

  /// A character that stands for zero where it stands alone: 无.
  static let zeroWord = UnitClasses(rawValue: 1 << 14)

  static let all = UnitClasses(rawValue: .max)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The classes of a unit.
  @inline(__always)
  init(of unit: UInt16) { self = UnitClasses.table[Int(unit)] }

  func intersects(_ other: UnitClasses) -> Bool { rawValue & other.rawValue != 0 }

  /// Calls a function with the classes of each unit of a range, and its place.
  @inline(__always)
  static func forEach(
    in units: [CodeUnit], _ range: Range<Int>, _ body: (Int, UnitClasses) -> Void
  ) {
    precondition(range.lowerBound >= 0 && range.upperBound <= units.count)
    let (units, table) = (units.span, UnitClasses.table.span)
    var place = range.lowerBound
    while place < range.upperBound {
      // SAFETY: the range is one of the units, as was tested, and the table has an entry for each.
      body(place, table[unchecked: Int(units[unchecked: place])])
      place &+= 1
    }
  }

  /// The first place of a range with a unit of one of some classes.
  static func firstPlace(
    of classes: UnitClasses, in units: [CodeUnit], _ range: Range<Int>
  ) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= units.count)
    let (units, table) = (units.span, UnitClasses.table.span)
    var place = range.lowerBound
    while place < range.upperBound {
      // SAFETY: the range is one of the units, as was tested, and the table has an entry for each.
      if table[unchecked: Int(units[unchecked: place])].intersects(classes) { return place }
      place &+= 1
    }
    return nil
  }

  /// The classes of all units.
  static let table: [UnitClasses] = {
    var table = [UnitClasses](repeating: [], count: 1 << 16)
    let members: [(UnitClasses, String)] = [
      (.digit, "0123456789"), (.dash, "-/\\_"), (.sign, "增新减+-↑↓"), (.approximator, "余多约近逾"),
      (.numeral, "〇零一二三四五六七八九十百千万两"), (.measureWord, "件条项个次篇人份部宗起场期类名"),
      (.bindsFollowingNumber, "第:、。年月日号增减约近达"),
      (.bindsPrecedingNumber, "年月日号件条次项个篇人份起宗名场期余多万亿元％、。类章届级部时分家种批页"),
      (.fullStop, "。"), (.valueWord, "无零〇没未持不OoN"),
      (.sentenceEnd, "。!?;"), (.openParenthesis, "("), (.denial, "未没无零免不"), (.hundredMillion, "亿"),
      (.zeroWord, "无零〇"),
    ]
    for (members, text) in members {
      for unit in text.utf16 { table[Int(unit)].formUnion(members) }
    }
    return table
  }()
}
