extension Corpus {
  /// The organs with the largest sums over some rows, of equal ones the first in the order of organs.
  func top(_ count: Int, by column: Column, in rows: RowSet, threads: Int) -> [RankedOrgan] {
    guard count > 0 else { return [] }
    let unit = Int128(column.unit)
    guard column.sumsFit64Bits else { return topByWideSums(count, by: column, in: rows) }
    let bests = mapOrganStretches(of: rows, threads: threads) { stretch in
      var kernel = OrganSumKernel()
      for piece in stretch.years.flatMap(\.pieces) {
        let chunk = column.chunks[piece.chunk]
        kernel.add(chunk.values, OrganWork(self, piece, valid: [chunk]))
      }
      var best = BestOrgans(count: count)
      kernel.forEachSum { best.offer(stretch.first + $0, Int128($1)) }
      return best
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
