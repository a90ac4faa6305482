import GXModel

/// A number in ASCII digits with thousand separators and decimals.
struct DigitRun {
  /// Where it ends.
  let end: Int
  /// The value; `nil` when it has more than six decimals or is too large.
  let value: Quantity?
  /// Whether there is nothing but digits.
  let isPlain: Bool
  /// Whether it is written as no amount is: 007.
  let hasLeadingZero: Bool

  /// Reads the number whose first digit stands at a place of a text.
  init(in text: [CodeUnit], at start: Int, end limit: Int) {
    var position = start
    var amount: Int64? = 0
    func readDigits() {
      while position < limit, text[position].isDigit {
        amount = DigitRun.appending(text[position].digit, to: amount)
        position += 1
      }
    }
    readDigits()
    let length = position - start
    while length <= 3, position - start <= 15,
      DigitRun.isThousandGroup(in: text, at: position, end: limit)
    {
      position += 1
      readDigits()
    }
    var isDecimal = false
    var places = 0
    if position + 1 < limit, text[position] == .of("."), text[position + 1].isDigit {
      isDecimal = true
      position += 1
      let first = position
      readDigits()
      places = position - first
    }
    end = position
    isPlain = position - start == length
    hasLeadingZero = length > 1 && text[start] == .of("0") && !isDecimal
    value = amount.flatMap { Quantity(millionths: $0).scaled(byPowerOfTen: 6 - places) }
  }

  private static func appending(_ digit: Int, to amount: Int64?) -> Int64? {
    guard let amount else { return nil }
    let (tens, overflow) = amount.multipliedReportingOverflow(by: 10)
    let (sum, carries) = tens.addingReportingOverflow(Int64(digit))
    return overflow || carries ? nil : sum
  }

  /// Whether a comma stands at a place with exactly three digits behind it.
  private static func isThousandGroup(in text: [CodeUnit], at position: Int, end limit: Int) -> Bool
  {
    guard position + 3 < limit, text[position] == .of(","),
      text[position + 1].isDigit, text[position + 2].isDigit, text[position + 3].isDigit
    else { return false }
    return position + 4 >= limit || !text[position + 4].isDigit
  }
}
