/// An equation within a chunk.
struct ChunkEquation {
  typealias Term = (chunk: Chunk, factor: Int64)

  /// The terms that are not zero throughout the chunk.
  let terms: [Term]
  /// A row has all figures of the equation when it has a value in each of these.
  let complete: [Chunk]
  /// The narrowest integers that tell whether the balance of a row with all figures is zero.
  let width: BalanceWidth

  /// `nil` when some figure has no value in the chunk.
  init?(_ equation: BalanceReduction.Equation, chunk index: Int) {
    var terms: [Term] = []
    terms.reserveCapacity(equation.terms.count)
    var complete: [Chunk] = []
    var balances: ClosedRange<Int128> = 0...0
    for (column, factor) in equation.terms {
      let chunk = column.chunks[index]
      guard let least = chunk.summary.minimum, let greatest = chunk.summary.maximum else {
        return nil
      }
      // Columns of one form share a bitmap; comparing it with itself takes no time.
      if !complete.contains(where: { $0.validity == chunk.validity }) { complete.append(chunk) }
      if least == 0, greatest == 0 { continue }
      terms.append((chunk, factor))
      let bounds = (Int128(least) * Int128(factor), Int128(greatest) * Int128(factor))
      balances =
        balances.lowerBound + min(bounds.0, bounds.1)...balances.upperBound
        + max(bounds.0, bounds.1)
    }
    self.terms = terms
    self.complete = complete
    width = BalanceWidth(tellingZeroWithin: balances)
  }

  /// Whether the same rows have all figures of another equation.
  func isComplete(where other: ChunkEquation) -> Bool {
    complete.elementsEqual(other.complete) { $0.validity == $1.validity }
  }
}
