import GXModel
import GXStore

/// Aggregate reports of regions that are less than what their members report of themselves.
struct RegionCheck {
  /// The figures that are looked at: those that add up over organs and that most reports state.
  static let metrics: [Metric] = [.applicationsNew, .outcomeTotal]

  /// An aggregate report, and the sum of its members' own reports.
  struct Break {
    let row: Int
    let members: Quantity
  }

  let corpus: Corpus
  let rows: RowSet

  /// The breaks of a metric, and how many aggregate reports have a member to be compared with.
  func breaks(of metric: Metric) -> (breaks: [Break], judged: Int) {
    guard let column = corpus.column(Measure(metric)) else { return ([], 0) }
    let aggregates = rows.masked(by: corpus.aggregateReports)
    guard !aggregates.isEmpty else { return ([], 0) }
    let members = MemberSums(column, in: corpus)
    var breaks: [Break] = []
    var judged = 0
    column.forEach(in: aggregates) { row, value in
      guard let sum = members.sum(below: row, in: corpus) else { return }
      judged += 1
      if value < sum { breaks.append(Break(row: row, members: sum)) }
    }
    return (breaks, judged)
  }
}

/// The sums of own reports up to each row, from which those of a region are found in the order of the corpus.
private struct MemberSums {
  private var sums: [Int64]
  private var counts: [Int32]

  init(_ column: Column, in corpus: Corpus) {
    sums = [Int64](repeating: 0, count: corpus.rowCount + 1)
    counts = [Int32](repeating: 0, count: corpus.rowCount + 1)
    let own = Scope.own.code
    for row in 0..<corpus.rowCount {
      let isMember = corpus.attributes.scopes[row] == own
      let value = isMember ? column[row] : nil
      // Counts of cases are far from the bounds; wrapping sums give the right differences all the same.
      sums[row + 1] = sums[row] &+ (value?.millionths ?? 0)
      counts[row + 1] = counts[row] &+ (value == nil ? 0 : 1)
    }
  }

  /// The sum over the own reports of the year in the region that a row reports for; `nil` without any.
  func sum(below row: Int, in corpus: Corpus) -> Quantity? {
    let (years, divisions) = (corpus.attributes.years, corpus.attributes.divisions)
    guard let region = DivisionCode(divisions[row]) else { return nil }
    let (year, codes) = (years[row], region.subtree)
    func firstRow(from number: Int32) -> Int {
      var (low, high) = (0, years.count)
      while low < high {
        let middle = (low + high) / 2
        if (years[middle], divisions[middle]) < (year, number) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }
    let (first, end) = (firstRow(from: codes.lowerBound), firstRow(from: codes.upperBound + 1))
    guard counts[end] > counts[first] else { return nil }
    return Quantity(millionths: sums[end] &- sums[first])
  }
}

extension Corpus {
  /// The aggregate reports of governments for their regions.
  fileprivate var aggregateReports: Bitmap {
    var reports = Bitmap(count: rowCount)
    let aggregate = Scope.aggregate.code
    for row in 0..<rowCount where attributes.scopes[row] == aggregate {
      guard let division = DivisionCode(attributes.divisions[row]) else { continue }
      reports[row] = Level(code: attributes.levels[row]) == division.level
    }
    return reports
  }
}
