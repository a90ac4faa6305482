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

  /// The terms of an equation that are not zero throughout a chunk.
  struct ChunkEquation {
    let terms: [(values: ChunkValues, factor: Int64)]
  }

  /// Equations that are known for the same rows of a piece and need integers of the same width.
  private struct Batch {
    let known: [UInt64]
    let width: BalanceWidth
    var equations: [ChunkEquation]
  }

  let equations: [Equation]
  let empty = BalanceCount()

  func weight(of piece: RowPiece) -> Int {
    let live = equations.filter { !$0.isUnknown(inChunk: piece.chunk) }
    return 1 + live.reduce(0) { $0 + $1.terms.count } * piece.rows.count
  }

  func add(_ piece: RowPiece, to partial: inout BalanceCount) {
    partial.rows += piece.population
    guard !piece.rows.isEmpty else { return }
    var judged = [UInt64](repeating: 0, count: piece.wordCount)
    var broken = judged
    for batch in batches(in: piece) {
      var unequal = [UInt64](repeating: 0, count: piece.wordCount)
      batch.width.markUnequal(batch.equations, in: piece, &unequal)
      for index in judged.indices {
        judged[index] |= batch.known[index]
        broken[index] |= batch.known[index] & unequal[index]
      }
    }
    partial.judged += judged.reduce(0) { $0 + $1.nonzeroBitCount }
    partial.broken += broken.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  private func batches(in piece: RowPiece) -> [Batch] {
    var batches: [Batch] = []
    for equation in equations where !equation.isUnknown(inChunk: piece.chunk) {
      let known = piece.words(valid: equation.terms.map { $0.column.chunks[piece.chunk] })
      let width = equation.width(inChunk: piece.chunk)
      if let same = batches.firstIndex(where: { $0.width == width && $0.known == known }) {
        batches[same].equations.append(equation.inChunk(piece.chunk))
      } else {
        batches.append(
          Batch(known: known, width: width, equations: [equation.inChunk(piece.chunk)]))
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

extension BalanceReduction.Equation {
  /// Whether no row of a chunk has all figures, as far as its summaries tell.
  fileprivate func isUnknown(inChunk chunk: Int) -> Bool {
    terms.contains { if case .none = $0.column.chunks[chunk].validity { true } else { false } }
  }

  fileprivate func inChunk(_ chunk: Int) -> BalanceReduction.ChunkEquation {
    BalanceReduction.ChunkEquation(
      terms: terms.compactMap { term in
        let values = term.column.chunks[chunk].values
        return values == .constant(0) ? nil : (values, term.factor)
      })
  }

  /// The narrowest integers that tell whether the balance of a row of a chunk that has all figures is
  /// zero, as far as its summaries tell.
  fileprivate func width(inChunk chunk: Int) -> BalanceWidth {
    var least: Int128 = 0
    var greatest: Int128 = 0
    for term in terms {
      let summary = term.column.chunks[chunk].summary
      let bounds = [summary.minimum ?? 0, summary.maximum ?? 0].map {
        Int128($0) * Int128(term.factor)
      }
      least += min(bounds[0], bounds[1])
      greatest += max(bounds[0], bounds[1])
    }
    return BalanceWidth(tellingZeroWithin: least...greatest)
  }
}
