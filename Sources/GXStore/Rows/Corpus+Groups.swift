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
    return parts.count == 1 ? groups : groups.sorted { $0.key < $1.key }
  }

  // MARK: The sort order

  /// The ranges of a set by year and division, as far as it is grouped by them, in the order of the keys.
  private func orderedParts(
    of rows: RowSet, by attributes: Set<GroupingAttribute>
  ) -> [(key: GroupKey, ranges: [Range<Int>])] {
    let region = RegionalGrouping(attributes)
    let byYear = attributes.contains(.year)
    guard byYear || region != nil else { return [(GroupKey(), rows.ranges)] }
    var pieces: [(code: GroupCode, rows: Range<Int>)] = []
    for year in self.attributes.organIndex.years {
      for range in rows.ranges(within: year.rows) {
        let own = byYear ? Int(year.year) : nil
        guard let region else {
          pieces.append((GroupCode(year: own, division: nil), range))
          continue
        }
        self.attributes.divisionIndex.forEachGroup(in: range, last: { region.group(of: $0).last }) {
          pieces.append((GroupCode(year: own, division: region.group(of: $0).division), $1))
        }
      }
    }
    // Rows are in the order of years and divisions, but for divisions that several years have.
    if !byYear { pieces.sort { ($0.code, $0.rows.lowerBound) < ($1.code, $1.rows.lowerBound) } }
    var parts: [(key: GroupKey, ranges: [Range<Int>])] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0, pieces[index - 1].code == piece.code {
        parts[parts.count - 1].ranges.append(piece.rows)
      } else {
        parts.append((piece.code.key, [piece.rows]))
      }
    }
    return parts
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

/// A year and a division in one number that sorts as ``GroupKey`` does; 0 stands for none.
private struct GroupCode: Comparable {
  private let number: Int

  init(year: Int?, division: DivisionCode?) {
    number = (year ?? 0) << 32 | Int(division?.number ?? 0)
  }

  var key: GroupKey {
    GroupKey(
      year: number >> 32 == 0 ? nil : number >> 32,
      division: DivisionCode(Int32(truncatingIfNeeded: number)))
  }

  static func < (left: GroupCode, right: GroupCode) -> Bool { left.number < right.number }
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
