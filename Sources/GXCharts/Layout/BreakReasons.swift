internal import GXModel

extension [SeriesBreak] {
  /// The reasons as phrases for a note, each said once with its years, and that figures on the two
  /// sides cannot be compared; empty without breaks.
  func reasons(_ words: Words) -> [String] {
    var parts: [String] = []
    for reason in map(\.reason) where !parts.contains(where: { $0.hasSuffix(reason) }) {
      let years = filter { $0.reason == reason }.map { "\($0.year)" }
      // Reasons that name the year themselves are not led by it again.
      let isDated = years.count == 1 && reason.contains(years[0])
      let list = words.list(years)
      parts.append(isDated ? reason : words("\(list)年起\(reason)", "from \(list): \(reason)"))
    }
    if !parts.isEmpty {
      parts.append(
        words("断点前后不可直接比较", "figures on the two sides of a break cannot be compared"))
    }
    return parts
  }
}

extension String {
  /// The text with a capital at its start.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
