/// The exact sum of a column for each organ of a stretch of organs.
///
/// Organs ascend within each year, so a stretch of organs is a range of rows a year, and threads that
/// take different stretches write apart.
struct OrganSums: Sendable {
  let first: Int
  /// In the column's unit.
  var sums: [Int64]
  /// Whether the organ has any value.
  var isKnown: [Bool]
}

extension Corpus {
  /// Calls `part` with stretches of organs and puts the results in their order.
  func mapOrganStretches<Result: Sendable>(
    threads: Int, _ part: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let stretch = max(1_024, organs.count / (threads * 4) + 1)
    let count = (organs.count + stretch - 1) / stretch
    return Parallel.map(count, threads: threads) { index in
      part(index * stretch..<min((index + 1) * stretch, organs.count))
    }
  }

  /// The rows of a stretch of organs within rows of one year.
  func rows(ofOrgans stretch: Range<Int>, within year: Range<Int>) -> Range<Int> {
    let lower = attributes.organs.lowerBound(
      of: Int32(truncatingIfNeeded: stretch.lowerBound), in: year)
    let upper = attributes.organs.lowerBound(
      of: Int32(truncatingIfNeeded: stretch.upperBound), in: lower..<year.upperBound)
    return lower..<upper
  }

  /// The ranges of a set, none over more than one year.
  func rangesWithinYears(of rows: RowSet) -> [Range<Int>] {
    rows.cut(at: yearRanges())
  }

  /// The sum for each organ over some rows; `nil` where sums might not fit in 64 bits.
  func sumsByOrgan(of column: Column, in rows: RowSet, threads: Int) -> [OrganSums]? {
    guard column.sumsFit64Bits else { return nil }
    let years = rangesWithinYears(of: rows)
    return mapOrganStretches(threads: threads) { stretch in
      var kernel = OrganSumKernel(
        organs: attributes.organs, base: 0, rows: 0..<0, mask: .none,
        result: OrganSums(
          first: stretch.lowerBound, sums: Array(repeating: 0, count: stretch.count),
          isKnown: Array(repeating: false, count: stretch.count)))
      for year in years {
        let own = self.rows(ofOrgans: stretch, within: year)
        for piece in RowSet.pieces(of: own, mask: rows.mask, rowCount: rowCount) {
          let chunk = column.chunks[piece.chunk]
          kernel.base = piece.base
          kernel.rows = piece.rows
          kernel.mask = piece.mask(valid: [chunk])
          chunk.values.run(&kernel)
        }
      }
      return kernel.result
    }
  }
}

extension Column {
  /// Whether no sum of values of the column, whatever the rows, leaves 64 bits.
  var sumsFit64Bits: Bool {
    chunks.reduce(Int128(0)) { total, chunk in
      let extreme = max(
        (chunk.summary.minimum ?? 0).magnitude, (chunk.summary.maximum ?? 0).magnitude)
      return total + Int128(extreme) * Int128(chunk.summary.count)
    } <= Int128(Int64.max)
  }
}

/// Adds the values of a piece to the sums of their organs.
private struct OrganSumKernel: LaneKernel {
  let organs: [Int32]
  var base: Int
  var rows: Range<Int>
  var mask: PieceMask
  var result: OrganSums

  mutating func run(constant: Int64) {
    mask.forEach(in: rows) { row in
      let organ = Int(organs[base + row]) - result.first
      result.sums[organ] += constant
      result.isKnown[organ] = true
    }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    lane.check(rows)
    let (first, count, base, rows, mask) = (result.first, result.sums.count, base, rows, mask)
    organs.withLane { organs in
      organs.check(base + rows.lowerBound..<base + rows.upperBound)
      result.sums.withMutableLane { sums in
        result.isKnown.withMutableLane { isKnown in
          isKnown.check(0..<count)
          mask.forEach(in: rows) { row in
            let organ = Int(organs[base &+ row]) &- first
            sums.check(row: organ)
            sums[organ] &+= Int64(truncatingIfNeeded: lane[row])
            isKnown[organ] = true
          }
        }
      }
    }
  }
}

extension RowSet {
  /// The ranges of the set, cut where any of some ascending ranges begins.
  fileprivate func cut(at borders: [Range<Int>]) -> [Range<Int>] {
    ranges.flatMap { range in
      borders.compactMap { border in
        let common = range.clamped(to: border)
        return common.isEmpty ? nil : common
      }
    }
  }
}
