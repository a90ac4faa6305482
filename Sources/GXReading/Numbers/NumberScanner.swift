import GXModel

/// Finds the numbers of a stretch of folded text that can be figures, shares or years.
///
/// What is no figure never leaves the scanner: days and months, document numbers (〔2016〕9号), ordinals
/// (第20条), telephone numbers, ranges, times of day, numbers glued to letters.
struct NumberScanner {
  private let text: ArraySlice<CodeUnit>

  init(_ text: ArraySlice<CodeUnit>) { self.text = text }

  func tokens() -> [NumberToken] {
    var tokens: [NumberToken] = []
    var position = text.startIndex
    while position < text.endIndex {
      let unit = text[position]
      if unit.isDigit {
        let (token, next) = arabic(at: position)
        if let token { tokens.append(token) }
        position = next
      } else if ChineseNumeral.isNumeral(unit) {
        let (token, next) = chinese(at: position)
        if let token { tokens.append(token) }
        position = next
      } else {
        position += 1
      }
    }
    return tokens
  }

  private func unit(at position: Int) -> CodeUnit? {
    text.indices.contains(position) ? text[position] : nil
  }

  // MARK: Arabic digits

  private func arabic(at start: Int) -> (NumberToken?, next: Int) {
    var end = digits(from: start)
    let wholeEnd = end
    var whole = String(decoding: text[start..<end], as: UTF16.self)
    while end - start <= 15, isThousandGroup(at: end), (wholeEnd - start) <= 3 {
      whole += String(decoding: text[end + 1..<end + 4], as: UTF16.self)
      end += 4
    }
    if unit(at: end) == .of("."), unit(at: end + 1)?.isDigit == true {
      let fraction = digits(from: end + 1)
      whole += String(decoding: text[end..<fraction], as: UTF16.self)
      end = fraction
    }
    guard !isMasked(start..<end) else { return (nil, end) }
    if unit(at: end) == .of("年") {
      guard wholeEnd == end, end - start == 4, let year = Int(whole), (1949...2199).contains(year)
      else { return (nil, end + 1) }
      return (token(start..<end + 1, .year(year)), end + 1)
    }
    guard let value = Quantity(whole),
      !(whole.utf8.count > 1 && whole.utf8.first == 0x30 && !whole.contains("."))
    else { return (nil, end) }
    return quantified(value, from: start, digitsEnd: end)
  }

  private func digits(from start: Int) -> Int {
    var end = start
    while let unit = unit(at: end), unit.isDigit { end += 1 }
    return end
  }

  private func isThousandGroup(at position: Int) -> Bool {
    guard unit(at: position) == .of(",") else { return false }
    let end = digits(from: position + 1)
    return end - position == 4
  }

  /// Whether what stands beside the digits says that they are no figure.
  private func isMasked(_ range: Range<Int>) -> Bool {
    if let before = unit(at: range.lowerBound - 1) {
      if before.isLetter || NumberScanner.masksBefore.contains(before) { return true }
      if NumberScanner.dashes.contains(before) || before == .of(":"),
        unit(at: range.lowerBound - 2)?.isDigit == true
      {
        return true
      }
    }
    guard let after = unit(at: range.upperBound) else { return range.count > 9 }
    if after.isLetter || NumberScanner.masksAfter.contains(after) { return true }
    if NumberScanner.dashes.contains(after) || after == .of(":") || after == .of("/"),
      unit(at: range.upperBound + 1)?.isDigit == true
    {
      return true
    }
    return range.count > 12
  }

  private static let masksBefore: Set<CodeUnit> = Set("第〔[_@#=＃№".units)
  private static let masksAfter: Set<CodeUnit> = Set("月日号〕]_@时点".units)
  private static let dashes: Set<CodeUnit> = Set("-—－–~～至".units)

  // MARK: Chinese numerals

