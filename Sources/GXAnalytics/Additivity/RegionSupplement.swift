import GXModel
import GXStore

/// The aggregate reports of regions from which a cover of own reports has none in any year.
///
/// Nothing in such a region is counted otherwise, so adding its aggregate report counts nothing twice.
/// Of regions within each other the highest counts; of the organs of one division only its government.
struct RegionSupplement {
  /// The divisions whose governments' aggregate reports are added.
  let divisions: Set<DivisionCode>

  init(to cover: RowSet, among rows: RowSet, in corpus: Corpus) {
    var covered: Set<DivisionCode> = []
    cover.forEach { row in
      if let division = DivisionCode(corpus.attributes.divisions[row]) { covered.insert(division) }
    }
    var candidates: Set<DivisionCode> = []
    rows.forEach { row in
      if let division = RegionSupplement.region(reportedAt: row, in: corpus) {
        candidates.insert(division)
      }
    }
    var accepted: Set<DivisionCode> = []
    let reported = covered.map(\.number).sorted()
    for region in candidates.sorted(by: RegionSupplement.precedes)
    where !RegionSupplement.hasMember(reported, in: region.subtree)
      && !accepted.contains(where: { region.isWithin($0) })
    {
      accepted.insert(region)
    }
    divisions = accepted
  }

  /// Whether a row is one of the reports that are added.
  func contains(_ row: Int, in corpus: Corpus) -> Bool {
    RegionSupplement.region(reportedAt: row, in: corpus).map(divisions.contains) ?? false
  }

  private static let aggregate = Scope.aggregate.code

  /// The region that a row reports for as its government; `nil` for all other reports.
  private static func region(reportedAt row: Int, in corpus: Corpus) -> DivisionCode? {
    guard corpus.attributes.scopes[row] == aggregate,
      let division = DivisionCode(corpus.attributes.divisions[row]),
      Level(code: corpus.attributes.levels[row]) == division.level
    else { return nil }
    return division
  }

  private static func precedes(_ left: DivisionCode, _ right: DivisionCode) -> Bool {
    (left.level, left) < (right.level, right)
  }

  /// Whether any of some sorted codes lies in a range.
  private static func hasMember(_ codes: [Int32], in range: ClosedRange<Int32>) -> Bool {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] <= range.upperBound
  }
}
