import GXModel

extension CalendarDate {
  /// Days since 1970-01-01 in the Gregorian calendar (years counted from March, so that the leap day
  /// is the last of its year).
  var daysSince1970: Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
    return Int32(truncatingIfNeeded: days - 719_468)
  }

  /// The day so many days after 1970-01-01; `nil` outside the years that a date may have.
  init?(daysSince1970 days: Int32) {
    let sinceMarch0 = Int(days) + 719_468
    guard sinceMarch0 >= 0 else { return nil }
    let era = sinceMarch0 / 146_097
    let dayOfEra = sinceMarch0 % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