  /// Numerals count only in front of a measure word: 五公开, 十三五 and 一是 are no numbers.
  private func chinese(at start: Int) -> (NumberToken?, next: Int) {
    var end = start
    while let unit = unit(at: end), ChineseNumeral.isNumeral(unit) { end += 1 }
    let before = unit(at: start - 1)
    if before == .of("第") || before == .of("之") { return (nil, end) }
    if unit(at: end) == .of("年"), end - start == 4,
      let year = ChineseNumeral.value(of: text[start..<end]), (1949...2199).contains(year)
    {
      return (token(start..<end + 1, .year(year)), end + 1)
    }
    guard let number = ChineseNumeral.value(of: text[start..<end]),
      let value = Quantity(whole: number)
    else { return (nil, end) }
    if value == .zero, before == .of("为") || before == .of("是"), end - start == 1, endsClause(end) {
      return (token(start..<end, .figure(.zero)), end)
    }
    let (token, next) = quantified(value, from: start, digitsEnd: end)
    guard let token, let unit = token.unit, !unit.contains(.foreign), isCounting(start..<end, unit)
    else { return (nil, end) }
    return (token, next)
  }

  private func endsClause(_ position: Int) -> Bool {
    unit(at: position).map { NumberScanner.ends.contains($0) } ?? true
  }

  private static let ends: Set<CodeUnit> = Set(",;:。、)".units)

  /// 一起, 一次 and 一个 are adverbs and articles more often than figures.
  private func isCounting(_ numeral: Range<Int>, _ measure: MeasureWord) -> Bool {
    guard numeral.count == 1, text[numeral.lowerBound] == .of("一"),
      measure == .incident || measure == .unit || measure == .occasion
    else { return true }
    guard let before = unit(at: numeral.lowerBound - 1) else { return false }
    return NumberScanner.countedBefore.contains(before)
  }

  private static let countedBefore: Set<CodeUnit> = Set("生发讼议到理件案共为班会".units)

  // MARK: What follows the digits

  private func quantified(_ value: Quantity, from start: Int, digitsEnd: Int) -> (
    NumberToken?, next: Int
  ) {
    var position = digitsEnd
    var value: Quantity? = value
    var precision = precisionBefore(start)
    func readApproximator() {
      if let unit = unit(at: position), NumberScanner.more.contains(unit) {
        precision = (.above, precision.start)
        position += 1
      }
    }
    readApproximator()
    while let unit = unit(at: position), let power = ChineseNumeral.power(of: unit), power > 1 {
      value = value?.scaled(byPowerOfTen: power)
      position += 1
    }
    readApproximator()
    if let after = unit(at: position), after == .of("%") || after == .of("‰") {
      return (token(start..<position + 1, .percentage), position + 1)
    }
    var measure: MeasureWord?
    if let match = MeasureWord.words.longestMatch(in: text[position...]) {
      measure = match.value
      position += match.length
      readApproximator()
    }
    for word in NumberScanner.around where text[position...].starts(with: word.units) {
      precision = (word.precision, precision.start)
      position += word.units.count
      break
    }
    guard let value, measure != nil || !NumberScanner.hotlines.contains(value.whole ?? 0) else {
      return (nil, position)
    }
    return (
      NumberToken(
        range: precision.start..<position, meaning: .figure(value), unit: measure,
        precision: precision.value), position
    )
  }

  /// The approximator in front of a number, and where the number with it begins.
  private func precisionBefore(_ start: Int) -> (value: NumberToken.Precision, start: Int) {
    for word in NumberScanner.ahead
    where text[..<start].suffix(word.units.count).elementsEqual(word.units) {
      return (word.precision, start - word.units.count)
    }
    return (.exact, start)
  }

  /// Numbers that people call (12345热线).
  private static let hotlines: Set<Int> = [
    12_345, 12_315, 12_320, 12_333, 12_360, 12_366, 12_388, 12_329, 12_328, 12_369, 12_318, 96_198,
  ]
  private static let more: Set<CodeUnit> = Set("余多来".units)
  private static let ahead: [(units: [CodeUnit], precision: NumberToken.Precision)] = [
    ("大约".units, .about), ("约".units, .about), ("接近".units, .below), ("将近".units, .below),
    ("近".units, .below), ("超过".units, .above), ("逾".units, .above), ("超".units, .above),
    ("不少于".units, .above),
  ]
  private static let around: [(units: [CodeUnit], precision: NumberToken.Precision)] = [
    ("左右".units, .about), ("上下".units, .about), ("以上".units, .above),
  ]

  private func token(_ range: Range<Int>, _ meaning: NumberToken.Meaning) -> NumberToken {
    NumberToken(range: range, meaning: meaning, unit: nil, precision: .exact)
  }
}
