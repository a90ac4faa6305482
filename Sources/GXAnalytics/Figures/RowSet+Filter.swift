import GXStore

extension RowSet {
  /// The rows of the set that pass a test.
  func filtered(in corpus: Corpus, _ passes: (Int) -> Bool) -> RowSet {
    var passed = Bitmap(count: corpus.rowCount)
    forEach { if passes($0) { passed[$0] = true } }
    return masked(by: passed)
  }
}
