import GXModel

extension Corpus {
  /// The rows of a selection.
  ///
  /// Years, divisions and organs are found in the sort order; levels, forms and scopes are bitmaps that
  /// the corpus keeps.
  public func rows(in selection: CorpusSelection = .all) -> RowSet {
    var ranges = yearRanges(in: selection.years)
    if let divisions = selection.divisions {
      ranges = ranges.flatMap { self.ranges(of: divisions, within: $0) }
    }
    if let organs = selection.organs {
      let codes = organs.map { Int32(truncatingIfNeeded: $0.index) }.sorted()
      ranges = ranges.flatMap { self.ranges(ofOrgans: codes, within: $0) }
    }
    var mask: Bitmap?
    for match in matches(of: selection) {
      switch match {
      case .all: continue
      case .none: return RowSet(ranges: [])
      case .some(let rows): mask = mask?.intersection(rows) ?? rows
      }
    }
    return RowSet(ranges: ranges, mask: mask)
  }

  /// The rows of each year that lies in a range, in order.
  package func yearRanges(in years: ClosedRange<Int>? = nil) -> [Range<Int>] {
    attributes.organIndex.years.filter { years?.contains(Int($0.year)) ?? true }.map(\.rows)
  }

  /// The rows of some divisions and all below them within the rows of one year.
  private func ranges(of divisions: [DivisionCode], within year: Range<Int>) -> [Range<Int>] {
    DivisionCode.disjointSubtrees(of: divisions).compactMap { subtree in
      let first = attributes.divisionIndex.lowerBound(of: subtree.lowerBound, in: year)
      let last = attributes.divisionIndex.lowerBound(of: subtree.upperBound + 1, in: year)
      return first < last ? first..<last : nil
    }
  }

  /// The rows of some organs within rows of one year, whose organs ascend.
  private func ranges(ofOrgans codes: [Int32], within year: Range<Int>) -> [Range<Int>] {
    var rest = year
    return codes.compactMap { code in
      let range = attributes.organs.sortedRange(of: code, in: rest)
      rest = range.upperBound..<rest.upperBound
      return range.isEmpty ? nil : range
    }
  }

  private func matches(of selection: CorpusSelection) -> [CodeIndex.Match] {
    var matches: [CodeIndex.Match] = []
    if let levels = selection.levels {
      matches.append(attributes.levelIndex.match(Set(levels.map(\.code))))
    }
    if let forms = selection.forms {
      matches.append(attributes.formIndex.match(Set(forms.map(\.code))))
    }
    if let scopes = selection.scopes {
      matches.append(attributes.scopeIndex.match(Set(scopes.map(\.code))))
    }
    return matches
  }

  /// The organs of a name; several divisions may each have one.
  public func organs(named name: String) -> [OrganCode] {
    organs.indices.filter { organs[$0].name == name }.map(OrganCode.init(index:))
  }
}

extension DivisionCode {
  /// The subtrees of divisions, ascending, without those that lie in others.
  fileprivate static func disjointSubtrees(of divisions: [DivisionCode]) -> [ClosedRange<Int32>] {
    var result: [ClosedRange<Int32>] = []
    for subtree in divisions.sorted().map(\.subtree) {
      if let last = result.last, last.upperBound >= subtree.lowerBound { continue }
      result.append(subtree)
    }
    return result
  }
}

extension Array {
  /// The first position in a stretch at which a condition holds that, once it does, holds from there on.
  func partitioningIndex(
    in range: Range<Int>? = nil, where holds: (Element) -> Bool
  ) -> Int {
    var low = range?.lowerBound ?? startIndex
    var high = range?.upperBound ?? endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Array where Element: Comparable {
  /// The first position in a sorted stretch whose element is not less than a value.
  func lowerBound(of value: Element, in range: Range<Int>) -> Int {
    partitioningIndex(in: range) { $0 >= value }
  }

  /// The positions of a value in a sorted stretch.
  func sortedRange(of value: Element, in range: Range<Int>) -> Range<Int> {
    let first = lowerBound(of: value, in: range)
    return first..<partitioningIndex(in: first..<range.upperBound) { $0 > value }
  }
}
