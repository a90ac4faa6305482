/// What a figure came to from another year's: 主动公开信息由上年的1128条增加到1887条.
struct ChangedNumbers {
  let reading: SentenceReading

  private var text: [CodeUnit] { reading.text }

  var figures: [Figure] {
    let numbers = reading.numbers.filter { $0.figure != nil }
    return zip(numbers, numbers.dropFirst()).compactMap { old, new in
      guard isChange(from: old.range.upperBound, to: new.range.lowerBound),
        let start = start(before: old.range.lowerBound)
      else { return nil }
      return reading.figure(of: Array(0..<start) + Array(new.range), at: start)
    }
  }

  /// Whether nothing but 增加到 stands between two numbers, or the reporting year behind it.
  private func isChange(from start: Int, to end: Int) -> Bool {
    let verb = start + ChangedNumbers.verbs.length(in: text, at: start, end: end)
    guard verb > start else { return false }
    let rest = endOfYear(at: verb)..<end
    return rest.isEmpty || ChangedNumbers.now.contains(rest, of: text)
  }

  /// Where the reporting year ends that stands at a place, else the place.
  private func endOfYear(at start: Int) -> Int {
    let year = reading.numbers.first { $0.range.lowerBound == start }
    guard let year, case .year(reading.year) = year.meaning else { return start }
    return year.range.upperBound
  }

  /// Where 由 stands before the old number and its year.
  private func start(before number: Int) -> Int? {
    var start = number - ChangedNumbers.before.length(in: text, endingAt: number, from: 0)
    if let year = reading.numbers.first(where: { $0.range.upperBound == start }),
      case .year(let stated) = year.meaning, stated != reading.year
    {
      start = year.range.lowerBound
    }
    let length = ChangedNumbers.from.length(in: text, endingAt: start, from: 0)
    return length > 0 ? start - length : nil
  }

  private static let from = WordSet(["由", "从"])
  private static let before = WordSet([
    "度的", "度", "的", "去年的", "去年", "上年的", "上年", "上年度的", "上年度", "上一年的", "上一年度的", "同期的",
  ])
  private static let now = WordSet([
    "的", "度的", "度", "今年的", "今年", "本年的", "本年", "本年度的", "本年度", "当年的", "了",
  ])
  private static let verbs = WordSet(
    PatternExpansion.words(
      of: "{|,}{增加|增长|上升|提高|提升|增多|减少|下降|降低|回落|扩大|跃升|增|升|降|减}{到|至|为}"))
}
