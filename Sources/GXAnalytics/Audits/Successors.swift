import GXModel
import GXStore

/// For each report of a corpus the same organ's report of the same scope a year later.
struct Successors: Sendable {
  private let rows: [Int32]

  init(_ corpus: Corpus) {
    var next = [Int32](repeating: -1, count: corpus.rowCount)
    // Rows ascend by year, so the last row seen of an organ and scope is the newest before this one.
    var last = [Int32](repeating: -1, count: corpus.organs.count * Scope.allCases.count)
    let attributes = corpus.attributes
    for row in 0..<corpus.rowCount {
      let scope = min(Int(attributes.scopes[row]), Scope.allCases.count - 1)
      let key = Int(attributes.organs[row]) * Scope.allCases.count + scope
      let before = Int(last[key])
      if before >= 0, attributes.years[before] + 1 == attributes.years[row] {
        next[before] = Int32(truncatingIfNeeded: row)
      }
      last[key] = Int32(truncatingIfNeeded: row)
    }
    rows = next
  }

  /// The row of the year after; `nil` where there is none.
  subscript(row: Int) -> Int? {
    let next = rows[row]
    return next < 0 ? nil : Int(next)
  }
}
