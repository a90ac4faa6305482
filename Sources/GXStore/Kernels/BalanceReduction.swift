/// How many reports break an identity, and how many could be judged.
struct BalanceCount: Hashable, Sendable {
  var rows = 0
  /// Reports that have all figures of at least one equation.
  var judged = 0
  /// Reports that have all figures of an equation and break it.
  var broken = 0
}

/// Counts the reports that break any of some equations between columns.
struct BalanceReduction: Reduction {
  /// An equation: the sum of the columns' values, each times its factor, is zero.
  struct Equation: Sendable {
    let terms: [(column: Column, factor: Int64)]
  }

  let equations: [Equation]
  let empty = BalanceCount()

  /// An equation's first column tells as a rule whether there are figures at all.
  func weight(of piece: RowPiece) -> Int {
    1
      + equations.reduce(0) { weight, equation in
        guard let chunk = equation.terms.first?.column.chunks[piece.chunk],
          chunk.validity != .none
        else { return weight }
        return weight + equation.terms.count * piece.rows.count
      }
  }

  func add(_ piece: RowPiece, to partial: inout BalanceCount) {
    partial.rows += piece.population
    guard !piece.rows.isEmpty else { return }
    var judged = [UInt64](repeating: 0, count: piece.wordCount)
    var broken = judged
    for batch in batches(inChunk: piece.chunk) {
      let known = piece.words(valid: batch[0].complete)
      var unequal = [UInt64](repeating: 0, count: known.count)
      for (width, equations) in Dictionary(grouping: batch, by: \.width) {
        width.markUnequal(equations, in: piece, &unequal)
      }
      for index in known.indices {
        judged[index] |= known[index]
        broken[index] |= known[index] & unequal[index]
      }
    }
    partial.judged += judged.reduce(0) { $0 + $1.nonzeroBitCount }
    partial.broken += broken.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// The equations that a chunk may have figures of, those together that the same rows have.
  private func batches(inChunk chunk: Int) -> [[ChunkEquation]] {
    var batches: [[ChunkEquation]] = []
    for equation in equations.compactMap({ ChunkEquation($0, chunk: chunk) }) {
      if let same = batches.firstIndex(where: { $0[0].isComplete(where: equation) }) {
        batches[same].append(equation)
      } else {
        batches.append([equation])
      }
    }
    return batches
  }

  func merge(_ other: BalanceCount, into partial: inout BalanceCount) {
    partial.rows += other.rows
    partial.judged += other.judged
    partial.broken += other.broken
  }
}
