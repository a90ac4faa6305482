extension Corpus {
  /// The organs with the largest sums over some rows, of equal ones the first in the order of organs.
  func top(_ count: Int, by column: Column, in rows: RowSet, threads: Int) -> [RankedOrgan] {
    guard count > 0 else { return [] }
    let unit = Int128(column.unit)
    guard column.sumsFit64Bits else { return topByWideSums(count, by: column, in: rows) }
    let bests = mapOrganStretches(of: rows, threads: threads) { stretch in
      var kernel = OrganSumKernel(stretch)
      for piece in stretch.years.flatMap(\.pieces) {
        kernel.add(column.chunks[piece.chunk], of: piece)
      }
      return BestOrgans(count: count, of: kernel.sums, in: stretch, by: column)
    }
    var best = BestOrgans(count: count)
    for other in bests { best.offer(other) }
    return best.ranked(unit: unit)
  }

  /// For sums beyond 64 bits.
  private func topByWideSums(_ count: Int, by column: Column, in rows: RowSet) -> [RankedOrgan] {
    var sums: [Int: Int128] = [:]
    column.forEachUnit(in: rows) { sums[Int(attributes.organs[$0]), default: 0] += Int128($1) }
    var best = BestOrgans(count: count)
    for (organ, sum) in sums { best.offer(organ, sum) }
    return best.ranked(unit: Int128(column.unit))
  }
}

/// The best of the organs offered so far, the best first.
private struct BestOrgans {
  let count: Int
  private var best: [(organ: Int, sum: Int128)] = []

  init(count: Int) { self.count = count }

  /// The best organs of a stretch.
  ///
  /// - Parameter sums: zero for organs without a value in the column, which are not offered.
  init(count: Int, of sums: [Int64], in stretch: OrganStretch, by column: Column) {
    self.init(count: count)
    var least: Int64 = 0
    for (organ, sum) in sums.enumerated() where sum > least {
      offer(stretch.first + organ, Int128(sum))
      // Of equal sums the first is the best, and organs come in their order.
      if best.count == count, let last = best.last { least = Int64(truncatingIfNeeded: last.sum) }
    }
    guard best.count < count else { return }
    stretch.forEachOrgan(valid: column) { organ in
      if sums[organ] <= 0 { offer(stretch.first + organ, Int128(sums[organ])) }
    }
  }

  mutating func offer(_ organ: Int, _ sum: Int128) {
    if best.count == count, let last = best.last, !BestOrgans.precedes((organ, sum), last) {
      return
    }
    let place = best.firstIndex { BestOrgans.precedes((organ, sum), $0) } ?? best.count
    best.insert((organ, sum), at: place)
    if best.count > count { best.removeLast() }
  }

  mutating func offer(_ other: BestOrgans) {
    for (organ, sum) in other.best { offer(organ, sum) }
  }

  func ranked(unit: Int128) -> [RankedOrgan] {
    best.map { RankedOrgan(organ: OrganCode(index: $0.organ), millionths: $0.sum * unit) }
  }

  private static func precedes(
    _ one: (organ: Int, sum: Int128), _ other: (organ: Int, sum: Int128)
  ) -> Bool {
    one.sum == other.sum ? one.organ < other.organ : one.sum > other.sum
  }
}
