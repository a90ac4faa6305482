import GXModel

extension Corpus {
  /// The rows of a selection.
  ///
  /// Years and divisions are found in the sort order; other parts take one pass over a small column.
  public func rows(in selection: CorpusSelection = .all) -> RowSet {
    var ranges = yearRanges(in: selection.years)
    if let divisions = selection.divisions {
      ranges = ranges.flatMap { self.ranges(of: divisions, within: $0) }
    }
    guard let mask = mask(of: selection) else { return RowSet(ranges: ranges) }
    return RowSet(ranges: ranges, mask: mask)
  }

  /// The rows of each year that lies in a range, in order.
  package func yearRanges(in years: ClosedRange<Int>? = nil) -> [Range<Int>] {
    guard let covered = self.years else { return [] }
    let wanted = years?.clamped(to: covered) ?? covered
    if let years, !years.overlaps(covered) { return [] }
    return wanted.compactMap { year in
      let range = attributes.years.sortedRange(
        of: Int16(truncatingIfNeeded: year), in: 0..<rowCount)
      return range.isEmpty ? nil : range
    }
  }

  /// The rows of some divisions and all below them within the rows of one year.
  private func ranges(of divisions: [DivisionCode], within year: Range<Int>) -> [Range<Int>] {
    DivisionCode.disjointSubtrees(of: divisions).compactMap { subtree in
      let first = attributes.divisions.lowerBound(of: subtree.lowerBound, in: year)
      let last = attributes.divisions.lowerBound(of: subtree.upperBound + 1, in: year)
      return first < last ? first..<last : nil
    }
  }

  private func mask(of selection: CorpusSelection) -> Bitmap? {
    var mask: Bitmap?
    func restrict(_ passes: (Int) -> Bool) {
      var bits = Bitmap(count: rowCount)
      for row in 0..<rowCount where passes(row) { bits[row] = true }
      mask = mask?.intersection(bits) ?? bits
    }
    if let levels = selection.levels {
      let codes = Set(levels.map(\.code))
      restrict { codes.contains(attributes.levels[$0]) }
    }
    if let forms = selection.forms {
      let codes = Set(forms.map(\.code))
      restrict { codes.contains(attributes.forms[$0]) }
    }
    if let scopes = selection.scopes {
      let codes = Set(scopes.map(\.code))
      restrict { codes.contains(attributes.scopes[$0]) }
    }
    if let organs = selection.organs {
      var wanted = Bitmap(count: self.organs.count)
      for organ in organs where self.organs.indices.contains(organ.index) {
        wanted[organ.index] = true
      }
      restrict { wanted[Int(attributes.organs[$0])] }
    }
    return mask
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

extension Array where Element: Comparable {
  /// The first position in a sorted stretch whose element is not less than a value.
  func lowerBound(of value: Element, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The positions of a value in a sorted stretch.
  func sortedRange(of value: Element, in range: Range<Int>) -> Range<Int> {
    let first = lowerBound(of: value, in: range)
    var low = first
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return first..<low
  }
}
