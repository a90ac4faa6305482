import GXModel

/// Finds the numbers of a stretch of folded text that can be figures, shares or years.
///
/// What is no figure never leaves the scanner: days and months, document numbers (〔2016〕9号), ordinals
/// (第20条), telephone numbers, ranges, times of day, numbers glued to letters.
struct NumberScanner {
  private let text: [CodeUnit]
  private let range: Range<Int>

  init(_ text: [CodeUnit], in range: Range<Int>) {
    self.text = text
    self.range = range
  }

  func tokens() -> [NumberToken] {
    var tokens: [NumberToken] = []
    var position = range.lowerBound
    while let start = UnitClasses.firstPlace(
      of: [.digit, .numeral, .hundredMillion], in: text, position..<range.upperBound)
    {
      let (token, next) = text[start].isDigit ? arabic(at: start) : chinese(at: start)
      if let token { tokens.append(token) }
      position = min(next, range.upperBound)
    }
    return tokens
  }

  private func unit(at position: Int) -> CodeUnit? {
    range.contains(position) ? text[position] : nil
  }

  // MARK: Arabic digits

  private func arabic(at start: Int) -> (NumberToken?, next: Int) {
    let number = DigitRun(in: text, at: start, end: range.upperBound)
    let digits = start..<number.end
    guard !isMasked(digits) else { return (nil, digits.upperBound) }
    if unit(at: digits.upperBound) == .of("年") {
      guard number.isPlain, digits.count == 4, let year = number.value?.whole,
        (1949...2199).contains(year)
      else { return (nil, digits.upperBound + 1) }
      return (token(start..<digits.upperBound + 1, .year(year)), digits.upperBound + 1)
    }
    guard !number.hasLeadingZero else { return (nil, digits.upperBound) }
    let isLong = digits.count > NumberScanner.longest
    return quantified(isLong ? nil : number.value, from: start, digitsEnd: digits.upperBound)
  }

  /// Whether what stands beside the digits says that they are no figure.
  private func isMasked(_ digits: Range<Int>) -> Bool {
    if let before = unit(at: digits.lowerBound - 1) {
      if before.isLetter || NumberScanner.masksBefore.contains(before) { return true }
      if NumberScanner.dashes.contains(before) || before == .of(":"),
        unit(at: digits.lowerBound - 2)?.isDigit == true
      {
        return true
      }
    }
    guard let after = unit(at: digits.upperBound) else { return digits.count > 9 }
    if after.isLetter || NumberScanner.masksAfter.contains(after) { return true }
    if NumberScanner.dashes.contains(after) || after == .of(":") || after == .of("/"),
      unit(at: digits.upperBound + 1)?.isDigit == true
    {
      return true
    }
    return false
  }

  /// The most units of a figure; longer ones are numbers of accounts and documents, or typing errors.
  private static let longest = 12

  private static let masksBefore = UnitSet("第〔[_@#=＃№")
  private static let masksAfter = UnitSet("月日号〕]_@时点")
  private static let dashes = UnitSet("-—－–~～至")

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
    guard mayCount(unit(at: end)) || ChineseNumeral.digit(of: text[start]) == 0,
      let number = ChineseNumeral.value(of: text[start..<end]), let value = Quantity(whole: number)
    else { return (nil, end) }
    if value == .zero, before == .of("为") || before == .of("是"), end - start == 1, endsClause(end) {
      return (token(start..<end, .figure(.zero)), end)
    }
    let (token, next) = quantified(value, from: start, digitsEnd: end)
    guard let token, let unit = token.unit, !unit.contains(.foreign), isCounting(start..<end, unit)
    else { return (nil, end) }
    return (token, next)
  }

  /// Whether a measure word may begin with what stands behind numerals, or behind its approximator.
  private func mayCount(_ unit: CodeUnit?) -> Bool {
    guard let unit else { return false }
    return MeasureWord.words.mayBegin(with: unit) || Approximator.more.contains(unit)
  }

  private func endsClause(_ position: Int) -> Bool {
    unit(at: position).map { NumberScanner.ends.contains($0) } ?? true
  }

  private static let ends = UnitSet(",;:。、)")

  /// 一起, 一次 and 一个 are adverbs and articles more often than figures.
  private func isCounting(_ numeral: Range<Int>, _ measure: MeasureWord) -> Bool {
    guard numeral.count == 1, text[numeral.lowerBound] == .of("一"),
      measure == .incident || measure == .unit || measure == .occasion,
      unit(at: numeral.upperBound) != .of("宗")
    else { return true }
    guard let before = unit(at: numeral.lowerBound - 1) else { return false }
    return NumberScanner.countedBefore.contains(before)
      || endsClause(numeral.upperBound + 1) && isCountedElsewhere(numeral.upperBound)
  }

  /// Whether the same measure word stands behind another number: 维持3起,纠正一起.
  private func isCountedElsewhere(_ measure: Int) -> Bool {
    range.contains { position in
      guard position != measure, text[position] == text[measure],
        let number = unit(at: position - 1)
      else { return false }
      return number.isDigit || ChineseNumeral.isNumeral(number) && number != .of("一")
    }
  }

  private static let countedBefore = UnitSet("生发讼议到理件案共为班会")

  // MARK: What follows the digits

  private func quantified(_ value: Quantity?, from start: Int, digitsEnd: Int) -> (
    NumberToken?, next: Int
  ) {
    var position = digitsEnd
    var value = value
    var precision = Approximator.before(start, in: text, from: range.lowerBound)
    func readApproximator() {
      if let unit = unit(at: position), Approximator.more.contains(unit) {
        precision.value = .above
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
    if let match = MeasureWord.words.longestMatch(in: text, at: position, end: range.upperBound) {
      position += match.length
      if match.value == .set { return (nil, position) }
      measure = match.value
      readApproximator()
    }
    if let around = Approximator.around.longestMatch(in: text, at: position, end: range.upperBound)
    {
      precision.value = around.value
      position += around.length
    }
    guard let value else {
      return measure == nil
        ? (nil, position)
        : (
          NumberToken(
            range: precision.start..<position, meaning: .unheld, unit: measure,
            precision: precision.value), position
        )
    }
    guard measure != nil || !NumberScanner.hotlines.contains(value.whole ?? 0) else {
      return (nil, position)
    }
    return (
      NumberToken(
        range: precision.start..<position, meaning: .figure(value), unit: measure,
        precision: precision.value), position
    )
  }

  /// Numbers that people call (12345热线).
  private static let hotlines: Set<Int> = [
    12_345, 12_315, 12_320, 12_333, 12_360, 12_366, 12_388, 12_329, 12_328, 12_369, 12_318, 96_198,
  ]

  private func token(_ range: Range<Int>, _ meaning: NumberToken.Meaning) -> NumberToken {
    NumberToken(range: range, meaning: meaning, unit: nil, precision: .exact)
  }
}
