/// The count and exact sums of some columns over the rows that have a value in all of them.
package struct JointSum: Hashable, Sendable {
  package var rows: Int
  package var count: Int
  /// In the unit of each column.
  package var sums: [Int128]

  package init(rows: Int = 0, count: Int = 0, sums: [Int128]) {
    self.rows = rows
    self.count = count
    self.sums = sums
  }
}

/// Sums of several batches of columns in one pass over the rows.
struct SumReduction: Reduction {
  let batches: [[Column]]

  var empty: [JointSum] { batches.map { JointSum(sums: Array(repeating: 0, count: $0.count)) } }

  /// Pieces that totals answer cost next to nothing.
  func weight(of piece: RowPiece) -> Int {
    var rows = 1
    for batch in batches {
      let chunks = batch.map { $0.chunks[piece.chunk] }
      if piece.isAnsweredByTotals(of: chunks) {
        rows += batch.count * (piece.isWhole ? 1 : RunningTotals.step / 8)
      } else {
        rows += chunks.count { $0.validity != .none } * piece.rows.count
      }
    }
    return rows
  }

  func add(_ piece: RowPiece, to partial: inout [JointSum]) {
    for index in batches.indices {
      add(batches[index], of: piece, to: &partial[index])
    }
  }

  private func add(_ columns: [Column], of piece: RowPiece, to partial: inout JointSum) {
    let chunks = columns.map { $0.chunks[piece.chunk] }
    partial.rows += piece.population
    if piece.isAnsweredByTotals(of: chunks) {
      for (index, chunk) in chunks.enumerated() {
        let total = chunk.total(of: piece.rows)
        partial.sums[index] += total.sum
        if index == 0 { partial.count += total.count }
      }
      return
    }
    let mask = piece.mask(valid: chunks)
    partial.count += mask.population(of: piece.rows)
    for (index, chunk) in chunks.enumerated() {
      var kernel = SumKernel(rows: piece.rows, mask: mask, validity: chunk.validity)
      partial.sums[index] += chunk.values.run(&kernel)
    }
  }

  func merge(_ other: [JointSum], into partial: inout [JointSum]) {
    for index in partial.indices {
      partial[index].rows += other[index].rows
      partial[index].count += other[index].count
      for column in partial[index].sums.indices {
        partial[index].sums[column] += other[index].sums[column]
      }
    }
  }
}

extension RowPiece {
  /// Whether a summary of the chunk answers for the piece.
  var isUnmaskedWhole: Bool { isWhole && mask == nil }

  /// Whether the chunks' totals answer for the rows that have a value in all of them: no row is left out
  /// in one chunk and not in another.
  func isAnsweredByTotals(of chunks: [Chunk]) -> Bool {
    mask == nil && chunks.dropFirst().allSatisfy { $0.validity == chunks[0].validity }
  }

  /// The number of rows of the corpus that count.
  var population: Int {
    mask?.population(in: base + rows.lowerBound..<base + rows.upperBound) ?? rows.count
  }
}
