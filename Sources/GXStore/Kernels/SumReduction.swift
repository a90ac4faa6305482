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

  /// Chunks that their summaries answer cost nothing.
  func weight(of piece: RowPiece) -> Int {
    var columns = 0
    for batch in batches where batch.count > 1 || !piece.isUnmaskedWhole {
      for column in batch {
        if case .none = column.chunks[piece.chunk].validity { continue }
        columns += 1
      }
    }
    return 1 + columns * piece.rows.count
  }

  func add(_ piece: RowPiece, to partial: inout [JointSum]) {
    for index in batches.indices {
      add(batches[index], of: piece, to: &partial[index])
    }
  }

  private func add(_ columns: [Column], of piece: RowPiece, to partial: inout JointSum) {
    if columns.count == 1 {
      addSingle(columns[0].chunks[piece.chunk], of: piece, to: &partial)
      return
    }
    let chunks = columns.map { $0.chunks[piece.chunk] }
    partial.rows += piece.population
    let mask = piece.mask(valid: chunks)
    partial.count += mask.population(of: piece.rows)
    for (index, chunk) in chunks.enumerated() {
      var kernel = SumKernel(rows: piece.rows, mask: mask, validity: chunk.validity)
      partial.sums[index] += chunk.values.run(&kernel)
    }
  }

  /// Rows without a value hold zero, so that without a mask the values are added as they stand.
  private func addSingle(_ chunk: Chunk, of piece: RowPiece, to partial: inout JointSum) {
    if piece.isUnmaskedWhole {
      partial.rows += piece.rows.count
      partial.count += chunk.summary.count
      partial.sums[0] += chunk.summary.sum
      return
    }
    partial.rows += piece.population
    if case .none = chunk.validity { return }
    let mask = piece.mask(valid: [chunk])
    partial.count += mask.population(of: piece.rows)
    let addsAll = piece.mask == nil && !chunk.values.isConstant
    var kernel = SumKernel(
      rows: piece.rows, mask: addsAll ? .all : mask, validity: chunk.validity)
    partial.sums[0] += chunk.values.run(&kernel)
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

  /// The number of rows of the corpus that count.
  var population: Int {
    mask?.population(in: base + rows.lowerBound..<base + rows.upperBound) ?? rows.count
  }
}
