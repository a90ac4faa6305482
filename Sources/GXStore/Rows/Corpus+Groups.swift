import GXModel

extension Corpus {
  /// The rows of a set in groups, in the order of their keys. No group is empty.
  ///
  /// A report whose prefecture is asked for and that lies in none (a province's own) is in the group of
  /// its province. Years and divisions are found in the sort order, levels, forms and scopes in the
  /// bitmaps that the corpus keeps; only organs take a pass over the rows.
  public func groups(of rows: RowSet, by attributes: Set<GroupingAttribute>) -> [RowGroup] {
    if attributes.contains(.organ) { return organGroups(of: rows, by: attributes) }
    let parts = codedParts(by: attributes, within: rows.mask)
    var groups: [RowGroup] = []
    for (key, ranges) in orderedParts(of: rows, by: attributes) {
      for part in parts {
        let set = RowSet(ranges: ranges, mask: part.mask)
        guard !set.isEmpty else { continue }
        groups.append(RowGroup(key: key.joined(part.key), rows: set))
      }
    }
    return groups.sorted { $0.key < $1.key }
  }

  // MARK: The sort order

  /// The ranges of a set by year and division, as far as it is grouped by them.
  private func orderedParts(
    of rows: RowSet, by attributes: Set<GroupingAttribute>
  ) -> [(key: GroupKey, ranges: [Range<Int>])] {
    let region = RegionalGrouping(attributes)
    let byYear = attributes.contains(.year)
    guard byYear || region != nil else { return [(GroupKey(), rows.ranges)] }
    var parts: [GroupKey: [Range<Int>]] = [:]
    for year in yearRanges() {
      for range in rows.ranges {
        let common = range.clamped(to: year)
        guard !common.isEmpty else { continue }
        var key = GroupKey()
        if byYear { key.year = Int(self.attributes.years[year.lowerBound]) }
        guard let region else {
          parts[key, default: []].append(common)
          continue
        }
        forEachRegion(region, of: common) { division, piece in
          key.division = division
          parts[key, default: []].append(piece)
        }
      }
    }
    return parts.map { ($0.key, $0.value) }
  }

  /// Calls with each region that rows of one year touch and its rows, ascending.
  private func forEachRegion(
    _ region: RegionalGrouping, of rows: Range<Int>,
    _ body: (_ division: DivisionCode?, _ rows: Range<Int>) -> Void
  ) {
    var next = rows.lowerBound
    while next < rows.upperBound {
      let (division, last) = region.group(of: attributes.divisions[next])
      let end = attributes.divisionIndex.lowerBound(of: last + 1, in: next..<rows.upperBound)
      body(division, next..<end)
      next = end
    }
  }

  // MARK: Bitmaps

  /// The rows of each combination of level, form and scope, as far as these are grouped by.
  private func codedParts(
    by wanted: Set<GroupingAttribute>, within mask: Bitmap?
  ) -> [(key: GroupKey, mask: Bitmap?)] {
    var parts: [(key: GroupKey, mask: Bitmap?)] = [(GroupKey(), mask)]
    func split(_ index: CodeIndex, _ set: (inout GroupKey, UInt8) -> Void) {
      parts = parts.flatMap { part in
        index.codes.map { code in
          var key = part.key
          set(&key, code)
          guard case .some(let rows) = index.rows(with: code) else { return (key, part.mask) }
          return (key, part.mask?.intersection(rows) ?? rows)
        }
      }
    }
    if wanted.contains(.level) { split(attributes.levelIndex) { $0.level = Level(code: $1) } }
    if wanted.contains(.form) { split(attributes.formIndex) { $0.form = Form(code: $1) } }
    if wanted.contains(.scope) { split(attributes.scopeIndex) { $0.scope = Scope(code: $1) } }
    return parts
  }

  // MARK: Organs

  private func organGroups(
    of rows: RowSet, by wanted: Set<GroupingAttribute>
  ) -> [RowGroup] {
    let coder = GroupCoder(attributes, wanted: wanted)
    var runs: [UInt64: [Range<Int>]] = [:]
    var code: UInt64 = 0
    var run = 0..<0
    rows.forEach { row in
      let next = coder.code(of: row)
      if next == code, run.upperBound == row {
        run = run.lowerBound..<row + 1
        return
      }
      if !run.isEmpty { runs[code, default: []].append(run) }
      code = next
      run = row..<row + 1
    }
    if !run.isEmpty { runs[code, default: []].append(run) }
    return runs.sorted { $0.key < $1.key }.map {
      RowGroup(key: coder.key(of: $0.key), rows: RowSet(ranges: $0.value))
    }
  }
}

/// The finest of the regions that rows are grouped by.
private enum RegionalGrouping {
  case province, prefecture, division

  init?(_ attributes: Set<GroupingAttribute>) {
    if attributes.contains(.division) {
      self = .division
    } else if attributes.contains(.prefecture) {
      self = .prefecture
    } else if attributes.contains(.province) {
      self = .province
    } else {
      return nil
    }
  }

  /// The group of a division's number (0: none) and the last number in it.
  func group(of number: Int32) -> (division: DivisionCode?, last: Int32) {
    guard let division = DivisionCode(number) else { return (nil, number) }
    switch self {
    case .province: return (division.province, division.province.subtree.upperBound)
    case .prefecture:
      guard let prefecture = division.prefecture else { return (division, number) }
      return (prefecture, prefecture.subtree.upperBound)
    case .division: return (division, number)
    }
  }
}

extension GroupKey {
  /// The key with the level, form and scope of another.
  fileprivate func joined(_ coded: GroupKey) -> GroupKey {
    var key = self
    key.level = coded.level
    key.form = coded.form
    key.scope = coded.scope
    return key
  }
}
