import GXModel
import GXStore

extension Corpus {
  /// How many figures the corpus gives when everything that it can be asked for is looked at.
  var visitedFigures: Int {
    for row in 0..<rowCount { _ = self[row] }
    return measures.reduce(0) { count, measure in
      guard let column = column(measure) else { return count }
      return count
        + (0..<rowCount).count { row in
          _ = status(of: measure, at: row)
          return column[row] != nil
        }
    }
  }
}
