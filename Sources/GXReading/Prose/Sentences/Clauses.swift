/// Stretches of a text between separators.
enum Clauses {
  /// The non-empty stretches of a range between units of a set.
  static func split(_ text: [CodeUnit], in range: Range<Int>, at separators: UnitSet)
    -> [Range<Int>]
  {
    var parts: [Range<Int>] = []
    parts.reserveCapacity(8)
    var start = range.lowerBound
    for position in range where separators.contains(text[position]) {
      if start < position { parts.append(start..<position) }
      start = position + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// What separates the members of an enumeration.
  static let listSeparators = UnitSet("、和及与或并")
}
