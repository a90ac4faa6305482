/// A way to gather the rows of a group into one exact partial result.
///
/// Merging is associative and loses nothing, so the result is the same bits however the rows are cut
/// and whichever thread takes them.
protocol Reduction: Sendable {
  associatedtype Partial: Sendable
  /// The partial result of no rows.
  var empty: Partial { get }
  /// What a piece costs, in rows of one column to be read.
  func weight(of piece: RowPiece) -> Int
  func add(_ piece: RowPiece, to partial: inout Partial)
  func merge(_ other: Partial, into partial: inout Partial)
}

extension Corpus {
  /// The partial result of each group.
  func reduce<R: Reduction>(_ groups: [RowSet], by reduction: R, threads: Int) -> [R.Partial] {
    let pieces = groups.enumerated().flatMap { index, rows in
      rows.pieces(rowCount: rowCount).map { (group: index, piece: $0) }
    }
    let weights = pieces.map { reduction.weight(of: $0.piece) }
    let stretches = Stretches.cut(weights, threads: threads)
    let parts = Parallel.map(stretches.count, threads: threads) { index in
      var partials: [(group: Int, partial: R.Partial)] = []
      for (group, piece) in pieces[stretches[index]] {
        if partials.last?.group != group { partials.append((group, reduction.empty)) }
        reduction.add(piece, to: &partials[partials.count - 1].partial)
      }
      return partials
    }
    return merged(parts, groups: groups.count, by: reduction)
  }

  private func merged<R: Reduction>(
    _ parts: [[(group: Int, partial: R.Partial)]], groups: Int, by reduction: R
  ) -> [R.Partial] {
    var results = [R.Partial](repeating: reduction.empty, count: groups)
    var isFirst = [Bool](repeating: true, count: groups)
    for (group, partial) in parts.joined() {
      if isFirst[group] {
        results[group] = partial
        isFirst[group] = false
      } else {
        reduction.merge(partial, into: &results[group])
      }
    }
    return results
  }
}

/// How work is cut into stretches for threads.
enum Stretches {
  /// Below this many rows the threads' start costs more than they save.
  private static let worthwhile = 100_000

  /// Consecutive stretches of items of about equal weight, four a thread.
  static func cut(_ weights: [Int], threads: Int) -> [Range<Int>] {
    let total = weights.reduce(0, +)
    guard threads > 1, total > worthwhile else { return [0..<weights.count] }
    let target = total / (threads * 4) + 1
    var stretches: [Range<Int>] = []
    var start = 0
    var weight = 0
    for index in weights.indices {
      weight += weights[index]
      if weight >= target {
        stretches.append(start..<index + 1)
        start = index + 1
        weight = 0
      }
    }
    if start < weights.count { stretches.append(start..<weights.count) }
    return stretches
  }
}
