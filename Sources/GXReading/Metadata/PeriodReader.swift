import GXModel

/// Reads the days that the figures cover (统计期限), also where 年, 月 and 日 were lost in copying.
///
/// 自202011日起至20201231日止 can only be 2020-01-01 to 2020-12-31; a run of digits that can be cut into
/// a date in two ways is not read.
enum PeriodReader {
  /// A period and where it stands.
  struct Statement {
    let period: ReportingPeriod
    let range: Range<Int>
    /// Whether its dates had lost their marks.
    let isRepaired: Bool
  }

  static func statement(in document: DocumentLines) -> Statement? {
    for cue in document.marks.ranges(of: .period) {
      if let statement = statement(in: document.units, behind: cue.upperBound) { return statement }
    }
    return nil
  }

  private static func statement(in text: [CodeUnit], behind start: Int) -> Statement? {
    let sentence = text[start...].prefix(70).prefix { $0 != .of("。") }
    let groups = sentence.split { !$0.isDigit }
    guard let first = groups.first, let last = groups.last,
      let period = period(from: groups.flatMap { runs(of: $0, in: text) })
    else { return nil }
    return Statement(
      period: period, range: first.startIndex..<last.endIndex,
      isRepaired: groups.contains { $0.count > 4 || $0.count == 3 })
  }

  /// The runs of some digits: 201812月 lost only its 年.
  private static func runs(of digits: ArraySlice<CodeUnit>, in text: [CodeUnit]) -> [String] {
    let run = String(basicPlane: digits)
    guard (5...6).contains(run.count), digits.endIndex < text.endIndex,
      text[digits.endIndex] == .of("月")
    else { return [run] }
    return [String(run.prefix(4)), String(run.dropFirst(4))]
  }

  /// A period from the runs of digits of its sentence.
  static func period(from groups: [String]) -> ReportingPeriod? {
    guard let (from, rest) = date(groups[...], year: nil),
      let (to, _) = date(rest, year: from.year)
    else { return nil }
    return ReportingPeriod(from: from, to: to)
  }

  /// The date that begins a list of runs, and the runs behind it.
  private static func date(_ groups: ArraySlice<String>, year: Int?) -> (
    CalendarDate, rest: ArraySlice<String>
  )? {
    guard let first = groups.first else { return nil }
    if first.count == 4, let stated = Int(first), (1949...2199).contains(stated) {
      return day(groups.dropFirst(), year: stated)
    }
    if first.count > 4, let stated = Int(first.prefix(4)), (1949...2199).contains(stated),
      let date = fused(String(first.dropFirst(4)), year: stated)
    {
      return (date, groups.dropFirst())
    }
    guard let year else { return nil }
    return day(groups, year: year)
  }

  private static func day(_ groups: ArraySlice<String>, year: Int) -> (
    CalendarDate, rest: ArraySlice<String>
  )? {
    guard let first = groups.first else { return nil }
    if first.count >= 3 || first.count == 2 && groups.dropFirst().first?.count == 4 {
      return fused(first, year: year).map { ($0, groups.dropFirst()) }
    }
    guard let second = groups.dropFirst().first, let month = Int(first), let day = Int(second),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, groups.dropFirst(2))
  }

  /// Month and day written together; only where there is one way to cut them.
  private static func fused(_ digits: String, year: Int) -> CalendarDate? {
    let dates = (1...2).compactMap { length -> CalendarDate? in
      guard digits.count > length, digits.count - length <= 2,
        let month = Int(digits.prefix(length)),
        let day = Int(digits.dropFirst(length)),
        digits.dropFirst(length).first != "0" || length == 2
      else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
    return dates.count == 1 ? dates[0] : nil
  }
}
